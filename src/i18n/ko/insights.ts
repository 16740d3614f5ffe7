import type { InsightsWords } from '../insights-words.js';
import { digits } from './grammar.js';

/** Korean words of the insights. */
export const insightsWords: InsightsWords = {
  headline: (count) => `보고서의 핵심 내용 ${digits(count)}건`,
  summary: (statements, figures) => `보고서의 핵심 내용 ${digits(statements)}건${figures ? `, 본문 속 수치 ${digits(figures)}건` : ''}.`,
  quote: (amount, label, status) => `${amount} ${label}(${status})`,
  undisclosed: (label, status) => `${label}: ${status}`,
  emptyTitle: '핵심 내용 없음',
  emptyText: '이 보고서는 여기에 핵심 내용을 싣지 않았습니다.',
};
