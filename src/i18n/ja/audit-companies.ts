import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate } from './audit-lists.js';
import { digits, list as listOf, quoted } from './grammar.js';

const measures = { cr4: '上位4社集中度（CR4）', cr5: '上位5社集中度（CR5）', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `公表されたハーフィンダール・ハーシュマン指数（HHI）は${figure}`,
  cr4: (figure: string) => `上位4社の合計は${figure}`,
  cr5: (figure: string) => `上位5社の合計は${figure}`,
  shares: (figure: string) => `記載企業のシェアだけでもハーフィンダール・ハーシュマン指数（HHI）は${figure}`,
} as const;
const levels = { low: '低い', medium: '中程度', high: '高い' } as const;
const lists = { major: '主要企業', key: '重点企業' } as const;

/** Japanese words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? '社名' : lists[list]),
  twoNames: (forms) => ({
    message: `同じ企業が二つの名前で記載されている：${listOf(forms.map(({ list, name }) => `${quoted(name)}（${list ? lists[list] : '社名'}）`))}。`,
    fix: '両方のリストで同じ名前を使う。',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)}と${quoted(second)}は別の企業として記載されているが、同じ企業とみられる。`,
    fix: '一つの項目にまとめて他方の名前を別名にするか、区別できる名前にする。',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `二つの企業リストが一致しない：主要企業${digits(major)}社のうち、重点企業（${digits(key)}社）にあるのは${both ? `${digits(both)}社のみ` : '0社'}。ないのは${listOf(left)}${leftCount > left.length ? `ほか${digits(leftCount - left.length)}社` : ''}。`,
    fix: '主要企業をすべて重点企業のリストにも載せるか、リストの違いを説明する。',
  }),
  shares: (year, sum) => ({
    message: `${year}年の企業シェアの合計は${sum}で、市場全体を超えている。`,
    fix: 'シェアを訂正するか、二重に記載された企業がないか確認する。',
  }),
};

/** Japanese words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: '表現',
  level: '公表された集中度',
  levels,
  fromShares: '企業シェアから、少なくとも',
  measures,
  term: (level, wording) => ({
    message: `集中度の表現は${quoted(wording)}だが、データでは「${levels[level]}」となっている。`,
    fix: '表現と水準を一致させる。',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `市場の集中度は${quoted(wording)}とされるが、${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `（HHIは${limit}${above ? '以上' : '以下'}）` : ''}。2023年の米国合併ガイドラインでは${high}超が高度に集中、${moderate}未満が非集中であり、「${levels[level]}」とは合わない。`,
    fix: '表現か指標を訂正するか、その表現がどの尺度によるものかを示す。',
  }),
  under: (measure, published, least) => ({
    message: `公表された${measure === 'hhi' ? 'HHI' : measure.toUpperCase()}は${published}だが、記載企業のシェアだけでも${least}になる。`,
    fix: `${measure === 'hhi' ? '指数' : '集中度'}かシェアを訂正する。`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `上位5社の合計は${cr5}とされ、上位4社の${cr4}を下回る。`
      : `上位5社の合計は${cr5}、上位4社は${cr4}とされる。5位が上位4社の平均より大きいことになる。`,
    fix: 'CR4またはCR5を訂正する。',
  }),
};

/** Japanese words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `${longDate(date)}の動向は${listOf(names)}に関するものだが、レポートの企業リストには${names.length === 1 ? 'この企業が' : 'いずれも'}ない。`
      : `${longDate(date)}の動向には${listOf(names)}も登場するが、レポートのどの企業リストにもない。`,
    fix: 'その動向とこの市場との関係を示すか、企業をリストに加えるか、動向を除く。',
  }),
  noDay: (date) => ({ message: `${date}という日付は暦に存在しない。`, fix: '動向の日付を訂正する。' }),
  afterPublication: (date, published) => ({
    message: `動向の日付が${longDate(date)}で、レポートの発行（${longDate(published)}）より後になっている。`,
    fix: 'どちらかの日付を訂正する。',
  }),
};
