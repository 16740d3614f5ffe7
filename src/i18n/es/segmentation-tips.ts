import type { SegmentationTipWords } from '../segmentation-words.js';
import { andList, capital, counted, un } from './grammar.js';

/** Spanish words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'Nivel',
  headline: {
    amount: (name, amount, ofMarket) => `${name}: ${amount}${ofMarket ? ' del mercado' : ''}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => `${name}: ${parts.length <= 4 ? andList(parts) : counted(parts.length, 'un subsegmento', 'subsegmentos')}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  partOf: (percent, name) => `${percent} de ${name}`,
  growth: (rate) => `Crece ${un(rate)} anual`,
  open: 'En el informe; valores no divulgados aquí',
  rest: (names, more) => `Lo que los segmentos divulgados dejan para ${andList(names, more)}`,
  unnamed: 'Lo que dejan los segmentos con nombre',
  tooSmall: 'Cada uno es demasiado pequeño para dibujarlo aquí',
  tooMany: 'La tabla los contiene todos',
  added: 'suma de sus partes',
  table: {
    caption: (by, share, year) => `Segmentos por ${by}${year === undefined ? '' : `, ${year}`}${share ? '. Porcentaje del mercado total' : ''}`,
    segment: 'Segmento',
    partOf: 'Parte de',
    share: 'Porcentaje',
    ofMarket: (percent) => `${percent}\u00a0% del mercado`,
    value: capital,
    growth: 'Crecimiento anual',
    claims: 'Qué dice el informe',
  },
};
