import { NBSP } from '../format.js';
import type { SegmentationTipWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

/** German words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'Ebene',
  headline: {
    amount: (name, amount, ofMarket) => `${name}: ${amount}${ofMarket ? ' des Marktes' : ''}`,
    said: (name, words) => `${name}: ${words}`,
    parts: (name, parts) => `${name}: ${parts.length <= 4 ? andList(parts) : counted(parts.length, 'ein Teilsegment', 'Teilsegmente')}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  partOf: (percent, name) => `${percent} von ${name}`,
  growth: (rate) => `Wächst um ${rate} pro Jahr`,
  open: 'Im Bericht; Werte hier nicht offengelegt',
  rest: (names, more) => `Was die offengelegten Segmente übrig lassen für ${andList(names, more)}`,
  unnamed: 'Was die benannten Segmente übrig lassen',
  tooSmall: 'Jedes zu klein, um hier gezeichnet zu werden',
  tooMany: 'Die Tabelle enthält alle',
  added: 'Summe der Teile',
  table: {
    caption: (by, share, year) => `Segmente nach ${by}${year === undefined ? '' : `, ${year}`}${share ? '. Prozent des gesamten Marktes' : ''}`,
    segment: 'Segment',
    partOf: 'Teil von',
    share: 'Prozent',
    ofMarket: (percent) => `${percent}${NBSP}% des Marktes`,
    value: capital,
    growth: 'Wachstum pro Jahr',
    claims: 'Der Bericht sagt',
  },
};
