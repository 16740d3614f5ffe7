import type { KeyFiguresWords } from '../key-figures-words.js';
import { spellCount } from './counts.js';

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
    rate: (rate, up, market) => `${market ?? ','} expected to ${up === undefined ? 'change' : up ? 'grow' : 'shrink'} ${rate} a year`,
    undisclosed: (market) => `${market}: size not disclosed here`,
  },
  phase: { historical: '', base: ' base year', forecast: ' forecast' },
  label: (year, how) => `${year}, ${how}`,
  scenarios: (low, high) => `low ${low}, high ${high}`,
  lowOnly: (low) => `low ${low}`,
  highOnly: (high) => `high ${high}`,
  growth: 'growth a year (CAGR)',
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
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `market size in ${years.join(' and ')}`, hasRate && 'growth a year', facts && `${spellCount(facts)} ${facts === 1 ? 'fact' : 'facts'} about the report`].filter((part) => typeof part === 'string');
    return `Key figures: ${new Intl.ListFormat('en').format(parts)}.`;
  },
  emptyTitle: 'No key figures published',
  emptyText: 'This report discloses no market size, growth or facts about itself.',
};
