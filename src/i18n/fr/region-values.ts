import type { RegionValuesWords } from '../regions-words.js';
import { capital } from './grammar.js';

/** French words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${place}\u00a0: ${region ? `premier marché de la région ${region}` : 'première région'}, avec ${amount}${ofMarket ? ' du marché' : ''} en ${year}`,
  measure: (share, region) => `${region ? `${region}\u00a0: ` : ''}${capital(`${share ? 'part du marché' : 'taille du marché'} par ${region ? 'pays' : 'région et pays'}`)}`,
  subtitle: (unit, year, circles) => `${capital(unit)}, ${year}${circles ? '. L’aire des cercles est proportionnelle' : ''}`,
  percentOfMarket: 'part du marché en\u00a0%',
  bars: 'Les barres des pays ont toutes la même échelle.',
};
