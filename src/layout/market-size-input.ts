import type { MarketSizeText } from '../analysis/market-size-text.js';
import type { SizePoint } from '../analysis/market-size.js';
import type { SizeInput } from './market-size-parts.js';

/** Published values are set bold. */
export const isStrong = ({ value, status }: SizePoint): boolean => value !== undefined && status !== 'derived';

/** The chart's numbers and finished texts, ready to be placed. */
export function sizeInput(text: MarketSizeText): SizeInput {
  const { words, frame } = text.language;
  const { points, before, growth } = text.series;
  const rate = text.growth();
  const years = text.growthYears();
  return {
    columns: points.map((point) => ({
      year: point.year,
      phase: point.phase,
      strong: isStrong(point),
      label: text.label(point, 2),
      shortLabel: text.label(point, 1),
      longLabel: text.label(point, 2, true),
      open: text.open(point),
      value: point.value,
      low: point.low,
      high: point.high,
    })),
    before: before && { years: shortYears(before.from, before.to), open: frame.notDisclosed },
    growth: rate ? { rate, caption: words.compound(years), shortCaption: words.compoundShort(years), from: growth.from } : undefined,
    brackets: {
      historical: words.historical,
      base: words.baseYear,
      baseShort: words.baseYearShort,
      forecast: words.forecast(text.studyPeriod()),
      forecastShort: words.forecast(''),
    },
  };
}

/** "2021–23": the second year without its century where both share it. */
const shortYears = (from: number, to: number): string =>
  from === to ? `${from}` : `${from}–${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(2) : to}`;
