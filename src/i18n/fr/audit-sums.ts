import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, quoted, someOf } from './audit-lists.js';

/** French words on parts and wholes. Parts stand without an article, with "les" or "des" before them. */
export const sumWords: AuditSumWords = {
  regions: 'régions',
  countriesOf: (region) => `pays de la région ${region}`,
  segmentsOf: (name) => `parties de ${quoted(name)}`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `En ${year}, les ${shares ? `parts des ${parts}` : parts} totalisent ${sum}`
      + (wholeName === undefined ? `, et non ${whole}` : `, ${shares ? '' : `${difference} de `}${over ? 'plus' : 'moins'} que le chiffre indiqué (${wholeName}\u00a0: ${whole})`)
      + `.${small ? ' L’arrondi peut l’expliquer.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart
      ? `Donner les parts de l’ensemble du marché\u00a0: celles-ci semblent être des parts de ${quoted(wholeName ?? '')}.`
      : small
      ? `Dire que les chiffres sont arrondis, ou corriger les ${shares ? 'parts' : 'valeurs'} des ${parts}.`
      : `${over ? 'Corriger' : 'Nommer ce qui manque, par exemple dans une ligne pour le reste, ou corriger'} les ${shares ? 'parts' : 'valeurs'} des ${parts}${wholeName === undefined ? '' : ` ou le chiffre du tout (${wholeName})`}.`,
  }),
  restNegative: (name, region, year, value) => ({
    message: `${quoted(name)} est négatif en ${year}\u00a0: ${value}. Les autres pays de la région ${region} dépasseraient alors la région.`,
    fix: `Corriger les chiffres des pays de la région ${region}, ou celui de la région.`,
  }),
  shareOfValue: (name, year, share, value, total, percent, otherYears) => ({
    message: `${name}\u00a0: ${share} du marché en ${year} selon le rapport, mais ${value} font ${percent} de ${total}.${alsoIn(otherYears)}`,
    fix: 'Corriger la part ou la valeur. Une part se rapporte à l’ensemble du marché, pas à la partie au-dessus.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: wrong === of
      ? `En ${year}, aucune des ${of} parts ne concorde avec la valeur voisine, rapportée à ${total}.`
      : `En ${year}, ${wrong} parts sur ${of} ne concordent pas avec les valeurs voisines, rapportées à ${total}.`,
    fix: `Vérifier d’abord la taille du marché de ${year}, puis les parts.`,
  }),
  scenario: (name, kind, year, value, main, otherYears) => ({
    message: `${quoted(name)} donne ${value} pour ${year}, ${kind === 'low' ? 'plus' : 'moins'} que la valeur principale de ${main}, alors que c’est le scénario ${kind === 'low' ? 'bas' : 'haut'}.${alsoIn(otherYears)}`,
    fix: 'Corriger le scénario ou la valeur principale, ou permuter les scénarios.',
  }),
};

const SAME_UNIT = 'Donner toutes les valeurs dans l’unité de la taille du marché.';

/** French words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `En ${year}, les ${parts} totalisent ${sum}, et leur tout ${whole}\u00a0: un facteur d’environ mille les sépare. L’un des deux semble être dans une autre unité.`,
    fix: SAME_UNIT,
  }),
  years: (yearBefore, before, year, value) => ({
    message: `Le marché passe de ${before} en ${yearBefore} à ${value} en ${year}, un facteur d’environ mille. L’une des deux valeurs semble être dans une autre unité.`,
    fix: SAME_UNIT,
  }),
  heading: (heading, unit) => ({
    message: `Le titre ${quoted(heading)} nomme une autre unité que celle des données (${unit}).`,
    fix: 'Nommer la même unité dans le titre et dans les données.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `Le texte dit ${quoted(written)}, les données ${size} pour ${year}\u00a0: `
      + (factor === 1 ? 'le même nombre dans deux monnaies.' : `le texte est ${factor === 1e3 ? 'mille' : 'un million de'} fois plus ${isSmaller ? 'petit' : 'grand'}.`),
    fix: factor === 1 ? 'Nommer la même monnaie dans le texte et dans les données.' : 'Corriger l’échelle dans le texte, par exemple millions pour milliards, ou l’unité des données.',
  }),
};

/** French words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (name, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `Le texte dit de ${quoted(name)}\u00a0: ${quoted(quote)}. Or ${other} est plus grand\u00a0: ${others} contre ${own}.`
      : `Le texte dit de ${quoted(name)}\u00a0: ${quoted(quote)}. Or ${other} croît plus vite\u00a0: ${others} par an contre ${own}.`,
    fix: 'Corriger l’affirmation ou les chiffres.',
  }),
  twice: (names, count, kind) => ({
    message: `${someOf(names, count)}\u00a0: ${count === 2 ? 'les deux sont donnés' : 'tous sont donnés'} ${kind === 'leading' ? 'en tête' : 'pour la plus forte croissance'} parmi les mêmes parties.`,
    fix: 'Garder l’affirmation pour un seul, ou dire comment ils la partagent.',
  }),
};
