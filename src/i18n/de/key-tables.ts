import type { KeyTableWords } from '../key-figures-words.js';

/** German words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'Kennzahlen des Berichts',
  quotedCaption: 'Zahlen aus dem Text des Berichts',
  figure: 'Kennzahl',
  quote: 'Was sie misst',
  size: (measure = 'Marktgröße', year) => `${measure} ${year}`,
  low: 'niedriges Szenario',
  high: 'hohes Szenario',
  growth: (years) => `Wachstum pro Jahr (CAGR)${years && `, ${years}`}`,
  phase: { historical: '', base: ', Basisjahr', forecast: ', Prognose' },
  change: (status) => `${status}, Veränderung`,
};
