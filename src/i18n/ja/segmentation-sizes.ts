import type { SegmentationSizeWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Japanese words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}が${by}別で最大、${year}年は${ofMarket ? '市場の' : ''}${amount}`,
    measure: (by, share) => `${by}別の${share ? '市場シェア' : '市場規模'}`,
  },
  subtitle: {
    share: (money, year) => `${money ? '市場規模（金額）' : '市場'}に占める割合（%）、${year}年`,
    value: (unit, year) => `${unit}、${year}年`,
  },
  unsplit: 'これ以上の内訳なし',
  key: {
    zero: (names, more) => `ゼロのためタイルなし：${list(names, more)}`,
    negative: (names, more) => `マイナスのためタイルなし：${list(names, more)}`,
    open: (names, more) => `非開示：${list(names, more)}`,
  },
  note: {
    area: '面積は規模に比例。',
    derived: '色つき斜線のタイルは算出値（内訳の合計）。',
    rest: (open) => `灰色斜線のタイルは算出値で、開示セグメントを除いた残り（非開示${digits(open)}件分）。`,
    unnamed: '灰色斜線のタイルは算出値で、記載セグメントを除いた残り。',
    excess: (sum) => `公表シェアの合計は${sum}。面積はその比率に従う。`,
    inexact: '概数、範囲、上限・下限で公表された規模があり、その面積はおおよそのもの。',
    nameless: (tiles) => `${digits(tiles)}枚のタイルは小さく名前を表示できない。ポイントするか、表を開くと確認できる。`,
  },
};
