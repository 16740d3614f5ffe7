import { decapitalize } from '../format.js';
import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';

/** "by 2031" of a forecast, "from 2021 to 2024" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `by ${to}` : `from ${from} to ${to}`);

const verb = ({ forecast }: HeadlineSpan, ahead: string, past: string): string => (forecast ? `expected to ${ahead}` : past);

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `would reach ${reached} in ${year}, ${percent}% ${under ? 'under' : 'over'} the reported value.`;

/** English words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = 'Market size', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => `${market} ${verb(span, 'grow', 'grew')} ${fold}-fold ${over(span)}`,
    change: (market, percent, span, up) => `${market} ${up ? verb(span, 'grow', 'grew') : verb(span, 'shrink', 'shrank')} ${percent}% ${over(span)}`,
    flat: (market, amount, span) => `${market} ${verb(span, 'stay', 'stayed')} at ${amount} ${over(span)}`,
    level: (market, amount, year) => `${market}: ${amount} in ${year}`,
    fromTo: (market, start, end, span) => `${market} ${verb(span, 'go', 'went')} from ${start} to ${end} ${span.forecast ? over(span) : `in ${span.to}`}`,
    rate: (market, rate, up) => `${market} expected to ${up === undefined ? 'change' : up ? 'grow' : 'shrink'} ${rate} a year`,
  },
  key: {
    historical: 'Reported',
    base: 'Reported, base year',
    forecast: 'Reported, forecast',
    estimated: 'Reported or estimated',
    estimatedForecast: 'Reported or estimated, forecast',
    derived: 'Calculated at the stated rate',
    given: 'Calculated, not published',
    band: 'Low to high',
  },
  shortKey: {
    historical: 'Reported',
    base: 'Base year',
    forecast: 'Forecast',
    estimated: 'Reported or estimated',
    estimatedForecast: 'Forecast',
    derived: 'Calculated',
    given: 'Calculated',
    band: 'Low–high',
  },
  aYear: (rate) => `${rate} a year`,
  compound: (years) => `compound growth (CAGR)${years && `, ${years}`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: 'base year', forecast: 'forecast' },
  baseYear: 'Base year',
  baseYearShort: 'Base',
  historical: 'Historical',
  forecast: (studyPeriod) => `Forecast${studyPeriod && `, study period ${studyPeriod}`}`,
  when: (year, phase) => `${year}${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `Calculated from the ${year} value at the stated ${rate} a year; not a published figure`,
    times: (fold, year) => `, ${fold} times the ${year} value`,
    range: (low, high) => `. Low ${low}, high ${high}`,
    source: (source) => `Source: ${source}`,
    undisclosed: 'In the report, not disclosed here',
    missing: 'No usable value was supplied for this year',
  },
  note: {
    solid: (year, rate) => `Solid columns are the report’s values. Hatched columns are calculated: ${year} grown at the stated ${rate} a year.`,
    calculated: (year, rate) => `Hatched columns are calculated: the ${year} value and the stated ${rate} a year.`,
    rounded: (mismatch) => `The rate is rounded, so it ${leads(mismatch)}`,
    differs: (mismatch) => `The stated ${mismatch.rate} a year and the end points differ: the rate ${leads(mismatch)}`,
    outside: (years) => `${years} are in the report but not disclosed here.`,
    gap: 'A gap stays a gap: no line, no estimate, no zero.',
    band: 'The band runs from the low to the high scenario.',
    estimated: (years) => `The publisher calls ${years} an estimate.`,
    open: 'The report states a rate but no market size here: no column has a height.',
  },
  summary: {
    span: (from, to) => (from === to ? `Column chart of the year ${from}.` : `Column chart of the years ${from} to ${to}.`),
    level: (year, amount, status) => `${year}: ${amount}, ${decapitalize(status)}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} published`, calculated && `${calculated} calculated`, open && `${open} without a value`];
      return `Years: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `Stated compound growth: ${rate} a year${years && `, ${years}`}.`,
  },
  forecastStatus: (status) => `${status} forecast`,
  missing: (years) => `The full report gives ${years}.`,
  emptyTitle: 'No market sizes published',
  emptyText: 'This report discloses no yearly values. They are part of the full report.',
};
