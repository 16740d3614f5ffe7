import type { SegmentationSizeWords } from '../segmentation-words.js';
import { andList, capital, counted } from './grammar.js';

/** German words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}: größtes Segment nach ${by}, ${amount}${ofMarket ? ' des Marktes' : ''} im Jahr ${year}`,
    measure: (by, share) => `${share ? 'Anteil am Markt' : 'Marktgröße'} nach ${by}`,
  },
  subtitle: {
    share: (money, year) => `Prozent des ${money ? 'Marktwerts' : 'Marktes'}, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
  },
  unsplit: 'Nicht weiter unterteilt',
  key: {
    zero: (names, more) => `Null, daher ohne Kachel: ${andList(names, more)}`,
    negative: (names, more) => `Unter null, daher ohne Kachel: ${andList(names, more)}`,
    open: (names, more) => `Nicht offengelegt: ${andList(names, more)}`,
  },
  note: {
    area: 'Die Fläche entspricht der Größe.',
    derived: 'Eine farbig schraffierte Kachel ist berechnet: die Summe ihrer Teile.',
    rest: (open) => `Die grau schraffierte Kachel ist berechnet: was die offengelegten Segmente für ${counted(open, 'das eine nicht offengelegte', 'nicht offengelegte')} übrig lassen.`,
    unnamed: 'Die grau schraffierte Kachel ist berechnet: was die benannten Segmente übrig lassen.',
    excess: (sum) => `Die veröffentlichten Anteile ergeben zusammen ${sum}; die Flächen folgen ihrem Verhältnis.`,
    inexact: 'Manche Größen sind gerundet, als Spanne oder als Grenze veröffentlicht: Ihre Flächen sind ungefähr.',
    nameless: (tiles) => (tiles === 1 ? 'Eine Kachel ist zu klein für einen Namen: Zeigen Sie darauf oder öffnen Sie die Tabelle.' : `${capital(counted(tiles, '', 'Kacheln'))} sind zu klein für einen Namen: Zeigen Sie darauf oder öffnen Sie die Tabelle.`),
  },
};
