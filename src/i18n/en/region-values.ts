import type { RegionValuesWords } from '../regions-words.js';

/** English words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${place} is the largest ${region ? `in ${region}` : 'region'}: ${amount}${ofMarket ? ' of the market' : ''} in ${year}`,
  measure: (share, region) => {
    const text = `${share ? 'Share' : 'Size'} of the market by ${region ? 'country' : 'region and country'}`;
    return region ? `${region}: ${text.toLowerCase()}` : text;
  },
  subtitle: (unit, year, circles) => `${unit.charAt(0).toUpperCase()}${unit.slice(1)}, ${year}${circles ? '. Circle area is proportional' : ''}`,
  percentOfMarket: 'percent of the market',
  bars: 'Country bars share one scale.',
};
