/** The developments as a table, newest first. A column stands only where the report gives something for it. */
import type { DevelopmentsTableWords } from '../i18n/developments-words.js';
import type { DataTable } from './data-table.js';
import type { DatedDevelopment } from './developments.js';

/** `dateOf` writes a date. A row stands for the first player that it names. */
export function developmentsTable(all: readonly DatedDevelopment[], dateOf: (one: DatedDevelopment) => string, words: DevelopmentsTableWords): DataTable {
  const columns = [
    { label: words.dateColumn, cell: dateOf },
    { label: words.headingColumn, cell: (one: DatedDevelopment) => one.development.heading ?? '', none: words.none },
    { label: words.companiesColumn, cell: (one: DatedDevelopment) => one.companies.map(({ name }) => name).join(', '), none: words.notNamed },
    { label: words.textColumn, cell: (one: DatedDevelopment) => one.development.text },
    { label: words.linkColumn, cell: (one: DatedDevelopment) => one.link?.href ?? '', none: words.none },
  ].filter(({ cell }) => all.some((one) => cell(one)));
  return {
    caption: words.caption,
    columns: columns.map(({ label }) => ({ label })),
    rows: all.map((one) => {
      const player = one.companies.find((company) => company.player !== undefined)?.player;
      return { cells: columns.map(({ cell, none = '' }) => cell(one) || none), ...(player !== undefined && { part: { kind: 'player', id: player } }) };
    }),
  };
}
