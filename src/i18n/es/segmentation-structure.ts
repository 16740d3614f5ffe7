import type { SegmentationStructureWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

const ranked = (names: readonly string[], one: string, many: string, by: string): string => `${andList(names)}: ${names.length === 1 ? one : many} por ${by}`;

/** Spanish words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return ranked(leading, 'el segmento líder y el que más crece', 'los segmentos líderes y los que más crecen', by);
      if (leading.length) {
        const growth = `${andList(fastest)}: ${fastest.length === 1 ? 'el que más crece' : 'los que más crecen'}`;
        return ranked(leading, 'el segmento líder', 'los segmentos líderes', by) + (fastest.length ? `; ${growth}` : '');
      }
      if (fastest.length) return ranked(fastest, 'el segmento que más crece', 'los segmentos que más crecen', by);
      return `${capital(counted(all, 'un segmento', 'segmentos'))} por ${by}; de peso: ${andList(major)}`;
    },
    names: (by, names) => `${capital(counted(names.length, 'un segmento', 'segmentos'))} por ${by}${names.length <= 4 ? `: ${andList(names)}` : ''}`,
  },
  subtitle: 'Cómo divide el informe el mercado. Los tamaños no expresan aquí ningún valor',
};
