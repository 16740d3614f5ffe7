import type { RegionValuesWords } from '../regions-words.js';
import { capital } from './grammar.js';

/** German words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${place} ist ${region ? `in ${region} am größten` : 'die größte Region'}: ${amount}${ofMarket ? ' des Marktes' : ''} im Jahr ${year}`,
  measure: (share, region) => `${region ? `${region}: ` : ''}${share ? 'Anteil am Markt' : 'Marktgröße'} nach ${region ? 'Land' : 'Region und Land'}`,
  subtitle: (unit, year, circles) => `${capital(unit)}, ${year}${circles ? '. Die Kreisfläche ist proportional' : ''}`,
  percentOfMarket: 'Prozent des Marktes',
  bars: 'Alle Länderbalken haben denselben Maßstab.',
};
