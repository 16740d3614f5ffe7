import type { AuditWords } from '../audit-words.js';
import { digits, list, name, quoted } from './grammar.js';

/** Hebrew words on regions and countries. */
export const placeWords: AuditWords['places'] = {
  twice: (place, region, other, otherRegion, codes) => ({
    message: `${quoted(place)}${region === otherRegion ? '' : ` תחת ${name(region)}`} וגם ${quoted(other)} תחת ${name(otherRegion)} מכסים ${codes.length ? `את ${list(codes)}` : 'אותו מקום'}${region === otherRegion ? '' : ', שנספר כך פעמיים'}.`,
    fix: 'כל מדינה צריכה להופיע במקום אחד בלבד.',
  }),
  empty: (region) => ({ message: `תחת ${name(region)} אין אף מדינה, אף שתחת אזורים אחרים יש.`, fix: `יש לציין אילו מדינות נכללות ב-${name(region)}.` }),
  unknown: (place, region) => ({
    message: `${quoted(place)}${region === undefined ? '' : `, תחת ${name(region)},`} אינו מקום שהמפה מכירה.`,
    fix: 'יש לתקן את הכתיב, או למסור את קודי המדינות הנכללות.',
  }),
};

/** Hebrew words on figures of the text. */
export const proseWords: AuditWords['prose'] = {
  unbacked: (written, label, places) => ({
    message: label === undefined
      ? `בטקסט מופיע ${quoted(written)}${places > 2 ? ` ב-${digits(places)} מקומות` : ''}, ואף נתון אינו תומך בו.`
      : `הדוח אומר: ${name(`${written} ${label}`)}. אף נתון אינו תומך בכך.`,
    fix: 'יש לציין את המקור, להוסיף לנתונים, או להשמיט.',
  }),
};

/** Hebrew words on the table of contents. */
export const contentsWords: AuditWords['contents'] = {
  double: (title, parent, isInItself) => ({
    message: `בתוכן העניינים הכותרת ${quoted(title)} מופיעה ${isInItself ? 'ישר תחת עצמה' : `פעמיים${parent === undefined ? '' : ` תחת ${quoted(parent)}`}`}.`,
    fix: 'יש להסיר אחת מהן, או להבדיל בין השתיים.',
  }),
};
