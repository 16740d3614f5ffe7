import type { DevelopmentsWords } from '../developments-words.js';
import { digits } from './grammar.js';

/** "2023年9月14日" has its year; a bare year gets one. */
const dated = (written: string): string => (/^\d+$/.test(written) ? `${written}年` : written);

/** Japanese words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, _date, written) => `動向${digits(count)}件、${count === 1 ? '' : '最新は'}${dated(written)}`,
  onTimeline: (years) => `レポートの対象期間（${years}年）に沿って配置`,
  newestFirst: '新しい順',
  summary: (count, from, to) => `動向${digits(count)}件${from === to ? '' : `、新しい順、${dated(from)}から${dated(to)}まで`}。`,
  baseYear: '基準年',
  baseYearIs: (year) => `基準年は${year}年。`,
  studyPeriod: '調査対象期間',
  studyPeriodIs: (years) => `調査対象期間 ${years}`,
  timeline: (years) => `対象期間 ${years}`,
  stop: '。',
  events: (count) => `${digits(count)}件`,
  months: (names, year) => `${year}年${names.join('・')}`,
  between: (from, to) => `${from}～${to}`,
  dated: (date, what) => `${date}：${what}`,
  showAll: (count) => `全${digits(count)}件を表示`,
  link: (host) => `${host}で読む`,
  figure: 'リスト',
  emptyTitle: '動向の記載なし',
  emptyText: 'このレポートは、ここでは動向を挙げていません。',
};
