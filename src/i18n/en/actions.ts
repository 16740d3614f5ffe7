import type { ActionWords } from '../words.js';

/** English words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'Show as table',
  showFigure: (figure) => `Show as ${figure.toLowerCase()}`,
  moreRows: (count, all) => `Show ${count} more of ${all} rows`,
  copyTable: 'Copy table',
  copied: 'Copied',
  downloadCsv: 'Download CSV',
  cite: 'Cite',
};
