import { isKnown, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import { formatPublished, type AmountStyle } from '../i18n/amount.js';
import { formatYears } from '../i18n/format.js';
import type { KeyTableWords } from '../i18n/key-figures-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import type { DataTable, TableRow } from './data-table.js';
import { styleFor } from './figure-text.js';
import type { KeyFigures, KeySize } from './key-figures.js';
import type { Quote } from './quoted-figures.js';
import type { ReportFact } from './report-facts.js';

/** Everything that turns key figures into tables. */
export interface TableLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: KeyTableWords;
}

/** Sizes and rate as published, with unit and how each is known; then the report's facts. */
export function keyTable(report: Report, key: KeyFigures | undefined, facts: readonly ReportFact[], language: TableLanguage): DataTable {
  const { words, lang, amount } = language;
  const { sizes = [], rate, rateYears: years } = key ?? {};
  const { unit = { kind: 'percent' }, measure } = report.marketSize ?? {};
  const style = styleFor(lang, amount, unit, []);
  const sizeRow = (name: string, figure: Figure, { phase }: KeySize): TableRow => {
    const { cells, ...row } = figureRow(name, figure, style, language);
    const [, value = '', basis = ''] = cells;
    return { ...row, cells: [name, value, basis + (isKnown(figure) ? words.phase[phase] : '')], phase };
  };
  const rows = sizes.flatMap((size): readonly TableRow[] => {
    const name = words.size(measure, size.year);
    const scenarios = [[words.low, size.low], [words.high, size.high]] as const;
    return [
      { ...sizeRow(name, size.figure, size), part: { kind: 'year', id: `${size.year}` } },
      ...scenarios.flatMap(([word, figure]) => (figure ? sizeRow(`${name}, ${word}`, figure, size) : [])),
    ];
  });
  const growth = rate ? [figureRow(words.growth(years ? formatYears(years.from, years.to) : ''), rate, { ...style, unit: { kind: 'percent' } }, language)] : [];
  return tableOf(words.keyCaption, words.figure, [...rows, ...growth, ...facts.map(({ name, value }) => ({ cells: [name, value, ''] }))], language);
}

/** Each quoted figure as published, with its unit and how it is known. */
export function quotedTable(quotes: readonly Quote[], language: TableLanguage): DataTable {
  const { words, lang, amount, frame } = language;
  const rows = quotes.map(({ figure, unit, label, change }): TableRow => {
    const { cells, ...row } = figureRow(label, figure, styleFor(lang, amount, unit, [figure]), language);
    return { ...row, cells: change ? [label, cells[1] ?? '', words.change(frame.status[figure.status])] : cells };
  });
  return tableOf(words.quotedCaption, words.quote, rows, language);
}

const figureRow = (name: string, figure: Figure, style: AmountStyle, { frame }: TableLanguage): TableRow => ({
  cells: [name, isKnown(figure) ? formatPublished(style, figure) : frame.notDisclosed, frame.status[figure.status]],
  status: figure.status,
});

const tableOf = (caption: string, first: string, rows: readonly TableRow[], { frame }: TableLanguage): DataTable => ({
  caption,
  columns: [{ label: first }, { label: frame.value, numeric: true }, { label: frame.basis }],
  rows,
});
