import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { andList, capital, counted, numbered } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';
import { segmentationWords } from './segmentation.js';

const { inside } = segmentationWords;

/** Our own word, which is never quoted. */
const REGIONS = 'Região';

/** Portuguese words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('segmento'),
  regions: REGIONS,
  headline: {
    divided: (names, own) => `Dividido por ${andList(names.map((name) => inside(name, own || name === REGIONS)))}`,
    only: (name, count, names, regions, own) => {
      const parts = capital(regions ? counted(count, 'uma região', 'regiões') : `${counted(count, 'um segmento', 'segmentos')} por ${inside(name, own)}`);
      return names.length ? `${parts}: ${andList(names)}` : parts;
    },
  },
  counts: (segments, regions, lines) => {
    const counts = [
      segments && numbered(segments, 'segmento', 'segmentos'),
      regions && numbered(regions, 'região', 'regiões'),
      lines && numbered(lines, 'país ou grupo', 'países e grupos'),
    ];
    // Isolated: a number would else move to the other end of a line from right to left.
    return `\u2068${counts.filter(Boolean).join(', ')}\u2069`;
  },
  summary: 'Cada título abre o seu texto e as suas partes.',
  parts: (count) => numbered(count, 'parte', 'partes'),
  opener: (name) => `Texto e partes: ${name}`,
  claim: (quote) => `“${quote}”`,
  share: (percent) => `${percent} do mercado`,
  inYear: (amounts, year) => `${amounts.join(', ')} em ${year}`,
  growth: (rate, years) => `cresce ${rate} ao ano${years && `, ${years}`}`,
  status: (text, status) => `${text} (${status.toLowerCase()})`,
  table: {
    caption: 'Segmentos e regiões, com o que deles diz o relatório',
    name: 'Segmento ou região',
    share: (year) => `Fatia em %, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
    growth: 'Crescimento anual',
    claims: 'O que diz o relatório',
    ofMarket: (percent) => `${percent}% do mercado`,
  },
  figure: 'Esquema',
  emptyTitle: 'Nenhum segmento publicado',
  emptyText: 'Este relatório não diz como divide o mercado.',
};
