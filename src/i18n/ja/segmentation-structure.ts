import type { SegmentationStructureWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Japanese words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return `${by}別では${list(leading)}が首位、成長率も最高`;
      if (leading.length) return `${by}別では${list(leading)}が首位${fastest.length ? `、${list(fastest)}が最も高成長` : ''}`;
      if (fastest.length) return `${by}別では${list(fastest)}が最も高成長`;
      return `${by}別${digits(all)}セグメント、主力は${list(major)}`;
    },
    names: (by, names) => `${by}別${digits(names.length)}セグメント${names.length <= 4 ? `：${list(names)}` : ''}`,
  },
  subtitle: 'レポートによる市場の区分。ここでの面積は値を示さない',
};
