import type { SegmentationStructureWords } from '../segmentation-words.js';
import { list, name } from './grammar.js';
import { segmentsOf } from './segmentation.js';

/** Hebrew words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return `${name(by)}: המובילים והצומחים ביותר: ${list(leading)}`;
      const parts = [leading.length && `בהובלה: ${list(leading)}`, fastest.length && `הצמיחה המהירה ביותר: ${list(fastest)}`].filter(Boolean);
      return `${name(by)}: ${parts.length ? parts.join('; ') : `${segmentsOf(all)}; מהבולטים: ${list(major)}`}`;
    },
    names: (by, names) => `${name(by)}: ${segmentsOf(names.length)}${names.length <= 4 ? `, ${list(names)}` : ''}`,
  },
  subtitle: 'כך הדוח מפלח את השוק. לגדלים כאן אין משמעות של ערך',
};
