import type { KeyTableWords } from '../key-figures-words.js';

/** Italian words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'Cifre chiave del rapporto',
  quotedCaption: 'Cifre citate nel testo del rapporto',
  figure: 'Cifra',
  quote: 'Che cosa misura',
  size: (measure = 'Dimensione del mercato', year) => `${measure}, ${year}`,
  low: 'scenario minimo',
  high: 'scenario massimo',
  growth: (years) => `Crescita annua (CAGR)${years && `, ${years}`}`,
  phase: { historical: '', base: ', anno base', forecast: ', previsione' },
  change: (status) => `${status}, variazione`,
};
