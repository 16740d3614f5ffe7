import type { ActionWords } from '../words.js';

/** Portuguese words of the menu. "Exportar" and the like are said on both sides of the Atlantic. */
export const actionWords: ActionWords = {
  showTable: 'Ver como tabela',
  showFigure: (figure) => `Ver como ${figure.toLowerCase()}`,
  moreRows: (count, all) => `Mostrar mais ${count} de ${all} linhas`,
  copyTable: 'Copiar tabela',
  copied: 'Copiado',
  downloadPng: 'Exportar PNG',
  downloadSvg: 'Exportar SVG',
  downloadCsv: 'Exportar CSV',
  downloadJson: 'Exportar JSON',
  print: 'Imprimir',
  noPrint: 'Não é possível imprimir aqui',
  noFile: 'Não foi possível exportar',
  sampleData: 'Dados de exemplo',
  cite: 'Citar',
};
