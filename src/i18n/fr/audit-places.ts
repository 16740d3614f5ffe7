import type { AuditWords } from '../audit-words.js';
import { quoted } from './audit-lists.js';
import { andList, spelled } from './grammar.js';

const covered = (codes: readonly string[]): string => (codes.length ? andList(codes) : 'le même lieu');

/** French words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `Sous ${region}, ${quoted(name)} et ${quoted(other)} couvrent tous deux ${covered(codes)}.`
      : `${quoted(name)} sous ${region} et ${quoted(other)} sous ${otherRegion} couvrent tous deux ${covered(codes)}, compté alors deux fois.`,
    fix: 'Faire figurer chaque pays à un seul endroit.',
  }),
  empty: (region) => ({
    message: `Aucun pays ne figure sous ${region}, alors que d’autres régions en ont.`,
    fix: `Nommer les pays que couvre la région ${region}.`,
  }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `, sous ${region},`} n’est pas un lieu que la carte connaît.`,
    fix: 'Corriger l’orthographe, ou donner les codes des pays couverts.',
  }),
};

/** French words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `Le texte cite ${quoted(written)}${places > 2 ? ` à ${spelled(places)} endroits` : ''}, et aucun chiffre des données ne l’étaye.`
      : `Le rapport dit\u00a0: ${written} ${label}. Aucun chiffre des données ne l’étaye.`,
    fix: 'Nommer la source du chiffre, le donner dans les données, ou le retirer.',
  }),
};

/** French words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `Dans le sommaire, le titre ${quoted(title)} figure juste sous lui-même.`
      : `Dans le sommaire, le titre ${quoted(title)} figure deux fois${parent === undefined ? '' : ` sous ${quoted(parent)}`}.`,
    fix: 'Retirer l’un des deux, ou distinguer les titres.',
  }),
};
