import type { RegionValuesWords } from '../regions-words.js';
import { capital } from './grammar.js';

/** Spanish words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) =>
    `${place} es ${region ? `lo mayor de ${region}` : 'la mayor región'}: ${amount}${ofMarket ? ' del mercado' : ''} en ${year}`,
  measure: (share, region) => `${region ? `${region}: ` : ''}${share ? 'Cuota de mercado' : 'Tamaño del mercado'} por ${region ? 'país' : 'región y país'}`,
  subtitle: (unit, year, circles) => `${capital(unit)}, ${year}${circles ? '. El área de los círculos es proporcional' : ''}`,
  percentOfMarket: 'porcentaje del mercado',
  bars: 'Las barras de los países comparten escala.',
};
