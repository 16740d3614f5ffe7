import { capitalize } from '../format.js';
import type { InsightsWords } from '../insights-words.js';
import { capital, counted } from './grammar.js';

const statements = (count: number): string => capital(counted(count, 'eine Kernaussage', 'Kernaussagen'));

/** German words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${statements(count)} des Berichts`,
  summary: (count, figures) => `${statements(count)} des Berichts${figures ? `; ${counted(figures, 'eine Zahl', 'Zahlen')} im Text` : ''}.`,
  quote: (amount, label, status) => `${capitalize(amount, 'de')} ${label} (${status.toLowerCase()})`,
  undisclosed: (label, status) => `${capitalize(label, 'de')}: ${status.toLowerCase()}`,
  emptyTitle: 'Keine Kernaussagen',
  emptyText: 'Dieser Bericht hebt hier keine Aussagen hervor.',
};
