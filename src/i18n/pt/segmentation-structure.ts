import type { SegmentationStructureWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

const ranked = (names: readonly string[], one: string, many: string, by: string): string => `${andList(names)}: ${names.length === 1 ? one : many} por ${by}`;

/** Portuguese words of the segments where no sizes are disclosed. */
export const segmentationStructureWords: SegmentationStructureWords = {
  headline: {
    claims: (by, all, leading, fastest, major) => {
      if (leading.length && leading.join() === fastest.join()) return ranked(leading, 'o segmento líder e o que mais cresce', 'os segmentos líderes e os que mais crescem', by);
      if (leading.length) {
        const growth = `${andList(fastest)}: ${fastest.length === 1 ? 'o que mais cresce' : 'os que mais crescem'}`;
        return ranked(leading, 'o segmento líder', 'os segmentos líderes', by) + (fastest.length ? `; ${growth}` : '');
      }
      if (fastest.length) return ranked(fastest, 'o segmento que mais cresce', 'os segmentos que mais crescem', by);
      return `${capital(counted(all, 'um segmento', 'segmentos'))} por ${by}; de peso: ${andList(major)}`;
    },
    names: (by, names) => `${capital(counted(names.length, 'um segmento', 'segmentos'))} por ${by}${names.length <= 4 ? `: ${andList(names)}` : ''}`,
  },
  subtitle: 'Como o relatório divide o mercado. Os tamanhos não exprimem aqui nenhum valor',
};
