import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { digits, inBrackets, list, quoted } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Japanese words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('セグメント'),
  regions: '地域',
  headline: {
    divided: (names) => `市場の区分：${list(names)}`,
    only: (name, count, names, regions) => `${regions ? `${digits(count)}地域` : `${name}別${digits(count)}セグメント`}${names.length ? `：${list(names)}` : ''}`,
  },
  counts: (segments, regions, lines) =>
    [segments ? `${digits(segments)}セグメント` : '', regions ? `${digits(regions)}地域` : '', lines ? `${digits(lines)}か国・グループ` : ''].filter(Boolean).join('、'),
  summary: '各見出しを開くと本文と内訳が表示される。',
  parts: (count) => `内訳${digits(count)}件`,
  opener: (name) => `${name}の本文と内訳`,
  claim: quoted,
  share: (percent) => `市場の${percent}`,
  inYear: (amounts, year) => `${year}年は${amounts.join('、')}`,
  growth: (rate, years) => `年率${rate}で成長${years && `（${years}年）`}`,
  status: (text, status) => text + inBrackets(status),
  table: {
    caption: 'セグメントと地域、レポートの記述',
    name: 'セグメント・地域',
    share: (year) => `%、${year}年`,
    value: (unit, year) => `${unit}、${year}年`,
    growth: '年成長率',
    claims: 'レポートの記述',
    ofMarket: (percent) => `市場の${percent}%`,
  },
  figure: 'アウトライン',
  emptyTitle: 'セグメントの公表なし',
  emptyText: 'このレポートは市場の区分を示していません。',
};
