import type { InsightsWords } from '../insights-words.js';
import { counted } from './grammar.js';

/** Hindi words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `रिपोर्ट ${count === 1 ? 'का 1 मुख्य निष्कर्ष' : `के ${counted(count, 'मुख्य निष्कर्ष')}`}`,
  summary: (statements, figures) => `रिपोर्ट से ${counted(statements, 'निष्कर्ष')}${figures ? `; पाठ में ${counted(figures, 'आँकड़ा', 'आँकड़े')}` : ''}।`,
  quote: (amount, label, status) => `${amount} ${label} (${status})`,
  undisclosed: (label, status) => `${label}: ${status}`,
  emptyTitle: 'कोई निष्कर्ष नहीं',
  emptyText: 'यह रिपोर्ट यहाँ कोई निष्कर्ष सामने नहीं रखती।',
};
