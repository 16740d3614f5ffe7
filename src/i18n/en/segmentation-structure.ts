import type { SegmentationStructureWords } from '../segmentation-words.js';
import { capital, list, plural } from './segmentation.js';

const ranked = (names: readonly string[], rank: string, by: string): string => `${list(names)}: the ${rank} ${by} segment${names.length === 1 ? '' : 's'}`;

/** English words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return ranked(leading, 'leading and fastest-growing', by);
      if (leading.length) return ranked(leading, 'leading', by) + (fastest.length ? `; ${list(fastest)}: the fastest-growing` : '');
      if (fastest.length) return ranked(fastest, 'fastest-growing', by);
      return `${capital(plural(all, `${by} segment`))}, with ${list(major)} ${major.length === 1 ? 'a major one' : 'major ones'}`;
    },
    names: (by, names) => `${capital(plural(names.length, `${by} segment`))}${names.length <= 4 ? `: ${list(names)}` : ''}`,
  },
  subtitle: 'How the report divides the market. Sizes here carry no value',
};
