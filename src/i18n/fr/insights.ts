import { capitalize } from '../format.js';
import type { InsightsWords } from '../insights-words.js';
import { capital, counted } from './grammar.js';

const statements = (count: number): string => capital(counted(count, 'un constat', 'constats'));

/** French words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${statements(count)} que le rapport met en avant`,
  summary: (count, figures) => `${statements(count)} du rapport${figures ? `\u00a0; ${counted(figures, 'un chiffre', 'chiffres')} dans le texte` : ''}.`,
  quote: (amount, label, status) => `${capitalize(amount, 'fr')} ${label} (${status.toLowerCase()})`,
  undisclosed: (label, status) => `${capitalize(label, 'fr')}\u00a0: ${status.toLowerCase()}`,
  emptyTitle: 'Aucun constat',
  emptyText: 'Ce rapport ne met ici aucun constat en avant.',
};
