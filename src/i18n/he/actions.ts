import type { ActionWords } from '../words.js';
import { digits } from './grammar.js';

/** Hebrew words of the menu. */
export const actionWords: ActionWords = {
  showTable: 'הצגה כטבלה',
  showFigure: (figure) => `הצגה כ${figure}`,
  moreRows: (count, all) => `עוד ${digits(count)} מתוך ${digits(all)} שורות`,
  copyTable: 'העתקת הטבלה',
  copied: 'הועתק',
  downloadPng: 'הורדת PNG',
  downloadSvg: 'הורדת SVG',
  downloadCsv: 'הורדת CSV',
  downloadJson: 'הורדת JSON',
  print: 'הדפסה',
  noPrint: 'אי אפשר להדפיס כאן',
  noFile: 'לא ניתן היה ליצור את הקובץ',
  sampleData: 'נתונים לדוגמה',
  cite: 'ציטוט מקור',
};
