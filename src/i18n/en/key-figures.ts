import type { KeyFiguresWords } from '../key-figures-words.js';

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** English words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'Figures',
  headline: {
    // "A USD 54.94 bn market", but "A market of about USD 500 bn": the article must fit what is read out after it.
    level: (amount, isPlain, year) => `${isPlain && /^[BCDGJKPQTUVWYZ][A-Z]{2}\u00a0/.test(amount) ? `A ${amount} market` : `A market of ${amount}`} in ${year}`,
    then: (amount, year, isForecast, up) => {
      const verb = up === undefined ? 'be at' : up ? 'reach' : 'fall to';
      return isForecast ? `, expected to ${verb} ${amount} by ${year}` : `, ${amount} in ${year}`;
    },
    rate: (rate, up) => `expected to ${up === undefined ? 'change' : up ? 'grow' : 'shrink'} ${rate} a year`,
    undisclosed: (market) => `${market}: size not disclosed here`,
  },
  phase: { historical: '', base: ' base year', forecast: ' forecast' },
  label: (year, how) => `${year}, ${how}`,
  scenarios: (low, high) => `low ${low}, high ${high}`,
  lowOnly: (low) => `low ${low}`,
  highOnly: (high) => `high ${high}`,
  growth: 'growth a year (CAGR)',
  growthTable: (years) => `Growth a year (CAGR)${years && `, ${years}`}`,
  sizeTable: (measure = 'Market size', year) => `${measure}, ${year}`,
  low: 'low scenario',
  high: 'high scenario',
  tableCaption: 'Key figures of the report',
  source: (source) => `Source: ${source}`,
  facts: {
    baseYear: 'Base year',
    studyPeriod: 'Study period',
    timeline: 'Report timeline',
    concentration: 'Market concentration',
    pages: 'Report pages',
    published: 'Published',
    edition: 'Edition',
    scope: 'Scope',
    publisher: 'Publisher',
  },
  level: { low: 'Low', medium: 'Medium', high: 'High' },
  scope: { global: 'Worldwide', region: 'One region', country: 'One country' },
  remark: (year, text) => `${year}: ${text}.`,
  summary: (sizes, hasRate, facts) => {
    const parts = [sizes && count(sizes, 'market size'), hasRate && 'the growth a year', facts && count(facts, 'fact')].filter(Boolean);
    return `Text with ${parts.join(', ')}.`;
  },
  emptyTitle: 'No key figures published',
  emptyText: 'This report discloses no market size, growth or facts about itself.',
};
