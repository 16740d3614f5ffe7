import type { AuditWords } from '../audit-words.js';
import { quoted } from './audit-lists.js';
import { andList, spelled } from './grammar.js';

const covered = (codes: readonly string[]): string => (codes.length ? andList(codes) : 'denselben Ort');

/** German words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `Unter ${region} umfassen ${quoted(name)} und ${quoted(other)} beide ${covered(codes)}.`
      : `${quoted(name)} unter ${region} und ${quoted(other)} unter ${otherRegion} umfassen beide ${covered(codes)}, was dann doppelt zählt.`,
    fix: 'Jedes Land nur an einer Stelle aufführen.',
  }),
  empty: (region) => ({
    message: `Unter ${region} steht kein Land, obwohl andere Regionen Länder haben.`,
    fix: `Die Länder nennen, die ${region} umfasst.`,
  }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `, unter ${region},`} ist kein Ort, den die Karte kennt.`,
    fix: 'Die Schreibweise korrigieren oder die Ländercodes angeben, die der Name umfasst.',
  }),
};

/** German words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `Der Text nennt ${quoted(written)}${places > 2 ? ` an ${spelled(places)} Stellen` : ''}, und keine Zahl der Daten belegt es.`
      : `Der Bericht sagt: ${written} ${label}. Keine Zahl der Daten belegt das.`,
    fix: 'Die Quelle der Zahl nennen, sie in die Daten aufnehmen oder weglassen.',
  }),
};

/** German words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `Im Inhaltsverzeichnis steht die Überschrift ${quoted(title)} unmittelbar unter sich selbst.`
      : `Im Inhaltsverzeichnis steht die Überschrift ${quoted(title)} zweimal${parent === undefined ? '' : ` unter ${quoted(parent)}`}.`,
    fix: 'Eine der beiden streichen oder die Überschriften unterscheidbar machen.',
  }),
};
