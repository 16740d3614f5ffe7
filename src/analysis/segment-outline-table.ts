import { formatPublished, publishedStyle, qualify, unitName, withUnit } from '../i18n/amount.js';
import { formatNumber } from '../i18n/format.js';
import { isKnown, type Figure, type FigureStatus, type YearFigure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { DataTable, TableColumn } from './data-table.js';
import type { OutlineLanguage } from './segment-outline-text.js';
import type { OutlinePart, SegmentOutlineTree } from './segment-outline.js';

/** A column with what it says of a part. */
interface PartColumn extends TableColumn {
  readonly cell: (part: OutlinePart) => string;
}

/** Every part with all its figures, year by year, as published; claims; and how the figures are known. */
export function segmentOutlineTable({ nodes }: SegmentOutlineTree, { marketSize }: Report, { lang, amount, frame, words: { table: words } }: OutlineLanguage): DataTable {
  const parts = nodes.map(({ item }) => item);
  const percent = publishedStyle(lang, amount, { kind: 'percent' });
  const unit = marketSize?.unit ?? { kind: 'count', name: '', scale: 'one' };
  const own = publishedStyle(lang, amount, unit);
  const write = (figure: Figure | undefined): string => (!figure ? '' : isKnown(figure) ? qualify(own, figure, (value) => formatNumber(lang, value, 6)) : frame.notDisclosed);
  const perYear = (of: 'shares' | 'values', label: (year: number) => string, say: (cell: string) => string): readonly PartColumn[] =>
    yearsOf(parts, of).map((year) => ({ label: label(year), numeric: true, say, cell: (part) => write(part[of].find((one) => one.year === year)?.figure) }));
  const unitWord = unitName(own) || frame.value;
  const columns: readonly PartColumn[] = [
    { label: words.name, cell: ({ name }) => name },
    ...perYear('shares', words.share, words.ofMarket),
    ...perYear('values', (year) => words.value(unitWord, year), (cell) => withUnit(own, cell, true)),
    ...(parts.some(({ growth }) => growth)
      ? [{ label: words.growth, numeric: true, cell: ({ growth }: OutlinePart) => (!growth ? '' : isKnown(growth.rate) ? formatPublished(percent, growth.rate) : frame.notDisclosed) }]
      : []),
    ...(parts.some(({ claims }) => claims.length) ? [{ label: words.claims, cell: ({ claims }: OutlinePart) => claims.map(({ quote }) => quote.trim()).join('; ') }] : []),
    { label: frame.basis, cell: (part) => statusesOf(part).map((status) => frame.status[status]).join('; ') },
  ];
  return {
    caption: words.caption,
    columns: columns.map(({ label, numeric = false, say }) => ({ label, numeric, say })),
    rows: nodes.map(({ item, depth }) => {
      const [status] = statusesOf(item);
      return { cells: columns.map(({ cell }) => cell(item)), depth, part: item.part, ...(status && { status }) };
    }),
  };
}

const yearsOf = (parts: readonly OutlinePart[], of: 'shares' | 'values'): readonly number[] =>
  [...new Set(parts.flatMap((part) => part[of].map(({ year }) => year)))].sort((a, b) => a - b);

/** How its figures are known, each way once; a part without figures is not disclosed, a division has nothing to disclose. */
function statusesOf({ kind, shares, values, growth }: OutlinePart): readonly FigureStatus[] {
  const figures: readonly Figure[] = [...[...shares, ...values].map(({ figure }: YearFigure) => figure), ...(growth ? [growth.rate] : [])];
  if (!figures.length) return kind === 'division' ? [] : ['undisclosed'];
  return [...new Set(figures.map(({ status }) => status))];
}
