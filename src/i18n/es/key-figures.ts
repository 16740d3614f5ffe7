import type { KeyFiguresWords } from '../key-figures-words.js';
import { andList, ofThe } from './grammar.js';

/** Spanish words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'Cifras',
  headline: {
    level: (amount, _isPlain, year) => `Un mercado de ${amount} en ${year}`,
    then: (amount, year, isForecast, up) =>
      isForecast ? `, ${up === undefined ? 'con una previsión de' : up ? 'que llegaría a' : 'que bajaría a'} ${amount} en ${year}` : `, de ${amount} en ${year}`,
    rate: (rate, up, market) => {
      const what = up === undefined ? 'variación prevista' : up ? 'crecimiento previsto' : 'caída prevista';
      return `${market === undefined ? `, con ${up ? 'un' : 'una'}` : `${market}:`} ${what} ${ofThe(rate)} anual`;
    },
    undisclosed: (market) => `${market}: tamaño no divulgado aquí`,
  },
  phase: { historical: '', base: ', año base', forecast: ', previsión' },
  label: (year, how) => `${year}, ${how.replace(/^, /, '')}`,
  scenarios: (low, high) => `bajo ${low}, alto ${high}`,
  lowOnly: (low) => `bajo ${low}`,
  highOnly: (high) => `alto ${high}`,
  growth: 'crecimiento anual (TCAC)',
  source: (source) => `Fuente: ${source}`,
  facts: {
    baseYear: 'Año base',
    studyPeriod: 'Período de estudio',
    timeline: 'Período cubierto',
    concentration: 'Concentración',
    pages: 'Páginas del informe',
    published: 'Publicación',
    edition: 'Edición',
    scope: 'Alcance',
    publisher: 'Editor',
  },
  level: { low: 'Baja', medium: 'Media', high: 'Alta' },
  scope: { global: 'Mundial', region: 'Una región', country: 'Un país' },
  remark: (year, text) => `${year}: ${text}.`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `tamaño del mercado en ${andList(years.map(String))}`, hasRate && 'crecimiento anual', facts && `datos del informe: ${facts}`].filter(Boolean);
    return `Cifras clave: ${parts.join('; ')}.`;
  },
  emptyTitle: 'Sin cifras clave publicadas',
  emptyText: 'Este informe no divulga tamaño de mercado, crecimiento ni datos sobre sí mismo.',
};
