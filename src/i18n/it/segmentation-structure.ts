import type { SegmentationStructureWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

const ranked = (names: readonly string[], rank: string, by: string): string => `${andList(names)}: ${names.length === 1 ? 'il segmento' : 'i segmenti'} ${rank} per ${by}`;

/** Italian words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return ranked(leading, 'leader e in più rapida crescita', by);
      if (leading.length) return ranked(leading, 'leader', by) + (fastest.length ? `; ${andList(fastest)}: in più rapida crescita` : '');
      if (fastest.length) return ranked(fastest, 'in più rapida crescita', by);
      return `${capital(counted(all, 'un segmento', 'segmenti'))} per ${by}; tra i principali: ${andList(major)}`;
    },
    names: (by, names) => `${capital(counted(names.length, 'un segmento', 'segmenti'))} per ${by}${names.length <= 4 ? `: ${andList(names)}` : ''}`,
  },
  subtitle: 'Come il rapporto suddivide il mercato. Qui le aree non indicano valori',
};
