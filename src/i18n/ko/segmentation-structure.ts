import type { SegmentationStructureWords } from '../segmentation-words.js';
import { digits, list } from './grammar.js';

/** Korean words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return `${by}별 선두이자 최고 성장: ${list(leading)}`;
      if (leading.length) return `${by}별 선두: ${list(leading)}${fastest.length ? ` · 최고 성장: ${list(fastest)}` : ''}`;
      if (fastest.length) return `${by}별 최고 성장: ${list(fastest)}`;
      return `${by}별 세그먼트 ${digits(all)}개, 주요: ${list(major)}`;
    },
    names: (by, names) => `${by}별 세그먼트 ${digits(names.length)}개${names.length <= 4 ? `: ${list(names)}` : ''}`,
  },
  subtitle: '보고서의 시장 구분. 여기서 면적은 값이 아님',
};
