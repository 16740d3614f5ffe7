import { capitalize } from '../format.js';
import type { InsightsWords } from '../insights-words.js';
import { capital, counted } from './grammar.js';

const statements = (count: number): string => capital(counted(count, 'una clave', 'claves'));

/** Spanish words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${statements(count)} que el informe destaca`,
  summary: (count, figures) => `${statements(count)} del informe${figures ? `; ${counted(figures, 'una cifra', 'cifras')} en el texto` : ''}.`,
  quote: (amount, label, status) => `${capitalize(amount, 'es')} ${label} (${status.toLowerCase()})`,
  undisclosed: (label, status) => `${capitalize(label, 'es')}: ${status.toLowerCase()}`,
  emptyTitle: 'Sin claves',
  emptyText: 'Este informe no destaca aquí ninguna clave.',
};
