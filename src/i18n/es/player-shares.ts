import type { PlayerSharesWords } from '../players-words.js';
import { capital } from './grammar.js';

/** Spanish words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? `Las ${spelled} mayores` : capital(spelled)} empresas tienen el ${percent}\u00a0% del mercado`,
  holdOf: (spelled, percent, count) => `Las ${spelled} mayores de ${count} empresas tienen el ${percent}\u00a0% del mercado`,
  holds: (name, percent) => `${name} tiene el ${percent}\u00a0% del mercado`,
  subtitle: (ofValue, year) => `Cuota ${ofValue ? 'del valor del mercado' : 'de mercado'} en ${year}, en\u00a0%`,
  others: 'Todas las demás, sin escala',
  othersNote: 'Todas las demás: calculado, 100\u00a0% menos las cuotas indicadas.',
  summary: (known, count, largest, share) => `Cuotas de mercado de ${known} de ${count} empresas. La mayor: ${largest}, ${share}.`,
  othersSummary: (share) => `Todas las demás juntas, calculado: ${share}.`,
};
