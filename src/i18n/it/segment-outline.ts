import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { andList, capital, counted, numbered } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';
import { segmentationWords } from './segmentation.js';

const { inside } = segmentationWords;

/** Our own word, which is never quoted. */
const REGIONS = 'Regione';

/** Italian words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('segmento'),
  regions: REGIONS,
  headline: {
    divided: (names, own) => `Suddivisione per ${andList(names.map((name) => inside(name, own || name === REGIONS)))}`,
    only: (name, count, names, regions, own) => {
      const number = capital(regions ? counted(count, 'una regione', 'regioni') : `${counted(count, 'un segmento', 'segmenti')} per ${inside(name, own)}`);
      return names.length ? `${number}: ${andList(names)}` : number;
    },
  },
  counts: (segments, regions, lines) =>
    [
      segments ? numbered(segments, 'segmento', 'segmenti') : '',
      regions ? numbered(regions, 'regione', 'regioni') : '',
      lines ? numbered(lines, 'paese o gruppo', 'paesi e gruppi') : '',
    ].filter(Boolean).join(', '),
  summary: 'Ogni titolo si apre sul suo testo e sulle sue parti.',
  parts: (count) => numbered(count, 'parte', 'parti'),
  opener: (name) => `Testo e parti: ${name}`,
  claim: (quote) => `«${quote}»`,
  share: (percent) => `${percent} del mercato`,
  inYear: (amounts, year) => `${amounts.join(', ')} nel ${year}`,
  growth: (rate, years) => `crescita annua ${rate}${years && `, ${years}`}`,
  status: (text, status) => `${text} (${status.toLowerCase()})`,
  table: {
    caption: 'Segmenti e regioni, con quanto ne dice il rapporto',
    name: 'Segmento o regione',
    share: (year) => `Percentuale, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
    growth: 'Crescita annua',
    claims: 'Secondo il rapporto',
    ofMarket: (percent) => `${percent}% del mercato`,
  },
  figure: 'Struttura',
  emptyTitle: 'Nessun segmento pubblicato',
  emptyText: 'Questo rapporto non dice come suddivide il mercato.',
};
