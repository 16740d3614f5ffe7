import { isKnown } from '../model/figure.js';
import { publishedStyle, qualify, unitName, withUnit, type AmountStyle } from '../i18n/amount.js';
import { decapitalize, formatNumber, formatYears } from '../i18n/format.js';
import type { SizeTableWords } from '../i18n/market-size-words.js';
import type { DataTable, TableRow } from './data-table.js';
import type { MarketSizeText } from './market-size-text.js';
import type { SizePoint, Years } from './market-size.js';

/** The chart's numbers as published, year by year, with how each is known. `short` says statuses in one word. */
export function sizeTable(text: MarketSizeText, words: SizeTableWords, short = false): DataTable {
  const { frame } = text.language;
  const { points, before, after } = text.series;
  const { lang, words: amount, unit } = text.style;
  const own = publishedStyle(lang, amount, unit);
  const name = unitName(own);
  const band = points.some(hasBand);
  const numbers = (value: string, low = '', high = '') => (band ? [value, low, high] : [value]);
  const say = (label: string) => (value: string) => `${label && `${decapitalize(label)} `}${withUnit(own, value, true)}`;
  const outside = (years: Years | undefined): readonly TableRow[] =>
    years ? [{ cells: [formatYears(years.from, years.to), ...numbers(frame.notDisclosed), words.inReport], status: 'undisclosed' }] : [];
  const row = (point: SizePoint): TableRow => ({
    cells: [`${point.year}`, ...numbers(valueCell(text, own, point), ...[point.low, point.high].map((end) => (end === undefined ? '' : write(own, point, end)))), basisCell(text, words, point, short)],
    status: point.status,
    part: { kind: 'year', id: `${point.year}` },
    phase: point.phase,
  });
  return {
    caption: words.caption(text.report.marketSize?.measure, name),
    columns: [
      { label: words.year },
      ...numbers(name || frame.value, words.low, words.high).map((label, i) => ({ label, numeric: true, say: say(i ? label : '') })),
      { label: frame.basis },
    ],
    rows: [...outside(before), ...points.map(row), ...outside(after)],
  };
}

const hasBand = ({ low, high, figure }: SizePoint): boolean => (low ?? high) !== undefined && figure?.kind !== 'range';

function valueCell(text: MarketSizeText, own: AmountStyle, point: SizePoint): string {
  const { figure, value } = point;
  if (value === undefined) return text.open(point);
  return figure && isKnown(figure) ? qualify(own, figure, (number) => write(own, point, number)) : write(own, point, value);
}

/** As published; calculated values are rounded to whole units, small ones less. */
const write = ({ lang }: AmountStyle, { calculated }: SizePoint, value: number): string => {
  const size = Math.abs(value);
  return formatNumber(lang, value, !calculated ? 6 : size >= 100 ? 0 : size >= 1 ? 1 : 3);
};

function basisCell(text: MarketSizeText, words: SizeTableWords, point: SizePoint, short: boolean): string {
  const open = point.figure ? words.inReport : text.open(point);
  const brief = short && point.phase === 'forecast' && point.status === 'reported';
  const status = point.value === undefined ? open : brief ? words.shortForecast : text.status(point);
  return [status, ...text.remarks(point)].join(text.language.frame.stop);
}
