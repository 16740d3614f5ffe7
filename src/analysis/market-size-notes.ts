import { isKnown } from '../model/figure.js';
import { formatBare, withUnit } from '../i18n/amount.js';
import { formatYears, joinSentences } from '../i18n/format.js';
import type { MarketSizeText } from './market-size-text.js';
import type { SizePoint, Years } from './market-size.js';

const hasValue = ({ value }: SizePoint): boolean => value !== undefined;

/** How the chart's numbers are known, in a paragraph; then the document's own remark. */
export function sizeNotes(text: MarketSizeText): readonly string[] {
  const { note } = text.language.words;
  const { points, end } = text.series;
  const calculated = points.some((point) => point.calculated);
  const published = points.filter((point) => hasValue(point) && !point.calculated).length;
  const estimated = points.filter(({ status }) => status === 'estimated').map(({ year }) => `${year}`);
  const notes = [
    calculated && note[published > 1 ? 'solid' : 'calculated'](text.origin.year, text.rate()),
    mismatchNote(text),
    ...outsideYears(text).map(note.outside),
    end ? !points.every(hasValue) && note.gap : note.open,
    points.some(({ low, figure, calculated: own }) => low !== undefined && figure?.kind !== 'range' && !own) && note.band,
    estimated.length > 0 && note.estimated(new Intl.ListFormat(text.language.lang).format(estimated)),
  ];
  return [joinSentences(notes), text.report.marketSize?.note ?? ''].filter(Boolean);
}

function mismatchNote(text: MarketSizeText): string {
  const { mismatch } = text.series.growth;
  if (!mismatch) return '';
  const { reached, relative, year, withinRounding } = mismatch;
  return text.language.words.note[withinRounding ? 'rounded' : 'differs']({
    rate: text.rate(),
    reached: withUnit(text.style, formatBare(text.style, reached, 2)),
    year,
    percent: text.number(Math.abs(relative) * 100),
    under: relative < 0,
  });
}

/** Years of the report's timeline that the chart does not draw. */
const outsideYears = ({ series: { before, after } }: MarketSizeText): readonly string[] =>
  [before, after].filter((years): years is Years => years !== undefined).map(({ from, to }) => formatYears(from, to));

/** What the full report gives and the chart does not; undefined where nothing is missing. */
export function sizeMissing(text: MarketSizeText): string | undefined {
  const { lang, words } = text.language;
  const years = [...outsideYears(text), ...text.series.points.filter(({ figure }) => figure?.status === 'undisclosed').map(({ year }) => `${year}`)];
  return years.length ? words.missing(new Intl.ListFormat(lang).format(years)) : undefined;
}

/** Level, trend, status and gaps, for readers who do not see the columns. The notes, which follow, are not said twice. */
export function sizeSummary(text: MarketSizeText): string {
  const { summary, note } = text.language.words;
  const { points, growth, start, end } = text.series;
  const valued = points.filter(hasValue);
  const calculated = valued.filter((point) => point.calculated).length;
  const ends = [...new Set([start, end])].filter((point) => point !== undefined);
  return joinSentences([
    summary.span(points[0]?.year ?? 0, points.at(-1)?.year ?? 0),
    ...ends.map((point) => summary.level(point.year, text.amount(point), text.status(point))),
    growth.rate && isKnown(growth.rate) ? summary.rate(text.rate(), text.growthYears()) : '',
    summary.status(valued.length - calculated, calculated, points.length - valued.length),
    ...outsideYears(text).map(note.outside),
  ]);
}
