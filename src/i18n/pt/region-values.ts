import type { RegionValuesWords } from '../regions-words.js';
import { capital } from './grammar.js';

/** Portuguese words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${region ? `${place}, maior da região ${region}` : `${place} é a maior região`}: ${amount}${ofMarket ? ' do mercado' : ''} em ${year}`,
  measure: (share, region) => `${region ? `${region}: ` : ''}${share ? 'Fatia de mercado' : 'Tamanho do mercado'} por ${region ? 'país' : 'região e país'}`,
  subtitle: (unit, year, circles) => `${capital(unit)}, ${year}${circles ? '. A área dos círculos é proporcional' : ''}`,
  percentOfMarket: 'fatia de mercado em %',
  bars: 'As barras dos países têm a mesma escala.',
};
