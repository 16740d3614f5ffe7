import type { SegmentationStructureWords } from '../segmentation-words.js';
import { list, segments as segmentsOf } from './grammar.js';

/** Hindi words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return `${by} में सबसे आगे और सबसे तेज़ वृद्धि: ${list(leading)}`;
      const parts = [leading.length && `सबसे आगे ${list(leading)}`, fastest.length && `सबसे तेज़ वृद्धि ${list(fastest)}`].filter(Boolean);
      return `${by}: ${parts.length ? parts.join('; ') : `${segmentsOf(all)}, प्रमुख ${list(major)}`}`;
    },
    names: (by, names) => `${by} के अनुसार ${segmentsOf(names.length)}${names.length <= 4 ? `: ${list(names)}` : ''}`,
  },
  subtitle: 'रिपोर्ट बाज़ार को ऐसे बाँटती है। यहाँ आकार मान नहीं दिखाते',
};
