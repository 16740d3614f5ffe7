import type { SegmentationTipWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Japanese words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: '階層',
  headline: {
    amount: (name, amount, ofMarket) => `${name}：${ofMarket ? '市場の' : ''}${amount}`,
    said: (name, words) => `${name}：${words}`,
    parts: (name, parts) => `${name}：${parts.length <= 4 ? list(parts) : `内訳${digits(parts.length)}件`}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}、${year}年`),
  partOf: (percent, name) => `${name}の${percent}`,
  growth: (rate) => `年率${rate}で成長`,
  open: 'レポートに記載、値はここでは非開示',
  rest: (names, more) => `開示セグメントを除いた残り（${list(names, more)}）`,
  unnamed: '記載セグメントを除いた残り',
  tooSmall: 'いずれも小さく、ここには描けない',
  tooMany: 'すべて表に掲載',
  added: '内訳の合計',
  table: {
    caption: (by, share, year) => `${by}別セグメント${year === undefined ? '' : `、${year}年`}${share ? '。%は市場全体に対する割合' : ''}`,
    segment: 'セグメント',
    partOf: '上位区分',
    share: '割合（%）',
    ofMarket: (percent) => `市場の${percent}%`,
    value: (unit) => unit,
    growth: '年成長率',
    claims: 'レポートの記述',
  },
};
