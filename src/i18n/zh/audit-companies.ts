import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate } from './audit-lists.js';
import { digits, list as listOf, quoted } from './grammar.js';

const measures = { cr4: 'CR4（前四大企业合计）', cr5: 'CR5（前五大企业合计）', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `公布的赫芬达尔-赫希曼指数（HHI）为${figure}`,
  cr4: (figure: string) => `前四大企业合计占${figure}`,
  cr5: (figure: string) => `前五大企业合计占${figure}`,
  shares: (figure: string) => `仅所列企业的份额就使赫芬达尔-赫希曼指数（HHI）达到${figure}`,
} as const;
const levels = { low: '低', medium: '中等', high: '高' } as const;
const lists = { major: '主要企业', key: '重点企业' } as const;

/** Chinese words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? '名称' : lists[list]),
  twoNames: (forms) => ({
    message: `同一企业以两个名称出现：${listOf(forms.map(({ list, name }) => `${quoted(name)}（${list ? `${lists[list]}名单` : '企业名称'}）`))}。`,
    fix: '两份名单使用同一名称。',
  }),
  twice: (first, second) => ({
    message: `报告将${quoted(first)}和${quoted(second)}列为两家企业，但看来是同一家。`,
    fix: '合并为一项，另一名称作为别名；或使用可区分的名称。',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `两份企业名单不一致：${digits(major)}家主要企业中，${both ? `只有${digits(both)}家` : '没有一家'}列入重点企业名单（共${digits(key)}家）。未列入的有${leftCount > left.length ? `${left.join('、')}等${digits(leftCount)}家` : listOf(left)}。`,
    fix: '将所有主要企业也列入重点企业名单，或说明两份名单的区别。',
  }),
  shares: (year, sum) => ({
    message: `${year}年各企业份额合计为${sum}，超过整个市场。`,
    fix: '更正份额，或检查是否有企业重复列出。',
  }),
};

/** Chinese words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: '措辞',
  level: '报告所述集中度',
  levels,
  fromShares: '按企业份额计算，至少',
  measures,
  term: (level, wording) => ({
    message: `集中度的措辞为${quoted(wording)}，但数据标为“${levels[level]}”。`,
    fix: '使措辞与水平一致。',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `报告称市场集中度为${quoted(wording)}，但${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `（HHI${above ? '至少' : '至多'}为${limit}）` : ''}。按2023年美国《合并指南》，高于${high}为高度集中，低于${moderate}为不集中；“${levels[level]}”与此不符。`,
    fix: '更正措辞或指标，或说明该措辞所用的尺度。',
  }),
  under: (measure, published, least) => ({
    message: `公布的${measure === 'hhi' ? 'HHI' : measure.toUpperCase()}为${published}，但仅所列企业的份额就达到${least}。`,
    fix: `更正${measure === 'hhi' ? '指数' : '集中率'}或份额。`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `报告称前五大企业占${cr5}，低于前四大的${cr4}。`
      : `报告称前五大企业占${cr5}，前四大占${cr4}：第五大将大于前四大的平均值。`,
    fix: '更正CR4或CR5。',
  }),
};

/** Chinese words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `${longDate(date)}的动态涉及${listOf(names)}，但报告的企业名单${names.length === 1 ? '未列该企业' : '均未列出'}。`
      : `${longDate(date)}的动态还提到${listOf(names)}，不在报告的任何企业名单中。`,
    fix: '说明该动态与本市场的关系，或将企业加入名单，或删去该动态。',
  }),
  noDay: (date) => ({ message: `日历上没有${date}这一天。`, fix: '更正动态的日期。' }),
  afterPublication: (date, published) => ({
    message: `一条动态的日期为${longDate(date)}，晚于报告出版日期（${longDate(published)}）。`,
    fix: '更正其中一个日期。',
  }),
};
