import { capitalize } from '../format.js';
import type { InsightsWords } from '../insights-words.js';
import { capital, counted } from './grammar.js';

const statements = (count: number): string => capital(counted(count, 'um destaque', 'destaques'));

/** Portuguese words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${statements(count)} do relatório`,
  summary: (count, figures) => `${statements(count)} do relatório${figures ? `; ${counted(figures, 'um número', 'números')} no texto` : ''}.`,
  quote: (amount, label, status) => `${capitalize(amount, 'pt')} ${label} (${status.toLowerCase()})`,
  undisclosed: (label, status) => `${capitalize(label, 'pt')}: ${status.toLowerCase()}`,
  emptyTitle: 'Sem destaques',
  emptyText: 'Este relatório não apresenta destaques aqui.',
};
