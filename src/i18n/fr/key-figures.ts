import type { KeyFiguresWords } from '../key-figures-words.js';
import { andList, de } from './grammar.js';

/** French words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'Chiffres',
  headline: {
    level: (amount, _isPlain, year) => `Un marché ${de(amount)} en ${year}`,
    then: (amount, year, isForecast, up) =>
      isForecast ? `, ${up === undefined ? 'attendu à' : up ? 'qui devrait atteindre' : 'qui devrait reculer à'} ${amount} en ${year}` : `, ${de(amount)} en ${year}`,
    rate: (rate, up, market) => {
      const what = up === undefined ? 'évolution attendue' : up ? 'croissance attendue' : 'recul attendu';
      return market === undefined ? `, avec ${up === false ? 'un' : 'une'} ${what} ${de(rate)} par an` : `${market}\u00a0: ${what} ${de(rate)} par an`;
    },
    undisclosed: (market) => `${market}\u00a0: taille non communiquée ici`,
  },
  phase: { historical: '', base: ', année de base', forecast: ', prévision' },
  label: (year, how) => `${year}, ${how.replace(/^, /, '')}`,
  scenarios: (low, high) => `bas ${low}, haut ${high}`,
  lowOnly: (low) => `bas ${low}`,
  highOnly: (high) => `haut ${high}`,
  growth: 'croissance par an (TCAC)',
  source: (source) => `Source\u00a0: ${source}`,
  facts: {
    baseYear: 'Année de base',
    studyPeriod: 'Période d’étude',
    timeline: 'Période couverte',
    concentration: 'Concentration du marché',
    pages: 'Pages du rapport',
    published: 'Publication',
    edition: 'Édition',
    scope: 'Périmètre',
    publisher: 'Éditeur',
  },
  level: { low: 'Faible', medium: 'Moyenne', high: 'Forte' },
  scope: { global: 'Monde', region: 'Une région', country: 'Un pays' },
  remark: (year, text) => `${year}\u00a0: ${text}.`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `taille du marché en ${andList(years.map(String))}`, hasRate && 'croissance par an', facts && `informations sur le rapport\u00a0: ${facts}`].filter(Boolean);
    return `Chiffres clés\u00a0: ${parts.join('\u00a0; ')}.`;
  },
  emptyTitle: 'Aucun chiffre clé publié',
  emptyText: 'Ce rapport ne communique ni taille de marché, ni croissance, ni informations sur lui-même.',
};
