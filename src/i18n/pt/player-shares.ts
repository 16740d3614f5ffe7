import type { PlayerSharesWords } from '../players-words.js';
import { capital } from './grammar.js';

/** Portuguese words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? `As ${spelled} maiores` : capital(spelled)} empresas detêm ${percent}% do mercado`,
  holdOf: (spelled, percent, count) => `As ${spelled} maiores de ${count} empresas detêm ${percent}% do mercado`,
  holds: (name, percent) => `${name} detém ${percent}% do mercado`,
  subtitle: (ofValue, year) => `Fatia ${ofValue ? 'do valor do mercado' : 'de mercado'} em ${year}, em %`,
  others: 'Todas as outras, fora de escala',
  othersNote: 'Todas as outras: calculado, 100% menos as fatias indicadas.',
  summary: (known, count, largest, share) => `Fatias de mercado de ${known} de ${count} empresas. A maior: ${largest}, ${share}.`,
  othersSummary: (share) => `Todas as outras juntas, calculado: ${share}.`,
};
