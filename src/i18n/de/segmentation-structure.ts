import type { SegmentationStructureWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

const ranked = (names: readonly string[], rank: string, by: string): string =>
  `${andList(names)}: ${names.length === 1 ? `${rank}es Segment` : `${rank}e Segmente`} nach ${by}`;

/** German words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return ranked(leading, 'führend und am schnellsten wachsend', by);
      if (leading.length) return ranked(leading, 'führend', by) + (fastest.length ? `; ${andList(fastest)}: am schnellsten wachsend` : '');
      if (fastest.length) return ranked(fastest, 'am schnellsten wachsend', by);
      return `${capital(counted(all, 'ein Segment', 'Segmente'))} nach ${by}; bedeutend: ${andList(major)}`;
    },
    names: (by, names) => `${capital(counted(names.length, 'ein Segment', 'Segmente'))} nach ${by}${names.length <= 4 ? `: ${andList(names)}` : ''}`,
  },
  subtitle: 'Wie der Bericht den Markt gliedert. Größen tragen hier keinen Wert',
};
