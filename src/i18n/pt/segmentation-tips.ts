import type { SegmentationTipWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

/** Portuguese words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'Nível',
  headline: {
    amount: (name, amount, ofMarket) => `${name}: ${amount}${ofMarket ? ' do mercado' : ''}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => `${name}: ${parts.length <= 4 ? andList(parts) : counted(parts.length, 'um subsegmento', 'subsegmentos')}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  partOf: (percent, name) => `${percent} de ${name}`,
  growth: (rate) => `Cresce ${rate} ao ano`,
  open: 'No relatório; valores não divulgados aqui',
  rest: (names, more) => `O que os segmentos divulgados deixam para ${andList(names, more)}`,
  unnamed: 'O que deixam os segmentos com nome',
  tooSmall: 'Cada um é pequeno demais para ser desenhado aqui',
  tooMany: 'A tabela contém todos',
  added: 'soma das suas partes',
  table: {
    caption: (by, share, year) => `Segmentos por ${by}${year === undefined ? '' : `, ${year}`}${share ? '. Fatia do mercado total' : ''}`,
    segment: 'Segmento',
    partOf: 'Parte de',
    share: 'Fatia em %',
    ofMarket: (percent) => `${percent}% do mercado`,
    value: capital,
    growth: 'Crescimento anual',
    claims: 'O que diz o relatório',
  },
};
