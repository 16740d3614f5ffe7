import type { ActionWords } from '../words.js';
import { digits } from './grammar.js';

/** Italian words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'Mostra come tabella',
  showFigure: (figure) => `Mostra come ${figure.charAt(0).toLowerCase()}${figure.slice(1)}`,
  moreRows: (count, all) => `Mostra altre ${digits(count)} righe di ${digits(all)}`,
  copyTable: 'Copia tabella',
  copied: 'Copiato',
  downloadPng: 'Scarica PNG',
  downloadSvg: 'Scarica SVG',
  downloadCsv: 'Scarica CSV',
  downloadJson: 'Scarica JSON',
  print: 'Stampa',
  noPrint: 'Qui non si può stampare',
  noFile: 'Impossibile creare il file',
  sampleData: 'Dati di esempio',
  cite: 'Cita',
};
