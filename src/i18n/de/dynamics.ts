import type { DynamicsWords } from '../dynamics-words.js';
import { andList, capital, counted, numbered, spelled } from './grammar.js';

const nouns = { drivers: ['ein Treiber', 'Treiber'], restraints: ['ein Hemmnis', 'Hemmnisse'], opportunities: ['eine Chance', 'Chancen'] } as const;

/** German words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups: { drivers: 'Treiber', restraints: 'Hemmnisse', opportunities: 'Chancen' },
  // With a colon, names of any language and number fit.
  headline: (driver, restraint) =>
    [driver && `Den Markt treibt: ${driver.name}`, restraint && `${driver ? 'ihn' : 'Den Markt'} bremst: ${restraint.name}`].filter(Boolean).join('; ') || undefined,
  counts: (counts) => capital(counts.map(([kind, count]) => counted(count, nouns[kind][0], nouns[kind][1])).join(', ')),
  named: (counts) => `${counts} im Bericht genannt`,
  namedOnly: 'Im Bericht genannt',
  summary: (withText, all) => (withText ? `Zu ${withText === 1 ? 'einem' : spelled(withText)} von ${all === 1 ? 'einem' : spelled(all)} lässt sich ein Text öffnen.` : ''),
  read: 'Lesen',
  close: 'Schließen',
  moreParagraphs: (count) => numbered(count, 'weiterer Absatz', 'weitere Absätze'),
  fewerParagraphs: 'Weniger Absätze',
  list: (names) => andList(names),
  framesSummary: (names) => `Mit dem Text zu: ${names}.`,
  emptyTitle: 'Keine Marktdynamik',
  emptyText: 'Dieser Bericht nennt hier weder Treiber noch Hemmnisse noch Chancen.',
};
