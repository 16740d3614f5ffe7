import type { ActionWords } from '../words.js';

/** English words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'Show as table',
  showFigure: 'Show as chart',
  downloadCsv: 'Download CSV',
};
