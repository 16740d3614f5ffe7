import type { CitationWords } from '../citation-words.js';
import { counted, name } from './grammar.js';

/** Hebrew words of citations. */
export const citationWords: CitationWords = {
  sample: 'נתונים לדוגמה',
  sampleNote: 'נתונים לדוגמה, ערכים בדויים',
  edition: (edition) => (/edition|version|release|מהדורה|גרסה/i.test(edition) ? name(edition) : `מהדורה ${name(edition)}`),
  pages: (count) => counted(count, 'עמוד אחד', 'שני עמודים', 'עמודים'),
  licence: (licence) => `רישיון: ${name(licence)}`,
  figure: (headline, isText) => `${isText ? 'פרק' : 'תרשים'}: ${name(headline)}`,
  accessed: (date) => `נצפה ב-${new Intl.DateTimeFormat('he', { dateStyle: 'long', calendar: 'gregory', numberingSystem: 'latn' }).format(date)}`,
  kind: 'דוח',
  world: 'העולם',
  marketSize: 'גודל השוק',
  title: (isText) => (isText ? 'ציטוט הפרק' : 'ציטוט התרשים'),
  forms: { text: 'טקסט', bibtex: 'BibTeX', jsonld: 'JSON-LD' },
  formsLabel: 'צורת הציטוט',
  copy: 'העתקה',
  copied: 'הועתק',
  byHand: 'אין כאן הרשאה להעתיק. הטקסט מסומן: אפשר להעתיק ב-Ctrl+C, או ב-⌘C ב-Mac.',
  close: 'סגירה',
};
