import type { SegmentationStructureWords } from '../segmentation-words.js';
import { counted, list, name, SEGMENT } from './grammar.js';

/** Arabic words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return `${name(by)}: الصدارة والنمو الأسرع: ${list(leading)}`;
      const parts = [leading.length && `في الصدارة: ${list(leading)}`, fastest.length && `الأسرع نموًا: ${list(fastest)}`].filter(Boolean);
      return `${name(by)}: ${parts.length ? parts.join('؛ ') : `${counted(all, SEGMENT)}؛ من أبرزها: ${list(major)}`}`;
    },
    names: (by, names) => `${name(by)}: ${counted(names.length, SEGMENT)}${names.length <= 4 ? `، ${list(names)}` : ''}`,
  },
  subtitle: 'هكذا يقسم التقرير السوق. الأحجام هنا لا تعبر عن قيمة',
};
