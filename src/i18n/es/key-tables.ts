import type { KeyTableWords } from '../key-figures-words.js';

/** Spanish words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'Cifras clave del informe',
  quotedCaption: 'Cifras citadas en el texto del informe',
  figure: 'Cifra',
  quote: 'Qué mide',
  size: (measure = 'Tamaño del mercado', year) => `${measure}, ${year}`,
  low: 'escenario bajo',
  high: 'escenario alto',
  growth: (years) => `Crecimiento anual (TCAC)${years && `, ${years}`}`,
  phase: { historical: '', base: ', año base', forecast: ', previsión' },
  change: (status) => `${status}, variación`,
};
