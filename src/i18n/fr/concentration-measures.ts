import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { numbered, spelled } from './grammar.js';

/** French words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company} détient ${share} du marché`,
    largest: (count, share, proven) => `Les ${spelled(count)} premières entreprises ${proven ? '' : 'citées '}détiennent ${share} du marché`,
    named: (count, share) => `Les ${spelled(count)} entreprises citées détiennent ${share} du marché`,
    index: (index, band) => `Indice de Herfindahl-Hirschman\u00a0: ${index}${band && `, ${band}`}`,
    undisclosed: 'La concentration du marché n’est pas communiquée ici',
  },
  sharesSubtitle: (year) => `Parts de marché, ${year}`,
  measuresSubtitle: 'Mesures de concentration publiées dans le rapport',
  largestList: (count, year) => (count === 1 ? `Entreprise dont la part est connue, ${year}` : `Les ${count} premières entreprises citées, ${year}`),
  otherNamed: (count) => numbered(count, 'autre entreprise citée', 'autres entreprises citées'),
  unnamed: 'Toutes les autres',
  measure: {
    cr4: 'Quatre premières entreprises (CR4)',
    cr5: 'Cinq premières entreprises (CR5)',
    hhi: 'Indice de Herfindahl-Hirschman (HHI)',
  },
  short: { cr4: 'Quatre premières (CR4)', cr5: 'Cinq premières (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `Calculé d’après les parts de ${numbered(count, 'entreprise citée', 'entreprises citées')}`,
  band: { low: 'moins de 1\u00a0000', moderate: 'modérément concentré', high: 'fortement concentré' },
  guideline:
    'Le HHI est la somme des carrés des parts en pourcentage. Selon les lignes directrices américaines de 2023 sur les fusions, un marché au-dessus de 1\u00a0800 est fortement concentré\u00a0; entre 1\u00a0000 et 1\u00a0800, les autorités le disent modérément concentré.',
  indexRange: 'Borne basse du HHI\u00a0: les entreprises non citées sont toutes négligeables. Borne haute\u00a0: l’une d’elles détient tout le reste.',
  indexProven: 'Borne basse du HHI\u00a0: les entreprises non citées sont toutes négligeables. Borne haute\u00a0: elles sont aussi grandes que le permet la part publiée des premières.',
  tableCaption: 'Concentration du marché',
  tableMeasure: 'Mesure',
  tableShare: (company, year) => `${company}, part en ${year}`,
  tableStated: 'Niveau selon le rapport',
  summary: (count, index) => {
    const shares = count ? `Parts ${count === 1 ? 'de la seule entreprise citée' : `des ${count} premières entreprises citées`}, rapportées à l’ensemble du marché.` : '';
    return [shares, index && `HHI de ${index}, sur une échelle aux seuils de 1\u00a0000 et 1\u00a0800.`].filter(Boolean).join(' ');
  },
};
