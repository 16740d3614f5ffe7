import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { andList, capital, counted, numbered, un } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';
import { segmentationWords } from './segmentation.js';

const { inside } = segmentationWords;

/** Our own word, which is never quoted. */
const REGIONS = 'Región';

/** Spanish words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('segmento'),
  regions: REGIONS,
  headline: {
    divided: (names, own) => `Dividido por ${andList(names.map((name) => inside(name, own || name === REGIONS)))}`,
    only: (name, count, names, regions, own) => {
      const parts = capital(regions ? counted(count, 'una región', 'regiones') : `${counted(count, 'un segmento', 'segmentos')} por ${inside(name, own)}`);
      return names.length ? `${parts}: ${andList(names)}` : parts;
    },
  },
  counts: (segments, regions, lines) => {
    const counts = [
      segments && numbered(segments, 'segmento', 'segmentos'),
      regions && numbered(regions, 'región', 'regiones'),
      lines && numbered(lines, 'país o grupo', 'países y grupos'),
    ];
    // Isolated: a number would else move to the other end of a line from right to left.
    return `\u2068${counts.filter(Boolean).join(', ')}\u2069`;
  },
  summary: 'Cada título abre su texto y sus partes.',
  parts: (count) => numbered(count, 'parte', 'partes'),
  opener: (name) => `Texto y partes de ${name}`,
  claim: (quote) => `«${quote}»`,
  share: (percent) => `${percent} del mercado`,
  inYear: (amounts, year) => `${amounts.join(', ')} en ${year}`,
  growth: (rate, years) => `crece ${un(rate)} anual${years && `, ${years}`}`,
  status: (text, status) => `${text} (${status.toLowerCase()})`,
  table: {
    caption: 'Segmentos y regiones, con lo que dice de ellos el informe',
    name: 'Segmento o región',
    share: (year) => `Porcentaje, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
    growth: 'Crecimiento anual',
    claims: 'Qué dice el informe',
    ofMarket: (percent) => `${percent}\u00a0% del mercado`,
  },
  figure: 'Esquema',
  emptyTitle: 'Sin segmentos publicados',
  emptyText: 'Este informe no dice cómo divide el mercado.',
};
