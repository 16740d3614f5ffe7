import type { SegmentationSizeWords } from '../segmentation-words.js';
import { counted, list, name } from './grammar.js';

/** Hebrew words of the treemap where sizes are disclosed. */
export const segmentationSizeWords: SegmentationSizeWords = {
  headline: {
    largest: (segment, by, amount, ofMarket, year) => `${name(segment)}: המגזר הגדול ביותר לפי ${name(by)}, ${amount}${ofMarket ? ' מהשוק' : ''} ב-${year}`,
    measure: (by, share) => `${share ? 'נתח שוק' : 'גודל השוק'} לפי ${name(by)}`,
  },
  subtitle: {
    share: (money, year) => `אחוזים ${money ? 'משווי השוק' : 'מהשוק'}, ${year}`,
    value: (unit, year) => `${unit}, ${year}`,
  },
  unsplit: 'ללא חלוקה נוספת',
  key: {
    zero: (names, more) => `אפס, ולכן בלי אריח: ${list(names, more)}`,
    negative: (names, more) => `מתחת לאפס, ולכן בלי אריח: ${list(names, more)}`,
    open: (names, more) => `לא פורסם: ${list(names, more)}`,
  },
  note: {
    area: 'השטח יחסי לגודל.',
    derived: 'אריח צבעוני מקווקו מחושב: סכום חלקיו.',
    rest: (open) => `האריח האפור המקווקו מחושב: מה שנותר ממה שפורסם, עבור ${counted(open, 'מגזר אחד שלא פורסם', 'שני מגזרים שלא פורסמו', 'מגזרים שלא פורסמו')}.`,
    unnamed: 'האריח האפור המקווקו מחושב: מה שנותר מהמגזרים הנקובים בשם.',
    excess: (sum) => `הנתחים שפורסמו מסתכמים ב-${sum}; השטחים לפי היחס ביניהם.`,
    inexact: 'חלק מהגדלים פורסמו כמעוגלים, כטווח או כגבול: שטחיהם מקורבים.',
    nameless: (tiles) => `${counted(tiles, 'אריח אחד קטן', 'שני אריחים קטנים', 'אריחים קטנים')} מכדי לשאת שם: אפשר להצביע עליהם או לפתוח את הטבלה.`.replace('עליהם', tiles === 1 ? 'עליו' : 'עליהם'),
  },
};
