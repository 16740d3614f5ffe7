import type { SegmentationStructureWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

const ranked = (names: readonly string[], rank: string, by: string): string => `${andList(names)}\u00a0: ${names.length === 1 ? 'segment' : 'segments'} ${rank} par ${by}`;

/** French words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return ranked(leading, 'en tête et à la plus forte croissance', by);
      if (leading.length) return ranked(leading, 'en tête', by) + (fastest.length ? `\u00a0; ${andList(fastest)}\u00a0: la plus forte croissance` : '');
      if (fastest.length) return ranked(fastest, 'à la plus forte croissance', by);
      return `${capital(counted(all, 'un segment', 'segments'))} par ${by}, dont ${major.length === 1 ? 'un majeur' : 'des majeurs'}\u00a0: ${andList(major)}`;
    },
    names: (by, names) => `${capital(counted(names.length, 'un segment', 'segments'))} par ${by}${names.length <= 4 ? `\u00a0: ${andList(names)}` : ''}`,
  },
  subtitle: 'Le découpage du marché selon le rapport. Les tailles n’ont ici pas de valeur',
};
