import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, intervalsOf, playerWords } from './audit-companies.js';
import { longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { counted, join, name, spans } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : spans(`${from}–${to}`));
const growthOf = (part: string | undefined): string => (part === undefined ? 'הצמיחה שצוינה' : `הצמיחה שצוינה עבור ${name(part)}`);
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'ציר הזמן' : 'תקופת המחקר');

const labels: AuditLabels = {
  studyPeriod: 'תקופת המחקר',
  timeline: 'ציר זמן',
  baseYear: 'שנת בסיס',
  published: 'תאריך פרסום',
  market: 'השוק',
  wholeMarket: 'השוק כולו',
  heading: 'כותרת',
  unit: 'יחידת הנתונים',
  player: 'חברה',
  company: 'חברה',
  shares: 'נתחי חברות',
  date: 'תאריך',
  region: 'אזור',
  place: 'מקום',
  inText: 'בטקסט',
  scenario: (kind) => (kind === 'low' ? 'התרחיש הנמוך' : 'התרחיש הגבוה'),
  sum: (parts) => `סכום: ${parts}`,
  share: (part) => `נתח: ${name(part)}`,
  value: (part) => `ערך: ${name(part)}`,
};

const growth: AuditGrowthWords = {
  stated: 'צמיחה שנתית שצוינה',
  over: (reading) => `צמיחה שנתית ${span(reading)}, ${intervalsOf(reading.intervals)}`,
  unfitting: (part, rate, reading, gives, fitting) => ({
    message: `${growthOf(part)}, ${rate} בשנה, אינה נובעת מערכי הקצה: מ-${reading.from} עד ${reading.to} הצמיחה היא ${gives} בשנה, ${intervalsOf(reading.intervals)}.`
      + (fitting ? ` היא תואמת רק אם סופרים ${intervalsOf(fitting)}.` : ''),
    fix: fitting
      ? `יש לספור ${intervalsOf(reading.intervals)} מ-${reading.from} עד ${reading.to} ולציין ${gives}, או לציין אילו שנים השיעור מכסה.`
      : 'יש לתקן את השיעור או אחד משני הערכים, או לציין אילו שנים השיעור מכסה.',
  }),
  ambiguous: (part, rate, right, wrong) => ({
    message: `${growthOf(part)}, ${rate} בשנה, תואמת ל-${span(right)}, ${intervalsOf(right.intervals)} (${right.percent}). מי שסופר את השנים ${span(wrong)}, ${intervalsOf(wrong.intervals)}, מקבל ${wrong.percent}.`,
    fix: `יש לציין אילו שנים השיעור מכסה: ${right.from} עד ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (!years.length) return 'אין בו נתון לשנים אלה';
  return years.length <= 5 ? `יש בו נתונים רק לשנים ${join(years.map(String))}` : `יש בו נתונים מ-${years[0]} עד ${years.at(-1)}`;
};

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `תקופת המחקר ${span(study)} חורגת מציר הזמן ${span(timeline)}, אף שציר הזמן אמור לכסות את כל שנות הדוח.`,
    fix: 'יש להרחיב את ציר הזמן, או לתקן את תקופת המחקר.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `בדוח שני טווחי שנים: תקופת מחקר ${span(study)} וציר זמן ${span(timeline)}${base === undefined ? '' : `, ושנת הבסיס ${base}`}. ${known(shown)}, ולכן לא ברור לקורא מה יש בשאר שנות ציר הזמן.`,
    fix: 'יש לומר במשפט מה מכסה ציר הזמן מעבר לתקופת המחקר, או למסור את ערכי השנים האלה.',
  }),
  baseOutside: (base, outer, isTimeline) => ({ message: `שנת הבסיס ${base} מחוץ לטווח של ${kindOf(isTimeline)}, ${span(outer)}.`, fix: `יש לתקן את שנת הבסיס או את ${kindOf(isTimeline)}.` }),
  baseAfter: (base, published) => ({
    message: `שנת הבסיס ${base}, האחרונה עם ערכים בפועל, מאוחרת מפרסום הדוח (${longDate(published)}).`,
    fix: 'יש לתקן את שנת הבסיס או את תאריך הפרסום.',
  }),
  dataOutside: (outside, outer, isTimeline) => ({
    message: `בנתונים שנים מחוץ לטווח של ${kindOf(isTimeline)}, ${span(outer)}: ${outside.length > 5 ? counted(outside.length, '', '', 'שנים') : join(outside.map(String))}.`,
    fix: `יש להרחיב את ${kindOf(isTimeline)}, או להשמיט שנים אלה.`,
  }),
};

/** Hebrew words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `גודל השוק ${year}`,
  atLeast: (amount) => `לפחות ${amount}`,
  atMost: (amount) => `לכל היותר ${amount}`,
  more: (count) => ({
    message: count === '1' ? 'בבדיקה זו עוד ממצא אחד שאינו רשום.' : `בבדיקה זו עוד ${count} ממצאים שאינם רשומים.`,
    fix: 'יש לתקן את הרשומים ולבדוק שוב.',
  }),
  growth,
  years,
  sums: sumWords,
  units: unitWords,
  claims: claimWords,
  players: playerWords,
  concentration: concentrationWords,
  developments: developmentWords,
  places: placeWords,
  prose: proseWords,
  contents: contentsWords,
};
