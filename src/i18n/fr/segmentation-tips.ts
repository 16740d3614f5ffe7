import type { SegmentationTipWords } from '../segmentation-words.js';
import { andList, capital, counted, de } from './grammar.js';

/** French words of the treemap's drill-down, tooltips and table. */
export const segmentationTipWords: SegmentationTipWords = {
  level: 'Niveau',
  headline: {
    amount: (name, amount, ofMarket) => `${name}\u00a0: ${amount}${ofMarket ? ' du marché' : ''}`,
    said: (name, words) => `${name}\u00a0: ${words}`,
    parts: (name, parts) => `${name}\u00a0: ${parts.length <= 4 ? andList(parts) : counted(parts.length, 'un sous-segment', 'sous-segments')}`,
  },
  when: (name, year) => (year === undefined ? name : `${name}, ${year}`),
  partOf: (percent, name) => `${percent} de «\u00a0${name}\u00a0»`,
  growth: (rate) => `Croissance ${de(rate)} par an`,
  open: 'Dans le rapport\u00a0; valeurs non communiquées ici',
  rest: (names, more) => `Ce que les segments communiqués laissent à ${andList(names, more)}`,
  unnamed: 'Ce que laissent les segments nommés',
  tooSmall: 'Chacun trop petit pour être dessiné ici',
  tooMany: 'Le tableau les contient tous',
  added: 'somme de ses parties',
  table: {
    caption: (by, share, year) => `Segments par ${by}${year === undefined ? '' : `, ${year}`}${share ? '. Part de l’ensemble du marché' : ''}`,
    segment: 'Segment',
    partOf: 'Partie de',
    share: 'Part en\u00a0%',
    ofMarket: (percent) => `${percent}\u00a0% du marché`,
    value: capital,
    growth: 'Croissance par an',
    claims: 'Ce que dit le rapport',
  },
};
