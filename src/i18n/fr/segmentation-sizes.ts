import type { SegmentationSizeWords } from '../segmentation-words.js';
import { andList, capital, counted, digits } from './grammar.js';

/** French words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (name, by, amount, ofMarket, year) => `${name}\u00a0: premier segment par ${by}, avec ${amount}${ofMarket ? ' du marché' : ''} en ${year}`,
    measure: (by, share) => `${share ? 'Part' : 'Taille'} du marché par ${by}`,
  },
  subtitle: {
    share: (money, year) => `Part ${money ? 'de la valeur du marché' : 'du marché'} en\u00a0%, ${year}`,
    value: (unit, year) => `${capital(unit)}, ${year}`,
  },
  unsplit: 'Sans autre subdivision',
  key: {
    zero: (names, more) => `Nul, donc sans rectangle\u00a0: ${andList(names, more)}`,
    negative: (names, more) => `Négatif, donc sans rectangle\u00a0: ${andList(names, more)}`,
    open: (names, more) => `Non communiqué\u00a0: ${andList(names, more)}`,
  },
  note: {
    area: 'L’aire est proportionnelle à la taille.',
    derived: 'Un rectangle hachuré en couleur est calculé\u00a0: c’est la somme de ses parties.',
    rest: (open) => `Le rectangle gris hachuré est calculé\u00a0: ce que les segments communiqués laissent ${open === 1 ? 'à celui qui ne l’est pas' : `aux ${digits(open)} qui ne le sont pas`}.`,
    unnamed: 'Le rectangle gris hachuré est calculé\u00a0: ce que laissent les segments nommés.',
    excess: (sum) => `Les parts publiées totalisent ${sum}\u00a0; les aires suivent leurs proportions.`,
    inexact: 'Certaines tailles sont publiées arrondies, en fourchette ou comme limite\u00a0: leurs aires sont approximatives.',
    nameless: (tiles) => `${capital(counted(tiles, 'un rectangle est trop petit', 'rectangles sont trop petits'))} pour un nom\u00a0: pointez-${tiles === 1 ? 'le' : 'en un'}, ou ouvrez le tableau.`,
  },
};
