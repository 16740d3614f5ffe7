import { NBSP } from '../format.js';
import type { PlayersBrowsingWords } from '../players-words.js';

const named = {
  all: ['das eine Unternehmen', 'Unternehmen'], major: ['den einen Hauptanbieter', 'Hauptanbieter'], key: ['den einen Schlüsselanbieter', 'Schlüsselanbieter'],
} as const;
const lists = { major: 'Hauptanbieter', key: 'Schlüsselanbieter' } as const;

/** German words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${found} von ${of}`,
  noneTitle: (query) => `Kein Unternehmen passt zu „${query}“`,
  noneText: (count, total, list) => `Die Liste enthält ${count === 1 ? named[list][0] : `die ${total} ${named[list][1]}`} aus dem Bericht.`,
  covers: (ofEachKeyPlayer) => `Das Profil im Bericht${ofEachKeyPlayer ? ', das es zu jedem Schlüsselanbieter gibt,' : ''} umfasst:`,
  profiled: 'Der Bericht enthält ein Profil dieses Unternehmens.',
  notProfiled: 'Kein Profil im Inhaltsverzeichnis.',
  listed: (both) => (both.length ? `Aufgeführt unter: ${both.map((list) => lists[list]).join(', ')}.` : 'Im Bericht genannt, in keiner der Listen.'),
  printed: (name, list) => `${name} in der Liste der ${lists[list]}.`,
  caption: 'Im Bericht genannte Unternehmen',
  listColumn: { major: 'Liste der Hauptanbieter', key: 'Liste der Schlüsselanbieter' },
  notListed: 'nicht aufgeführt',
  profileColumn: 'Profil',
  yes: 'ja',
  no: 'nein',
  firstOf: (count, all) => `Die ersten ${count} von ${all} Unternehmen`,
  ofMarket: (percent) => `${percent}${NBSP}% des Marktes`,
  shareColumn: (year) => (year === undefined ? 'Marktanteil' : `Marktanteil ${year}, Prozent`),
};
