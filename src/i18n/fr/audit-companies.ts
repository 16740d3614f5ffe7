import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, quoted, someOf } from './audit-lists.js';
import { andList, counted } from './grammar.js';

const lists = { major: 'acteurs majeurs', key: 'acteurs clés' } as const;
const measures = { cr4: 'CR4, les quatre premières ensemble', cr5: 'CR5, les cinq premières ensemble', hhi: 'HHI' } as const;
const evidence = {
  hhi: (figure: string) => `l’indice de Herfindahl-Hirschman (HHI) publié est de ${figure}`,
  cr4: (figure: string) => `les quatre premières entreprises détiennent ensemble ${figure}`,
  cr5: (figure: string) => `les cinq premières entreprises détiennent ensemble ${figure}`,
  shares: (figure: string) => `les parts des seules entreprises citées donnent un indice de Herfindahl-Hirschman (HHI) de ${figure}`,
} as const;
const levels = { low: 'faible', medium: 'moyenne', high: 'forte' } as const;

/** French words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'Nom' : list === 'major' ? 'Acteurs majeurs' : 'Acteurs clés'),
  twoNames: (forms) => ({
    message: `Une entreprise est imprimée sous deux noms\u00a0: ${andList(forms.map(({ list, name }) => `${quoted(name)} ${list ? `parmi les ${lists[list]}` : 'comme nom'}`))}.`,
    fix: 'Imprimer le même nom dans les deux listes.',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} et ${quoted(second)} figurent dans le rapport comme deux entreprises, mais semblent n’en faire qu’une.`,
    fix: 'En faire une seule entrée, avec l’autre nom comme alias, ou distinguer les noms.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `Les deux listes d’acteurs divergent\u00a0: sur ${counted(major, 'un acteur majeur', 'acteurs majeurs')}, ${both ? `${counted(both, 'un seul figure', 'seulement figurent')}` : 'aucun ne figure'} parmi ${key === 1 ? 'les acteurs clés, au nombre de un' : `les ${counted(key, '', 'acteurs clés')}`}. Y ${leftCount === 1 ? 'manque' : 'manquent'} ${someOf(left, leftCount)}.`,
    fix: 'Faire figurer chaque acteur majeur parmi les acteurs clés aussi, ou dire ce qui distingue les listes.',
  }),
  shares: (year, sum) => ({
    message: `Les parts des entreprises pour ${year} totalisent ${sum}, plus que l’ensemble du marché.`,
    fix: 'Corriger les parts, ou chercher une entreprise citée deux fois.',
  }),
};

/** French words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'Formulation',
  level: 'Concentration indiquée',
  levels,
  fromShares: 'D’après les parts des entreprises, au moins',
  measures,
  term: (level, wording) => ({
    message: `La concentration est formulée ${quoted(wording)}, mais les données disent ${quoted(levels[level])}.`,
    fix: 'Accorder la formulation et le niveau.',
  }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `La concentration du marché est dite ${quoted(wording)}, mais ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `, soit un HHI d’${above ? 'au moins' : 'au plus'} ${limit}` : ''}. Selon les lignes directrices américaines de 2023 sur les fusions, un marché est fortement concentré au-dessus de ${high} et non concentré au-dessous de ${moderate}\u00a0; ${quoted(levels[level])} ne convient pas.`,
    fix: 'Corriger le mot ou les mesures, ou nommer l’échelle à laquelle le mot appartient.',
  }),
  under: (measure, published, least) => ({
    message: `Le ${measure === 'hhi' ? 'HHI' : `ratio ${measure.toUpperCase()}`} publié est de ${published}, mais les parts des seules entreprises citées donnent ${least}.`,
    fix: `Corriger ${measure === 'hhi' ? 'l’indice' : 'le ratio'} ou les parts.`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: isUnder
      ? `Les cinq premières entreprises détiendraient ${cr5}, moins que les quatre premières avec ${cr4}.`
      : `Les cinq premières entreprises détiendraient ${cr5}, les quatre premières ${cr4}\u00a0: la cinquième dépasserait la moyenne des quatre qui la précèdent.`,
    fix: 'Corriger CR4 ou CR5.',
  }),
};

/** French words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: all
      ? `Le fait marquant daté ${longDate(date)} concerne ${andList(names)}\u00a0; les listes d’acteurs du rapport ne citent ${names.length === 1 ? 'pas cette entreprise' : 'aucune de ces entreprises'}.`
      : `Le fait marquant daté ${longDate(date)} cite aussi ${andList(names)}, qui ne figure${names.length === 1 ? '' : 'nt'} dans aucune liste d’acteurs du rapport.`,
    fix: 'Dire le rapport avec ce marché, ajouter les entreprises aux acteurs, ou retirer le fait marquant.',
  }),
  noDay: (date) => ({ message: `La date ${date} n’existe dans aucun calendrier.`, fix: 'Corriger la date du fait marquant.' }),
  afterPublication: (date, published) => ({
    message: `Un fait marquant est daté ${longDate(date)}, après la publication du rapport (${longDate(published)}).`,
    fix: 'Corriger l’une des deux dates.',
  }),
};
