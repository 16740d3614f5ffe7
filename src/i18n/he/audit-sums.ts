import type { AuditClaimWords, AuditSumWords, AuditUnitWords } from '../audit-words.js';
import { alsoIn, someOf } from './audit-lists.js';
import { name, quoted } from './grammar.js';

/** Hebrew words on parts and wholes. */
export const sumWords: AuditSumWords = {
  regions: 'האזורים',
  countriesOf: (region) => `המדינות של ${name(region)}`,
  segmentsOf: (whole) => `החלקים של ${name(whole)}`,
  gap: ({ parts, wholeName, year, sum, whole, difference, over, small, otherYears, shares, ofPart }) => ({
    message: `סכום ${shares ? 'הנתחים' : 'הערכים'} ב-${year}, ${parts}: ${sum}, `
      + (wholeName === undefined ? `ולא ${whole}` : `${over ? 'יותר' : 'פחות'} מ${name(wholeName)}, ${whole}${shares ? '' : ` (הפרש: ${difference})`}`)
      + `.${small ? ' ייתכן שזה עיגול.' : ''}${alsoIn(otherYears)}`,
    fix: ofPart ? `יש למסור נתחים מהשוק כולו: אלה נראים כנתחים של ${name(wholeName ?? '')}.`
      : small ? `יש לציין שהנתונים מעוגלים, או לתקן אותם: ${parts}.`
      : `${over ? 'יש לתקן' : 'יש להוסיף את החסר, כגון שורת ״יתר״, או לתקן'} את ${shares ? 'הנתחים' : 'הערכים'}: ${parts}${wholeName === undefined ? '' : `, או את הנתון של ${name(wholeName)}`}.`,
  }),
  restNegative: (rest, region, year, value) => ({
    message: `${quoted(rest)} מתחת לאפס ב-${year}: ${value}. שאר המדינות של ${name(region)} יחד היו אז גדולות מהאזור.`,
    fix: `יש לתקן את נתוני המדינות של ${name(region)}, או את נתון האזור.`,
  }),
  shareOfValue: (part, year, share, value, total, percent, otherYears) => ({
    message: `${name(part)}: הנתח ב-${year} הוא ${share}, אך ${value} הם ${percent} מתוך ${total}.${alsoIn(otherYears)}`,
    fix: 'יש לתקן את הנתח או את הערך. נתח הוא חלק מהשוק כולו, לא מהחלק שמעליו.',
  }),
  sharesOfYear: (year, wrong, of, total) => ({
    message: `ב-${year} ${wrong} מתוך ${of} נתחים אינם תואמים לערכים שלצדם, מתוך ${total}.`,
    fix: `יש לבדוק תחילה את גודל השוק של ${year}, ואחר כך את הנתחים.`,
  }),
  scenario: (scenario, kind, year, value, main, otherYears) => ({
    message: `${quoted(scenario)}: ${value} ב-${year}, ${kind === 'low' ? 'יותר' : 'פחות'} מהערך הראשי, ${main}, אף שזה התרחיש ה${kind === 'low' ? 'נמוך' : 'גבוה'}.${alsoIn(otherYears)}`,
    fix: 'יש לתקן את התרחיש או את הערך הראשי, או להחליף בין התרחישים.',
  }),
};

/** Hebrew words on units. */
export const unitWords: AuditUnitWords = {
  parts: (parts, sum, whole, year) => ({
    message: `הסכום ב-${year}, ${parts}: ${sum}, והשלם הוא ${whole}, הפרש של פי אלף בערך. נראה שאחד מהם ביחידה אחרת.`,
    fix: 'יש למסור את כל הערכים ביחידה של גודל השוק.',
  }),
  years: (yearBefore, before, year, value) => ({
    message: `השוק עובר מרמה של ${before} ב-${yearBefore} אל ${value} ב-${year}, פי אלף בערך. נראה שאחד מהם ביחידה אחרת.`,
    fix: 'יש למסור את כל הערכים ביחידה של גודל השוק.',
  }),
  heading: (heading, unit) => ({
    message: `בכותרת ${quoted(heading)} יחידה שונה מזו של הנתונים: ${unit}.`,
    fix: 'יש לציין בכותרת ובנתונים אותה יחידה.',
  }),
  prose: (written, year, size, factor, isSmaller) => ({
    message: `בטקסט ${quoted(written)}, בנתונים ${size} לשנת ${year}: ${factor === 1 ? 'אותו מספר בשני מטבעות.' : `הטקסט ${isSmaller ? 'קטן' : 'גדול'} פי ${factor === 1e3 ? 'אלף' : 'מיליון'}.`}`,
    fix: factor === 1 ? 'יש לציין בטקסט ובנתונים אותו מטבע.' : 'יש לתקן את הסדר בטקסט, למשל מיליון במקום מיליארד, או את יחידת הנתונים.',
  }),
};

/** Hebrew words on claims. */
export const claimWords: AuditClaimWords = {
  beaten: (part, quote, own, other, others, kind) => ({
    message: kind === 'leading'
      ? `הטקסט אומר על ${name(part)}: ${quoted(quote)}. אך ${name(other)} גדול יותר: ${others} מול ${own}.`
      : `הטקסט אומר על ${name(part)}: ${quoted(quote)}. אך הצמיחה של ${name(other)} מהירה יותר: ${others} בשנה מול ${own}.`,
    fix: 'יש לתקן את הטענה או את הנתונים.',
  }),
  twice: (names, count, kind) => ({
    message: `על כמה חלקים של אותו שלם נאמר שהם ${kind === 'leading' ? 'המובילים' : 'הצומחים ביותר'}: ${someOf(names, count)}.`,
    fix: 'יש להשאיר את הטענה לאחד מהם, או לומר כיצד הם חולקים אותה.',
  }),
};
