import type { AuditWords } from '../audit-words.js';
import { quoted } from './audit-lists.js';
import { andList, spelled } from './grammar.js';

const covered = (codes: readonly string[]): string => (codes.length ? andList(codes) : 'o mesmo lugar');

/** Portuguese words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `Em ${region}, ${quoted(name)} e ${quoted(other)} abrangem ambos ${covered(codes)}.`
      : `${quoted(name)} em ${region} e ${quoted(other)} em ${otherRegion} abrangem ambos ${covered(codes)}, que assim conta duas vezes.`,
    fix: 'Pôr cada país num só lugar.',
  }),
  empty: (region) => ({
    message: `${region} não tem nenhum país abaixo, embora outras regiões tenham.`,
    fix: `Nomear os países que ${region} abrange.`,
  }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `, em ${region},`} não é um lugar que o mapa conheça.`,
    fix: 'Corrigir a grafia, ou dar os códigos dos países que abrange.',
  }),
};

/** Portuguese words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `O texto cita ${quoted(written)}${places > 2 ? ` em ${spelled(places)} lugares` : ''}, e nenhum número dos dados o sustenta.`
      : `O relatório diz: ${written} ${label}. Nenhum número dos dados o sustenta.`,
    fix: 'Nomear a fonte do número, dá-lo nos dados ou omiti-lo.',
  }),
};

/** Portuguese words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `No índice, o título ${quoted(title)} consta logo abaixo de si mesmo.`
      : `No índice, o título ${quoted(title)} consta duas vezes${parent === undefined ? '' : ` sob ${quoted(parent)}`}.`,
    fix: 'Retirar um dos dois, ou distinguir os títulos.',
  }),
};
