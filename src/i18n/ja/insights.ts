import type { InsightsWords } from '../insights-words.js';
import { digits } from './grammar.js';

/** Japanese words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `レポートの要点${digits(count)}件`,
  summary: (statements, figures) => `レポートの要点${digits(statements)}件${figures ? `、本文中の数値${digits(figures)}件` : ''}。`,
  quote: (amount, label, status) => `${amount} ${label}（${status}）`,
  undisclosed: (label, status) => `${label}：${status}`,
  emptyTitle: '要点なし',
  emptyText: 'このレポートは、ここでは要点を挙げていません。',
};
