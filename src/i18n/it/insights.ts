import type { InsightsWords } from '../insights-words.js';
import { capital, counted } from './grammar.js';

const statements = (count: number): string => capital(counted(count, 'un’affermazione', 'affermazioni'));

/** Italian words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${statements(count)} in evidenza nel rapporto`,
  summary: (count, figures) => `${statements(count)} del rapporto${figures ? `; ${counted(figures, 'una cifra', 'cifre')} nel testo` : ''}.`,
  quote: (amount, label, status) => `${capital(amount)} ${label} (${status.toLowerCase()})`,
  undisclosed: (label, status) => `${capital(label)}: ${status.toLowerCase()}`,
  emptyTitle: 'Nessun messaggio chiave',
  emptyText: 'Questo rapporto non mette qui in evidenza alcuna affermazione.',
};
