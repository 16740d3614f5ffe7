import type { ActionWords } from '../words.js';

/** German words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'Als Tabelle zeigen',
  showFigure: (figure) => `Als ${figure} zeigen`,
  moreRows: (count, all) => `${count} weitere von ${all} Zeilen`,
  copyTable: 'Tabelle kopieren',
  copied: 'Kopiert',
  downloadPng: 'PNG herunterladen',
  downloadSvg: 'SVG herunterladen',
  downloadCsv: 'CSV herunterladen',
  downloadJson: 'JSON herunterladen',
  print: 'Drucken',
  noPrint: 'Drucken ist hier nicht möglich',
  noFile: 'Die Datei ließ sich nicht erstellen',
  sampleData: 'Beispieldaten',
  cite: 'Zitieren',
};
