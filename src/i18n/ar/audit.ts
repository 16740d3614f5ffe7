import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { intervalsOf, longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { digits, join, name, spans } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : spans(`${from}–${to}`));
const growthOf = (part: string | undefined): string => (part === undefined ? 'النمو المذكور' : `النمو المذكور لما يلي: ${name(part)}`);
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'الإطار الزمني' : 'فترة الدراسة');

const labels: AuditLabels = {
  studyPeriod: 'فترة الدراسة',
  timeline: 'الإطار الزمني',
  baseYear: 'سنة الأساس',
  published: 'تاريخ النشر',
  market: 'السوق',
  wholeMarket: 'السوق كلها',
  heading: 'العنوان',
  unit: 'وحدة البيانات',
  player: 'الشركة',
  company: 'الشركة',
  shares: 'حصص الشركات',
  date: 'التاريخ',
  region: 'المنطقة',
  place: 'المكان',
  inText: 'في النص',
  scenario: (kind) => (kind === 'low' ? 'السيناريو الأدنى' : 'السيناريو الأعلى'),
  sum: (parts) => `مجموع ${parts}`,
  share: (part) => `حصة ${name(part)}`,
  value: (part) => `قيمة ${name(part)}`,
};

const growth: AuditGrowthWords = {
  stated: 'النمو السنوي المذكور',
  over: (reading) => `النمو السنوي ${span(reading)}، ${intervalsOf(reading.intervals)}`,
  unfitting: (part, rate, reading, gives, fitting) => ({
    message: `${growthOf(part)}، ${rate} سنويًا، لا ينتج من قيمتي الطرفين: فالنمو من ${reading.from} إلى ${reading.to} هو ${gives} سنويًا (${intervalsOf(reading.intervals)}).`
      + (fitting ? ` ولا يطابق إلا بحساب ${intervalsOf(fitting)}.` : ''),
    fix: fitting
      ? `احسب ${intervalsOf(reading.intervals)} من ${reading.from} إلى ${reading.to} واذكر ${gives}، أو اذكر السنوات التي يشملها المعدل.`
      : 'صحح المعدل أو إحدى القيمتين، أو اذكر السنوات التي يشملها المعدل.',
  }),
  ambiguous: (part, rate, right, wrong) => ({
    message: `${growthOf(part)}، ${rate} سنويًا، يطابق ${span(right)} (${intervalsOf(right.intervals)}، ${right.percent}). ومن يحسب السنوات ${span(wrong)} (${intervalsOf(wrong.intervals)}) يجد ${wrong.percent}.`,
    fix: `اذكر السنوات التي يشملها المعدل: من ${right.from} إلى ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (!years.length) return 'لا يعرض رقمًا لهذه السنوات';
  return years.length <= 5 ? `لا يعرض أرقامًا إلا للسنوات ${join(years.map(String))}` : `يعرض أرقامًا من ${years[0]} إلى ${years.at(-1)}`;
};

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `فترة الدراسة ${span(study)} تتجاوز الإطار الزمني ${span(timeline)}، مع أن الإطار يفترض أن يشمل جميع سنوات التقرير.`,
    fix: 'وسّع الإطار الزمني، أو صحح فترة الدراسة.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `يذكر التقرير مدتين: فترة دراسة ${span(study)} وإطارًا زمنيًا ${span(timeline)}${base === undefined ? '' : `، وسنة الأساس ${base}`}. و${known(shown)}، فلا يعرف القارئ ما في بقية سنوات الإطار.`,
    fix: 'بيّن في جملة ما يشمله الإطار الزمني خارج فترة الدراسة، أو اذكر قيم تلك السنوات.',
  }),
  baseOutside: (base, outer, isTimeline) => ({ message: `سنة الأساس ${base} خارج ${kindOf(isTimeline)} ${span(outer)}.`, fix: `صحح سنة الأساس أو ${kindOf(isTimeline)}.` }),
  baseAfter: (base, published) => ({
    message: `سنة الأساس ${base}، وهي آخر سنة بقيم فعلية، بعد تاريخ نشر التقرير (${longDate(published)}).`,
    fix: 'صحح سنة الأساس أو تاريخ النشر.',
  }),
  dataOutside: (outside, outer, isTimeline) => ({
    message: `في البيانات سنوات خارج ${kindOf(isTimeline)} ${span(outer)}: ${outside.length > 5 ? `عددها ${digits(outside.length)}` : join(outside.map(String))}.`,
    fix: `وسّع ${kindOf(isTimeline)}، أو احذف هذه السنوات.`,
  }),
};

/** Arabic words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `حجم السوق ${year}`,
  atLeast: (amount) => `${amount} على الأقل`,
  atMost: (amount) => `${amount} على الأكثر`,
  more: (count) => ({ message: `عدد النتائج غير المدرجة من هذا الفحص: ${count}.`, fix: 'أصلح المدرج ثم أعد الفحص.' }),
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
