import type { ActionWords } from '../words.js';

/** English words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'Show as table',
  showFigure: (figure) => `Show as ${figure.toLowerCase()}`,
  moreRows: (count, all) => `Show ${count} more of ${all} rows`,
  copyTable: 'Copy table',
  copied: 'Copied',
  downloadPng: 'Download PNG',
  downloadSvg: 'Download SVG',
  downloadCsv: 'Download CSV',
  downloadJson: 'Download JSON',
  print: 'Print',
  noPrint: 'Printing is not possible here',
  noFile: 'The file could not be made',
  sampleData: 'Sample data',
  cite: 'Cite',
};
