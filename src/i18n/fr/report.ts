import type { ReportWords } from '../report-words.js';

/** French words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'Dans ce rapport',
  labels: {
    'key-figures': 'Chiffres clés',
    'market-size-chart': 'Taille du marché',
    'insights': 'Constats',
    'quoted-figures': 'Chiffres du texte',
    'segment-treemap': 'Segments',
    'segment-outline': 'Segments',
    'regional-map': 'Régions',
    'market-dynamics': 'Dynamique',
    'player-list': 'Acteurs',
    'concentration-meter': 'Concentration',
    'developments': 'Faits marquants',
    'contents': 'Sommaire',
    'audit': 'Contrôle',
  },
  pages: (count, written) => (count === 1 ? '1 page' : `${written} pages`),
  timeline: (years) => `période ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `Source de tous les chiffres\u00a0: ${[`rapport «\u00a0${report}\u00a0»`, details, timeline].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `Source\u00a0: données d’exemple, inventées pour ${report}.`,
  years: (baseYear, studyPeriod) =>
    baseYear && studyPeriod ? `Année de base ${baseYear}, période d’étude ${studyPeriod}.`
    : baseYear ? `Année de base ${baseYear}.`
    : studyPeriod ? `Période d’étude ${studyPeriod}.` : '',
  licence: (terms) => `Licence\u00a0: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'Les valeurs par segment et par région ne sont pas communiquées ici.'
    : segments ? 'Les valeurs par segment ne sont pas communiquées ici.'
    : regions ? 'Les valeurs par région ne sont pas communiquées ici.' : '',
  fullReport: (pages) => (pages ? `Le rapport complet compte ${pages}.` : ''),
  under: (heading, text) => `Dans le rapport, sous «\u00a0${heading}\u00a0»${text ? `\u00a0: ${text}` : '.'}`,
  lists: (headings) => `Les listes du rapport\u00a0: ${headings.map((heading) => `«\u00a0${heading}\u00a0»`).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('\u00a0; ')}.` : ''}`,
  failed: 'Cette partie du rapport ne s’est pas chargée.',
  retry: 'Réessayer',
};
