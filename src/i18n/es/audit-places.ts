import type { AuditWords } from '../audit-words.js';
import { quoted } from './audit-lists.js';
import { andList, spelled } from './grammar.js';

const covered = (codes: readonly string[]): string => (codes.length ? andList(codes) : 'el mismo lugar');

/** Spanish words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (name, region, other, otherRegion, codes) => ({
    message: region === otherRegion
      ? `En ${region}, ${quoted(name)} y ${quoted(other)} abarcan ambos ${covered(codes)}.`
      : `${quoted(name)} en ${region} y ${quoted(other)} en ${otherRegion} abarcan ambos ${covered(codes)}, que así cuenta dos veces.`,
    fix: 'Poner cada país en un solo lugar.',
  }),
  empty: (region) => ({
    message: `${region} no tiene ningún país debajo, aunque otras regiones sí.`,
    fix: `Nombrar los países que abarca ${region}.`,
  }),
  unknown: (name, region) => ({
    message: `${quoted(name)}${region === undefined ? '' : `, en ${region},`} no es un lugar que el mapa conozca.`,
    fix: 'Corregir la grafía, o dar los códigos de los países que abarca.',
  }),
};

/** Spanish words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `El texto cita ${quoted(written)}${places > 2 ? ` en ${spelled(places)} lugares` : ''}, y ninguna cifra de los datos lo respalda.`
      : `El informe dice: ${written} ${label}. Ninguna cifra de los datos lo respalda.`,
    fix: 'Nombrar la fuente de la cifra, darla en los datos u omitirla.',
  }),
};

/** Spanish words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: isInItself
      ? `En el índice, el título ${quoted(title)} figura justo debajo de sí mismo.`
      : `En el índice, el título ${quoted(title)} figura dos veces${parent === undefined ? '' : ` bajo ${quoted(parent)}`}.`,
    fix: 'Quitar uno de los dos, o distinguir los títulos.',
  }),
};
