import type { ActionWords } from '../words.js';

/** Spanish words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'Ver como tabla',
  showFigure: (figure) => `Ver como ${figure.toLowerCase()}`,
  moreRows: (count, all) => `Mostrar ${count} filas más de ${all}`,
  copyTable: 'Copiar tabla',
  copied: 'Copiado',
  downloadPng: 'Descargar PNG',
  downloadSvg: 'Descargar SVG',
  downloadCsv: 'Descargar CSV',
  downloadJson: 'Descargar JSON',
  print: 'Imprimir',
  noPrint: 'Aquí no se puede imprimir',
  noFile: 'No se pudo crear el archivo',
  sampleData: 'Datos de ejemplo',
  cite: 'Citar',
};
