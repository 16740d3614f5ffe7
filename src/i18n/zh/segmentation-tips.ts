import type { SegmentationTipWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Chinese words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: '层级',
  headline: {
    amount: (name, amount, ofMarket) => `${name}：${ofMarket ? '占市场' : ''}${amount}`,
    said: (name, words) => `${name}：${words}`,
    parts: (name, parts) => `${name}：${parts.length <= 4 ? list(parts) : `${digits(parts.length)}个子市场`}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}，${year}年`),
  partOf: (percent, name) => `占${name}的${percent}`,
  growth: (rate) => `年均增长${rate}`,
  open: '见报告，数值未在此披露',
  rest: (names, more) => `已披露部分之外，留给${list(names, more)}的余量`,
  unnamed: '所列细分市场之外的余量',
  tooSmall: '各项过小，无法在此绘制',
  tooMany: '全部见表格',
  added: '各部分之和',
  table: {
    caption: (by, share, year) => `按${by}划分的细分市场${year === undefined ? '' : `，${year}年`}${share ? '。百分比以整个市场为基数' : ''}`,
    segment: '细分市场',
    partOf: '所属',
    share: '百分比',
    ofMarket: (percent) => `占市场${percent}%`,
    value: (unit) => unit,
    growth: '年增长率',
    claims: '报告所述',
  },
};
