import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { inBrackets } from './grammar.js';

/** "到2031年预计" of a forecast, "2021至2024年" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `到${to}年预计` : `${from}至${to}年`);

const leads = ({ reached, year, percent, under }: MismatchWords): string => `按此计算${year}年为${reached}，比报告值${under ? '低' : '高'}${percent}%。`;

/** Chinese words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = '市场规模', rest) => measure + inBrackets(rest),
  headline: {
    fold: (market, fold, { from, to, forecast }) => `${market}：${forecast ? '预计' : ''}${to}年${forecast ? '达' : '为'}${from}年的${fold}倍`,
    change: (market, percent, span, up) => `${market}：${over(span)}${up ? '增长' : '下降'}${percent}%`,
    flat: (market, amount, span) => `${market}：${over(span)}维持在${amount}`,
    level: (market, amount, year) => `${market}：${year}年为${amount}`,
    fromTo: (market, start, end, { from, to, forecast }) => `${market}：从${from}年的${start}到${to}年的${end}${forecast ? '（预测）' : ''}`,
    rate: (market, rate, up) => `${market}：预计年均${up === undefined ? '变动' : up ? '增长' : '下降'}${rate}`,
  },
  key: {
    historical: '报告值',
    base: '报告值，基准年',
    forecast: '报告值，预测',
    estimated: '报告值或估计值',
    estimatedForecast: '报告值或估计值，预测',
    derived: '按所述增长率计算',
    given: '计算值，非公布值',
    band: '低至高',
  },
  shortKey: {
    historical: '报告值',
    base: '基准年',
    forecast: '预测',
    estimated: '报告值或估计值',
    estimatedForecast: '预测',
    derived: '计算值',
    given: '计算值',
    band: '低–高',
  },
  aYear: (rate) => `年均${rate}`,
  compound: (years) => `年复合增长率（CAGR）${years && `，${years}年`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: '基准年', forecast: '预测' },
  baseYear: '基准年',
  baseYearShort: '基准',
  historical: '历史',
  forecast: (studyPeriod) => `预测${studyPeriod && `，研究期间${studyPeriod}年`}`,
  when: (year, phase) => `${year}年${inBrackets(phase)}`,
  how: {
    published: (status, amount) => `${status}：${amount}`,
    calculated: (year, rate) => `由${year}年数值按所述年均${rate}计算，非公布数据`,
    times: (fold, year) => `，为${year}年的${fold}倍`,
    range: (low, high) => `。低${low}，高${high}`,
    source: (source) => `来源：${source}`,
    undisclosed: '见报告，未在此披露',
    missing: '未提供该年的可用数值',
  },
  note: {
    solid: (year, rate) => `实心柱为报告值；斜纹柱为计算值，以${year}年为起点按所述年均${rate}推算。`,
    calculated: (year, rate) => `斜纹柱为计算值，依据${year}年数值和所述年均${rate}。`,
    rounded: (mismatch) => `增长率经四舍五入，${leads(mismatch)}`,
    differs: (mismatch) => `所述年均${mismatch.rate}与起止数值不符：${leads(mismatch)}`,
    outside: (years) => `${years}年见报告，未在此披露。`,
    gap: '空缺保留为空缺：不连线，不估计，不填零。',
    band: '色带表示从低情景到高情景的区间。',
    estimated: (years) => `${years}年为出版方的估计值。`,
    open: '报告在此只给出增长率，未给出市场规模，因此柱形没有高度。',
  },
  summary: {
    span: (from, to) => (from === to ? `${from}年柱形图。` : `${from}至${to}年柱形图。`),
    level: (year, amount, status) => `${year}年：${amount}，${status}。`,
    status: (published, calculated, open) => {
      const counts = [published && `${published}年为公布值`, calculated && `${calculated}年为计算值`, open && `${open}年无数值`];
      return `其中${counts.filter(Boolean).join('，')}。`;
    },
    rate: (rate, years) => `所述年复合增长率：${rate}${years && `，${years}年`}。`,
  },
  forecastStatus: (status) => `${status}，预测`,
  missing: (years) => `完整报告含${years}年数据。`,
  emptyTitle: '未公布市场规模',
  emptyText: '本报告未披露各年数值，见完整报告。',
};
