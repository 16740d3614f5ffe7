import type { KeyTableWords } from '../key-figures-words.js';

/** Portuguese words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'Números-chave do relatório',
  quotedCaption: 'Números citados no texto do relatório',
  figure: 'Número',
  quote: 'O que mede',
  size: (measure = 'Tamanho do mercado', year) => `${measure}, ${year}`,
  low: 'cenário baixo',
  high: 'cenário alto',
  growth: (years) => `Crescimento anual (CAGR)${years && `, ${years}`}`,
  phase: { historical: '', base: ', ano-base', forecast: ', previsão' },
  change: (status) => `${status}, variação`,
};
