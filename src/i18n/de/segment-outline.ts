import { NBSP } from '../format.js';
import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { andList, capital, counted, numbered } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** German words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('Segment', 'Kein Segment'),
  regions: 'Region',
  headline: {
    divided: (names) => `Gegliedert nach ${andList(names)}`,
    only: (name, count, names, regions) => {
      const parts = capital(regions ? counted(count, 'eine Region', 'Regionen') : `${counted(count, 'ein Segment', 'Segmente')} nach ${name}`);
      return names.length ? `${parts}: ${andList(names)}` : parts;
    },
  },
  counts: (segments, regions, lines) => {
    const counts = [
      segments && numbered(segments, 'Segment', 'Segmente'),
      regions && numbered(regions, 'Region', 'Regionen'),
      lines && numbered(lines, 'Land oder Gruppe', 'Länder und Gruppen'),
    ];
    // Isolated: a number would else move to the other end of a line from right to left.
    return `\u2068${counts.filter(Boolean).join(', ')}\u2069`;
  },
  summary: 'Jede Überschrift öffnet ihren Text und ihre Teile.',
  parts: (count) => numbered(count, 'Teil', 'Teile'),
  opener: (name) => `Text und Teile: ${name}`,
  claim: (quote) => `„${quote}“`,
  share: (percent) => `${percent} des Marktes`,
  inYear: (amounts, year) => `${amounts.join(', ')} im Jahr ${year}`,
  growth: (rate, years) => `wächst um ${rate} pro Jahr${years && `, ${years}`}`,
  status: (text, status) => `${text} (${status.toLowerCase()})`,
  table: {
    caption: 'Segmente und Regionen mit den Aussagen des Berichts',
    name: 'Segment oder Region',
    share: (year) => `Prozent, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
    growth: 'Wachstum pro Jahr',
    claims: 'Der Bericht sagt',
    ofMarket: (percent) => `${percent}${NBSP}% des Marktes`,
  },
  figure: 'Gliederung',
  emptyTitle: 'Keine Segmente veröffentlicht',
  emptyText: 'Dieser Bericht sagt nicht, wie er den Markt gliedert.',
};
