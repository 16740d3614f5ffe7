import type { SegmentationWords } from '../segmentation-words.js';
import { digits } from './grammar.js';

/** Japanese words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name) => name,
  tabs: '区分',
  figure: (by, treemap) => `${by}別${treemap ? 'ツリーマップ' : 'セグメント'}`,
  parts: (parts) => `内訳${digits(parts)}件`,
  rest: (open) => (open ? `非開示：${digits(open)}セグメント` : '記載なし'),
  more: (more, all) => (all ? `${digits(more)}セグメント` : `ほか${digits(more)}件`),
  summary: {
    whole: (by, segments, treemap) => `${by}別${digits(segments)}セグメントの${treemap ? 'ツリーマップ' : '構成（規模なし）'}。`,
    part: (name, segments) => `${name}：内訳${digits(segments)}件。`,
    entry: (name, facts) => `${name}${facts.length ? `：${facts.join('、')}` : ''}。`,
    more: (more) => `ほか${digits(more)}件。`,
    open: (open) => `${digits(open)}件の規模は非開示。`,
  },
  missing: (open, all, years, unit) => {
    const details = [years && `${years}年`, unit && `単位：${unit}`].filter(Boolean).join('、');
    return `${open === all ? '値' : `${digits(all)}件中${digits(open)}件の値`}はここでは非開示。レポートに記載${details && `（${details}）`}。`;
  },
  emptyTitle: 'セグメントの公表なし',
  emptyText: 'このレポートは市場の区分を示していません。',
};
