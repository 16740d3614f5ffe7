import { capitalize } from '../format.js';
import type { InsightsWords } from '../insights-words.js';
import { spellCount } from './counts.js';

const plural = (count: number, one: string): string => `${spellCount(count)} ${one}${count === 1 ? '' : 's'}`;

/** English words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${capitalize(plural(count, 'statement'), 'en')} that the report puts forward`,
  summary: (statements, figures) => `${capitalize(plural(statements, 'statement'), 'en')} of the report${figures ? `; ${plural(figures, 'figure')} in the text` : ''}.`,
  quote: (amount, label, status) => `${capitalize(amount, 'en')} ${label} (${status.toLowerCase()})`,
  undisclosed: (label, status) => `${capitalize(label, 'en')}: ${status.toLowerCase()}`,
  emptyTitle: 'No insights',
  emptyText: 'This report puts no statements forward here.',
};
