import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}年` : `${from}–${to}年`);
const growthOf = (name: string | undefined): string => (name === undefined ? '所述增长率' : `${name}的所述增长率`);

const labels: AuditLabels = {
  studyPeriod: '研究期间',
  timeline: '时间范围',
  baseYear: '基准年',
  published: '出版',
  market: '市场',
  wholeMarket: '整个市场',
  heading: '标题',
  unit: '数据单位',
  player: '企业',
  company: '企业',
  shares: '企业份额',
  date: '日期',
  region: '区域',
  place: '地方',
  inText: '正文',
  scenario: (kind) => (kind === 'low' ? '低情景' : '高情景'),
  sum: (parts) => `${parts}合计`,
  share: (name) => `${name}份额`,
  value: (name) => `${name}数值`,
};

const growth: AuditGrowthWords = {
  stated: '所述年增长率',
  over: (reading) => `${span(reading)}年增长率，${reading.intervals}个间隔`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}（年均${rate}）与起止数值不符：从${reading.from}年到${reading.to}年，${reading.intervals}个间隔的年均增长为${gives}。`
      + (fitting ? `只有按${fitting}个间隔计算才相符。` : ''),
    fix: fitting
      ? `从${reading.from}年到${reading.to}年按${reading.intervals}个间隔计算，写明${gives}；或注明增长率对应的年份。`
      : '更正增长率或其中一个数值，或注明增长率对应的年份。',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}（年均${rate}）与${span(right)}、${right.intervals}个间隔相符（${right.percent}）。若按${span(wrong)}、${wrong.intervals}个间隔计算，则为${wrong.percent}。`,
    fix: `注明增长率对应的年份：${right.from}年至${right.to}年。`,
  }),
};

const yearList = (years: readonly number[]): string => years.map((year) => `${year}年`).join('、');
const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `仅给出${years[0]}年的数据` : '未给出这些年份的任何数据';
  return years.length <= 5 ? `仅给出${yearList(years)}的数据` : `给出${years[0]}年至${years.at(-1)}年的数据`;
};
const kindOf = (isTimeline: boolean): string => (isTimeline ? '时间范围' : '研究期间');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `研究期间${span(study)}超出时间范围${span(timeline)}，而时间范围应涵盖报告的所有年份。`,
    fix: '扩大时间范围，或更正研究期间。',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `报告有两个年份区间：研究期间${span(study)}和时间范围${span(timeline)}${base === undefined ? '' : `，基准年为${base}年`}。报告${known(shown)}，读者无法得知时间范围内其他年份的内容。`,
    fix: '用一句话说明研究期间之外的年份包含什么，或给出这些年份的数值。',
  }),
  baseOutside: (base, all, isTimeline) => ({
    message: `基准年${base}年在${kindOf(isTimeline)}${span(all)}之外。`,
    fix: `更正基准年或${kindOf(isTimeline)}。`,
  }),
  baseAfter: (base, published) => ({
    message: `基准年${base}年应为最后一个有实际数值的年份，却晚于报告出版日期（${longDate(published)}）。`,
    fix: '更正基准年或出版日期。',
  }),
  dataOutside: (outside, all, isTimeline) => ({
    message: `数据中的${outside.length > 5 ? `${outside.length}个年份` : yearList(outside)}在${kindOf(isTimeline)}${span(all)}之外。`,
    fix: `扩大${kindOf(isTimeline)}，或删去这些年份。`,
  }),
};

/** Chinese words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `${year}年市场规模`,
  atLeast: (amount) => `至少${amount}`,
  atMost: (amount) => `至多${amount}`,
  more: (count) => ({
    message: `此项核查另有${count}项结果未列出。`,
    fix: '先更正所列各项，再重新核查。',
  }),
  growth,
  years,
  sums: sumWords,
  units: unitWords,
  claims: claimWords,
  players: playerWords,
  concentration: concentrationWords,
  developments: developmentWords,
  places: placeWords,
  prose: proseWords,
  contents: contentsWords,
};
