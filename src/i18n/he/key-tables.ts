import type { KeyTableWords } from '../key-figures-words.js';
import { name, spans } from './grammar.js';

/** Hebrew words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'נתוני המפתח של הדוח',
  quotedCaption: 'נתונים המצוטטים בדוח',
  figure: 'נתון',
  quote: 'מה נמדד',
  size: (measure, year) => `${measure === undefined ? 'גודל השוק' : name(measure)}, ${year}`,
  low: 'תרחיש נמוך',
  high: 'תרחיש גבוה',
  growth: (years) => `צמיחה שנתית (CAGR)${years && `, ${spans(years)}`}`,
  phase: { historical: '', base: ' (שנת בסיס)', forecast: ' (תחזית)' },
  change: (status) => `שינוי, ${status}`,
};
