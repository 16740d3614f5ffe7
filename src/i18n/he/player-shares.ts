import type { PlayerSharesWords } from '../players-words.js';
import { name } from './grammar.js';

/** Hebrew words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${spelled} החברות${largest ? ' הגדולות' : ''} מחזיקות ${percent}% מהשוק`,
  holdOf: (spelled, percent, count) => `${spelled} הגדולות מבין ${count} חברות מחזיקות ${percent}% מהשוק`,
  holds: (company, percent) => `${name(company)}: ${percent}% מהשוק`,
  subtitle: (ofValue, year) => `נתח ${ofValue ? 'משווי השוק' : 'מהשוק'} ב-${year}, באחוזים`,
  others: 'כל השאר, לא בקנה מידה',
  othersNote: 'כל השאר: מחושב, 100% פחות הנתחים הרשומים.',
  summary: (known, count, largest, share) => `נתחי שוק של ${known} מתוך ${count} חברות. הגדולה: ${name(largest)}, ${share}.`,
  othersSummary: (share) => `כל השאר יחד, מחושב: ${share}.`,
};
