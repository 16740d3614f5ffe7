import type { DevelopmentsWords } from '../developments-words.js';
import { digits } from './grammar.js';

/** "2023년 9월 14일" has its year; a bare year gets one. */
const dated = (written: string): string => (/^\d+$/.test(written) ? `${written}년` : written);

/** Korean words of the developments. */
export const developmentsWords: DevelopmentsWords = {
  headline: (count, _date, written) => `동향 ${digits(count)}건, ${count === 1 ? '' : '최신 '}${dated(written)}`,
  onTimeline: (years) => `보고서 대상 기간(${years}년)에 배치`,
  newestFirst: '최신순',
  summary: (count, from, to) => `동향 ${digits(count)}건${from === to ? '' : `, 최신순, ${dated(from)}부터 ${dated(to)}까지`}.`,
  baseYear: '기준 연도',
  baseYearIs: (year) => `기준 연도 ${year}년.`,
  studyPeriod: '조사 기간',
  studyPeriodIs: (years) => `조사 기간 ${years}`,
  timeline: (years) => `대상 기간 ${years}`,
  stop: '.',
  events: (count) => `${digits(count)}건`,
  months: (names, year) => `${year}년 ${names.join('·')}`,
  between: (from, to) => `${from} ~ ${to}`,
  dated: (date, what) => `${date}: ${what}`,
  showAll: (count) => `전체 ${digits(count)}건 보기`,
  link: (host) => `${host}에서 읽기`,
  figure: '목록',
  emptyTitle: '실린 동향 없음',
  emptyText: '이 보고서는 여기에 동향을 싣지 않았습니다.',
};
