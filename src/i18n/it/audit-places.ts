import type { AuditWords } from '../audit-words.js';
import { quoted } from './audit-lists.js';
import { andList, spelled } from './grammar.js';

/** Italian words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `Sotto ${region}, sia ${quoted(name)} sia ${quoted(other)} comprendono ${codes.length ? andList(codes) : 'lo stesso luogo'}.`
      : `Sia ${quoted(name)} sotto ${region} sia ${quoted(other)} sotto ${otherRegion} comprendono ${codes.length ? andList(codes) : 'lo stesso luogo'}, contato così due volte.`,
    fix: 'Far comparire ogni paese in un solo posto.',
  }),
  empty: (region) => ({
    message: `${region}: nessun paese elencato, mentre altre regioni ne hanno.`,
    fix: `Indicare i paesi che la regione comprende: ${region}.`,
  }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `, sotto ${region},`} non è un luogo che la mappa conosce.`,
    fix: 'Correggere la grafia, o indicare i codici dei paesi compresi.',
  }),
};

/** Italian words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `Il testo cita ${quoted(written)}${places > 2 ? ` in ${spelled(places)} punti` : ''}, ma nessuna cifra dei dati lo conferma.`
      : `Il rapporto afferma: ${written} ${label}. Nessuna cifra dei dati lo conferma.`,
    fix: 'Citare la fonte della cifra, inserirla nei dati o tralasciarla.',
  }),
};

/** Italian words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `Nell’indice, il titolo ${quoted(title)} sta direttamente sotto sé stesso.`
      : `Nell’indice, il titolo ${quoted(title)} compare due volte${parent === undefined ? '' : ` sotto ${quoted(parent)}`}.`,
    fix: 'Toglierne uno, o formulare titoli che li distinguano.',
  }),
};
