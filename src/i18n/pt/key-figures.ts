import type { KeyFiguresWords } from '../key-figures-words.js';
import { andList } from './grammar.js';

/** Portuguese words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'Números',
  headline: {
    level: (amount, _isPlain, year) => `Um mercado de ${amount} em ${year}`,
    then: (amount, year, isForecast, up) =>
      isForecast ? `, ${up === undefined ? 'com previsão de' : up ? 'que deverá chegar a' : 'que deverá cair para'} ${amount} em ${year}` : `, de ${amount} em ${year}`,
    rate: (rate, up, market) => {
      const what = up === undefined ? 'variação prevista' : up ? 'crescimento previsto' : 'queda prevista';
      return `${market === undefined ? ', com' : `${market}:`} ${what} de ${rate} ao ano`;
    },
    undisclosed: (market) => `${market}: tamanho não divulgado aqui`,
  },
  phase: { historical: '', base: ', ano-base', forecast: ', previsão' },
  label: (year, how) => `${year}, ${how.replace(/^, /, '')}`,
  scenarios: (low, high) => `baixo ${low}, alto ${high}`,
  lowOnly: (low) => `baixo ${low}`,
  highOnly: (high) => `alto ${high}`,
  growth: 'crescimento anual (CAGR)',
  source: (source) => `Fonte: ${source}`,
  facts: {
    baseYear: 'Ano-base',
    studyPeriod: 'Período de estudo',
    timeline: 'Período coberto',
    concentration: 'Concentração',
    pages: 'Páginas',
    published: 'Publicação',
    edition: 'Edição',
    scope: 'Abrangência',
    publisher: 'Editora',
  },
  level: { low: 'Baixa', medium: 'Média', high: 'Alta' },
  scope: { global: 'Mundial', region: 'Uma região', country: 'Um país' },
  remark: (year, text) => `${year}: ${text}.`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `tamanho do mercado em ${andList(years.map(String))}`, hasRate && 'crescimento anual', facts && `dados sobre o relatório: ${facts}`].filter(Boolean);
    return `Números-chave: ${parts.join('; ')}.`;
  },
  emptyTitle: 'Sem números-chave publicados',
  emptyText: 'Este relatório não divulga tamanho do mercado, crescimento nem dados sobre si próprio.',
};
