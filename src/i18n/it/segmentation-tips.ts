import type { SegmentationTipWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

/** Italian words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'Livello',
  headline: {
    amount: (name, amount, ofMarket) => `${name}: ${amount}${ofMarket ? ' del mercato' : ''}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => `${name}: ${parts.length <= 4 ? andList(parts) : counted(parts.length, 'un sottosegmento', 'sottosegmenti')}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  partOf: (percent, name) => `${percent} di ${name}`,
  growth: (rate) => `Crescita annua: ${rate}`,
  open: 'Nel rapporto; valori non divulgati qui',
  rest: (names, more) => `Quanto i segmenti divulgati lasciano a ${andList(names, more)}`,
  unnamed: 'Quanto resta oltre ai segmenti citati',
  tooSmall: 'Troppo piccoli per essere disegnati qui',
  tooMany: 'Nella tabella ci sono tutti',
  added: 'somma delle sue parti',
  table: {
    caption: (by, share, year) => `Segmenti per ${by}${year === undefined ? '' : `, ${year}`}${share ? '. Le percentuali si riferiscono all’intero mercato' : ''}`,
    segment: 'Segmento',
    partOf: 'Parte di',
    share: 'Percentuale',
    ofMarket: (percent) => `${percent}% del mercato`,
    value: capital,
    growth: 'Crescita annua',
    claims: 'Secondo il rapporto',
  },
};
