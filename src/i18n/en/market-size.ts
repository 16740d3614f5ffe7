import type { MarketSizeWords } from '../words.js';

/** English words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure, unit) => `${measure ?? 'Market size'}${unit && `, ${unit}`}`,
  tableSubtitle: (measure, years) => `${measure ?? 'Market size'}, ${years}`,
  tableCaption: (measure, unit) => `${measure ?? 'Market size'} by year${unit && `, ${unit}`}`,
  year: 'Year',
  headline: {
    fold: (market, fold, year, forecast) => `${market} ${forecast ? 'expected to grow' : 'grew'} ${fold}-fold by ${year}`,
    change: (market, percent, year, forecast, up) =>
      `${market} ${forecast ? `expected to ${up ? 'grow' : 'shrink'}` : up ? 'grew' : 'shrank'} ${percent}% by ${year}`,
    level: (market, amount, year) => `${market}: ${amount} in ${year}`,
    fromTo: (market, from, to, year, forecast) => `${market} ${forecast ? 'expected to go' : 'went'} from ${from} to ${to} by ${year}`,
    rate: (market, rate, up) => `${market} expected to ${up ? 'grow' : 'shrink'} ${rate} a year`,
  },
  key: {
    historical: 'Reported',
    base: 'Reported, base year',
    forecast: 'Reported, forecast',
    derived: 'Calculated at the stated rate',
    given: 'Calculated, not published',
    band: 'Low to high',
  },
  shortKey: { historical: 'Reported', base: 'Base year', forecast: 'Forecast', derived: 'Calculated', given: 'Calculated', band: 'Low–high' },
  aYear: (rate) => `${rate} a year`,
  compound: (years) => `compound growth (CAGR)${years && `, ${years}`}`,
  compoundShort: (years) => `CAGR ${years}`,
  phase: { historical: '', base: 'base year', forecast: 'forecast' },
  baseYear: 'Base year',
  baseYearShort: 'Base',
  historical: 'Historical',
  forecast: (studyPeriod) => `Forecast${studyPeriod && `, study period ${studyPeriod}`}`,
  when: (year, phase) => (phase ? `${year}, ${phase}` : `${year}`),
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `Calculated from the ${year} value at the stated ${rate} a year; not a published figure`,
    times: (fold, year) => `, ${fold} times the ${year} value`,
    range: (low, high) => `. Low ${low}, high ${high}`,
    undisclosed: 'In the report, not disclosed here',
    missing: 'No usable value was supplied for this year',
  },
  note: {
    solid: (year, rate) => `Solid columns are the report’s values. Hatched columns are calculated: ${year} grown at the stated ${rate} a year.`,
    calculated: (year, rate) => `Hatched columns are calculated: the ${year} value and the stated ${rate} a year.`,
    rounded: (reached, year, percent, under) =>
      `The rate is rounded, so it would reach ${reached} in ${year}, ${percent}% ${under ? 'under' : 'over'} the reported value.`,
    differs: (rate, reached, year, percent, under) =>
      `The stated ${rate} a year and the end points differ: the rate would reach ${reached} in ${year}, ${percent}% ${under ? 'under' : 'over'} the reported value.`,
    before: (years) => `${years} are in the report but not disclosed here.`,
    gap: 'A gap stays a gap: no line, no estimate, no zero.',
    band: 'The band runs from the low to the high scenario.',
    estimated: (years) => `The publisher calls ${years} an estimate.`,
    open: 'The report states a rate but no market size here, so no column has a height.',
  },
  summary: {
    span: (from, to) => `Column chart of the years ${from} to ${to}.`,
    level: (year, amount, status) => `${year}: ${amount}, ${status}.`,
    status: (reported, calculated, open) =>
      [
        reported && `${reported} ${reported === 1 ? 'year is' : 'years are'} published`,
        calculated && `${calculated} calculated`,
        open && `${open} without a value`,
      ]
        .filter(Boolean)
        .join(', ') + '.',
    rate: (rate, years) => `Stated compound growth: ${rate} a year${years && `, ${years}`}.`,
  },
  tableStatus: { forecast: (status) => `${status} forecast`, inReport: 'In the report' },
  missing: (years, unit) => `The report gives them${years && ` for ${years}`}, in ${unit}.`,
  emptyTitle: 'No market sizes published',
  emptyText: 'This report discloses no yearly values. They are part of the full report.',
};
