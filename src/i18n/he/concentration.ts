import type { ConcentrationWords } from '../concentration-words.js';
import { name } from './grammar.js';

/** Hebrew words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'סולם',
  headline: (wording) => `ריכוזיות השוק: ${name(wording)}`,
  subtitle: 'הדוח מציין דרגה, לא מספר',
  wordSubtitle: 'הדוח מציין מילה, לא מספר',
  level: { low: 'נמוכה', medium: 'בינונית', high: 'גבוהה' },
  rank: (term) => {
    if (/moderate|medium|middle|partial|בינוני|מתון|מתונה|חלקי/i.test(term)) return 1;
    if (/fragment|unconcentrat|competiti|^low\b|מבוזר|מפוצל|תחרותי|^נמוכ/i.test(term)) return 0;
    return /consolidat|concentrat|monopol|oligopol|dominat|^high\b|ריכוזי|מרוכז|מונופול|אוליגופול|^גבוה/i.test(term) ? 2 : undefined;
  },
  about: 'הריכוזיות כפי שהדוח מציין אותה',
  stated: 'לשון הדוח',
  summary: (wording, step) => `הדוח מגדיר את ריכוזיות השוק: ${name(wording)}${step === undefined ? '' : `, דרגה ${step + 1} מתוך 3, ממבוזר לריכוזי`}.`,
  stepNote: 'הדרגה ממלאת את כל השלב, משום שהדוח אינו מציין מקום בתוכו.',
  wordNote: 'הדוח אינו משבץ את המילה בסולם.',
  schematic: 'העמודות הקטנות סכמטיות.',
  emptyTitle: 'לא פורסמה ריכוזיות',
  emptyText: 'הדוח אינו מפרסם דרגת ריכוזיות או נתחי שוק.',
};
