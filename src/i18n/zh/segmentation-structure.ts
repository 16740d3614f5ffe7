import type { SegmentationStructureWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Chinese words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return `按${by}划分，${list(leading)}领先且增长最快`;
      if (leading.length) return `按${by}划分，${list(leading)}领先${fastest.length ? `，${list(fastest)}增长最快` : ''}`;
      if (fastest.length) return `按${by}划分，${list(fastest)}增长最快`;
      return `按${by}划分的${digits(all)}个细分市场，以${list(major)}为主`;
    },
    names: (by, names) => `按${by}划分的${digits(names.length)}个细分市场${names.length <= 4 ? `：${list(names)}` : ''}`,
  },
  subtitle: '报告对市场的划分。此处面积不代表数值',
};
