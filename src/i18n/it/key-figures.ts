import type { KeyFiguresWords } from '../key-figures-words.js';
import { andList, ofThe } from './grammar.js';

/** Italian words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'Cifre',
  headline: {
    level: (amount, _isPlain, year) => `Un mercato da ${amount} nel ${year}`,
    then: (amount, year, isForecast, up) => {
      if (!isForecast) return `, ${amount} nel ${year}`;
      return up === false ? `, atteso in calo a ${amount} nel ${year}` : `, atteso a ${amount} nel ${year}`;
    },
    rate: (rate, up, market) => `${market === undefined ? ', ' : `${market}: `}${up === undefined ? 'variazione attesa' : up ? 'crescita attesa' : 'calo atteso'} ${ofThe(rate)} l’anno`,
    undisclosed: (market) => `${market}: dimensione non divulgata qui`,
  },
  phase: { historical: '', base: ', anno base', forecast: ', previsione' },
  label: (year, how) => `${year}, ${how.replace(/^, /, '')}`,
  scenarios: (low, high) => `min. ${low}, max. ${high}`,
  lowOnly: (low) => `min. ${low}`,
  highOnly: (high) => `max. ${high}`,
  growth: 'crescita annua (CAGR)',
  source: (source) => `Fonte: ${source}`,
  facts: {
    baseYear: 'Anno base',
    studyPeriod: 'Periodo di studio',
    timeline: 'Arco del rapporto',
    concentration: 'Concentrazione del mercato',
    pages: 'Pagine del rapporto',
    published: 'Pubblicazione',
    edition: 'Edizione',
    scope: 'Ambito',
    publisher: 'Editore',
  },
  level: { low: 'Bassa', medium: 'Media', high: 'Alta' },
  scope: { global: 'Mondiale', region: 'Una regione', country: 'Un paese' },
  remark: (year, text) => `${year}: ${text}.`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `dimensione del mercato nel ${andList(years.map(String))}`, hasRate && 'crescita annua', facts && `informazioni sul rapporto: ${facts}`].filter(Boolean);
    return `Cifre chiave: ${parts.join('; ')}.`;
  },
  emptyTitle: 'Nessuna cifra chiave pubblicata',
  emptyText: 'Questo rapporto non divulga dimensione, crescita né informazioni su di sé.',
};
