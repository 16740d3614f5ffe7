import { formatNumber } from '../i18n/format.js';
import { formatBare, publishedStyle, qualify, unitName, withUnit } from '../i18n/amount.js';
import type { SegmentationTipWords } from '../i18n/segmentation-words.js';
import { isKnown, type Figure, type YearFigure } from '../model/figure.js';
import type { Segment } from '../model/segmentation.js';
import type { DataTable, TableRow } from './data-table.js';
import type { SegmentationText } from './segmentation-text.js';
import { writeRate } from './segmentation-tips.js';
import { entryPart, isMeasured, type SegmentEntry } from './segmentation.js';

/**
 * All segments of the level and below, in the report's order: size, growth, claims where there are no sizes, and how each is known.
 * Then what they leave over, as its tile does.
 */
export function segmentationTable(text: SegmentationText, { table: words }: SegmentationTipWords): DataTable {
  const { view: { measure, at, segments }, language: { frame } } = text;
  const { year } = measure;
  const all = [...below(text, segments, at, at ? [at.segment.name] : [])];
  const hasValues = year !== undefined && all.some(({ entry: { segment } }) => known(segment.values, year));
  const hasShares = measure.kind === 'share' && year !== undefined;
  const hasGrowth = all.some(({ entry: { segment } }) => segment.growth);
  const hasClaims = !text.view.isTreemap && all.some(({ entry: { segment } }) => segment.claims?.length);
  const isNested = all.some(({ path }) => path.length);
  const own = publishedStyle(text.style.lang, text.style.words, text.unit);
  const value = (figure: Figure | undefined) => (figure && isKnown(figure) ? qualify(own, figure, (number) => formatNumber(own.lang, number, 6)) : frame.notDisclosed);
  const restValue = (amount = 0) => (hasShares ? '' : formatBare(own, amount, 2, false));
  const row = ({ entry, path, depth, isRest }: Row): TableRow => {
    const { segment, size } = entry;
    const absent = isRest ? '' : frame.notDisclosed;
    const status = size?.status ?? 'undisclosed';
    const cells = [
      segment.name,
      ...(isNested ? [path.at(-1) ?? ''] : []),
      ...(hasShares ? [text.label(entry, true) ?? frame.notDisclosed] : []),
      ...(hasValues ? [isRest ? restValue(size?.amount) : value(known(segment.values, year))] : []),
      ...(hasGrowth ? [segment.growth && isKnown(segment.growth.rate) ? writeRate(segment.growth.rate, text) : absent] : []),
      ...(hasClaims ? [(segment.claims ?? []).map(({ quote }) => quote.trim()).join('; ')] : []),
      frame.status[status],
    ];
    return { cells, status, depth, ...(!isRest && { part: entryPart(entry, text.view.segmentation) }) };
  };
  return {
    caption: words.caption(text.by, hasShares, year),
    columns: [
      { label: words.segment },
      ...(isNested ? [{ label: words.partOf }] : []),
      ...(hasShares ? [{ label: words.share, numeric: true, say: words.ofMarket }] : []),
      ...(hasValues ? [{ label: words.value(unitName(own) || frame.value), numeric: true, say: (cell: string) => withUnit(own, cell, true) }] : []),
      ...(hasGrowth ? [{ label: words.growth, numeric: true }] : []),
      ...(hasClaims ? [{ label: words.claims }] : []),
      { label: frame.basis },
    ],
    rows: all.map(row),
    year: hasShares || hasValues ? year : undefined,
  };
}

interface Row {
  readonly entry: SegmentEntry;
  /** Names above it. */
  readonly path: readonly string[];
  readonly depth: number;
  /** Not of the report: what the segments of a level leave over. */
  readonly isRest?: boolean;
}

function* below(text: SegmentationText, segments: readonly Segment[], parent: SegmentEntry | undefined, path: readonly string[], depth = 0): Generator<Row> {
  for (const entry of text.view.measure.entries(segments, parent)) {
    yield { entry, path, depth };
    if (entry.segment.segments?.length) yield* below(text, entry.segment.segments, entry, [...path, entry.segment.name], depth + 1);
  }
  const division = text.view.measure.divide(segments, parent);
  const { rest: amount, open } = division;
  if (amount === undefined || !isMeasured(division, parent ? parent.size?.amount : text.view.measure.whole)) return;
  const segment = { id: '', name: text.language.words.rest(open.length) };
  yield { entry: { segment, parent, slot: 0, size: { amount, status: 'derived', factor: 1 } }, path, depth, isRest: true };
}

const known = (figures: readonly YearFigure[] | undefined, year: number): Figure | undefined => figures?.find((one) => one.year === year)?.figure;
