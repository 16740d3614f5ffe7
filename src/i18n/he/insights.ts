import type { InsightsWords } from '../insights-words.js';
import { counted, name } from './grammar.js';

const statements = (count: number): string => counted(count, 'קביעה אחת', 'שתי קביעות', 'קביעות');

/** Hebrew words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `${statements(count)} מרכזיות של הדוח`.replace('אחת מרכזיות', 'מרכזית אחת'),
  summary: (count, figures) => `${statements(count)} של הדוח${figures ? `; ${counted(figures, 'נתון אחד', 'שני נתונים', 'נתונים')} בטקסט` : ''}.`,
  quote: (amount, label, status) => `${amount} ${name(label)} (${status})`,
  undisclosed: (label, status) => `${name(label)}: ${status}`,
  emptyTitle: 'אין תובנות',
  emptyText: 'הדוח אינו מציג כאן קביעות.',
};
