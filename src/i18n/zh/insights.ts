import type { InsightsWords } from '../insights-words.js';
import { digits } from './grammar.js';

/** Chinese words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `报告提出的${digits(count)}条要点`,
  summary: (statements, figures) => `报告要点${digits(statements)}条${figures ? `，文中数据${digits(figures)}项` : ''}。`,
  quote: (amount, label, status) => `${amount} ${label}（${status}）`,
  undisclosed: (label, status) => `${label}：${status}`,
  emptyTitle: '无要点',
  emptyText: '本报告未在此提出要点。',
};
