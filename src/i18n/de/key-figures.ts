import type { KeyFiguresWords } from '../key-figures-words.js';
import { andList } from './grammar.js';

/** German words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'Kennzahlen',
  headline: {
    level: (amount, _isPlain, year) => `Marktgröße ${year}: ${amount}`,
    then: (amount, year, isForecast, up) =>
      isForecast ? `, bis ${year} ${up === undefined ? '' : up ? 'Anstieg auf ' : 'Rückgang auf '}${amount} erwartet` : `, ${year} dann ${amount}`,
    rate: (rate, up, market) => `${market === undefined ? ',' : `${market}:`} ${up === undefined ? 'Veränderung' : up ? 'Wachstum' : 'Rückgang'} von ${rate} pro Jahr erwartet`,
    undisclosed: (market) => `${market}: Größe hier nicht offengelegt`,
  },
  phase: { historical: '', base: ', Basisjahr', forecast: ', Prognose' },
  label: (year, how) => `${year}, ${how.replace(/^, /, '')}`,
  scenarios: (low, high) => `niedrig ${low}, hoch ${high}`,
  lowOnly: (low) => `niedrig ${low}`,
  highOnly: (high) => `hoch ${high}`,
  growth: 'Wachstum pro Jahr (CAGR)',
  source: (source) => `Quelle: ${source}`,
  facts: {
    baseYear: 'Basisjahr',
    studyPeriod: 'Studienzeitraum',
    timeline: 'Berichtszeitraum',
    concentration: 'Marktkonzentration',
    pages: 'Seiten',
    published: 'Veröffentlicht',
    edition: 'Ausgabe',
    scope: 'Abdeckung',
    publisher: 'Herausgeber',
  },
  level: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch' },
  scope: { global: 'Weltweit', region: 'Eine Region', country: 'Ein Land' },
  remark: (year, text) => `${year}: ${text}.`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `Marktgröße ${andList(years.map(String))}`, hasRate && 'Wachstum pro Jahr', facts && `Angaben zum Bericht: ${facts}`].filter(Boolean);
    return `Kennzahlen: ${parts.join('; ')}.`;
  },
  emptyTitle: 'Keine Kennzahlen veröffentlicht',
  emptyText: 'Dieser Bericht nennt weder Marktgröße noch Wachstum noch Angaben zu sich selbst.',
};
