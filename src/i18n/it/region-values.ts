import type { RegionValuesWords } from '../regions-words.js';
import { capital } from './grammar.js';

/** Italian words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${region ? `${region}, prima voce: ${place}` : `${place}: la prima regione`}, ${amount}${ofMarket ? ' del mercato' : ''} nel ${year}`,
  measure: (share, region) => {
    const text = `${share ? 'Quota' : 'Dimensione'} del mercato per ${region ? 'paese' : 'regione e paese'}`;
    return region ? `${region}: ${text.toLowerCase()}` : text;
  },
  subtitle: (unit, year, circles) => `${capital(unit)}, ${year}${circles ? '. Area dei cerchi proporzionale' : ''}`,
  percentOfMarket: 'percentuale del mercato',
  bars: 'Le barre dei paesi hanno la stessa scala.',
};
