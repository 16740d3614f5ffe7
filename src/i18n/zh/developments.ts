import type { DevelopmentsWords } from '../developments-words.js';
import { digits } from './grammar.js';

/** 2023年9月14日 has its year; a bare year gets one. */
const dated = (written: string): string => (/^\d+$/.test(written) ? `${written}年` : written);

/** Intl names months alone in characters, and those of a date in digits. */
const MONTHS = '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' ');
const month = (name: string): string => (MONTHS.includes(name) ? `${MONTHS.indexOf(name) + 1}月` : name);

/** Chinese words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, _date, written) => `${digits(count)}条动态，${count === 1 ? '' : '最近一条为'}${dated(written)}`,
  onTimeline: (years) => `按报告时间范围${years}年排列`,
  newestFirst: '最新在前',
  summary: (count, from, to) => `${digits(count)}条动态${from === to ? '' : `，最新在前，自${dated(from)}至${dated(to)}`}。`,
  baseYear: '基准年',
  baseYearIs: (year) => `基准年${year}年。`,
  studyPeriod: '研究期间',
  studyPeriodIs: (years) => `研究期间${years}年`,
  timeline: (years) => `时间范围${years}年`,
  stop: '。',
  events: (count) => `${digits(count)}条动态`,
  months: (names, year) => `${year}年${names.map(month).join('、')}`,
  between: (from, to) => `${from}至${to}`,
  dated: (date, what) => `${date}：${what}`,
  showAll: (count) => `显示全部${digits(count)}条`,
  link: (host) => `在${host}阅读`,
  figure: '列表',
  emptyTitle: '未列出动态',
  emptyText: '本报告未在此列出动态。',
};
