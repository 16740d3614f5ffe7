import type { AuditConcentrationWords, AuditPlayerWords, AuditWords } from '../audit-words.js';
import { longDate, someOf } from './audit-lists.js';
import { digits, join, list as listOf, name, quoted } from './grammar.js';

const lists = { major: 'في قائمة كبرى الشركات', key: 'في قائمة الشركات الرئيسية' } as const;
const levels = { low: 'منخفض', medium: 'معتدل', high: 'مرتفع' } as const;
const evidence = {
  hhi: (figure: string) => `مؤشر هيرفندال-هيرشمان (HHI) المنشور ${figure}`,
  cr4: (figure: string) => `حصة أكبر أربع شركات معًا ${figure}`,
  cr5: (figure: string) => `حصة أكبر خمس شركات معًا ${figure}`,
  shares: (figure: string) => `حصص الشركات المدرجة وحدها تعطي مؤشر هيرفندال-هيرشمان (HHI) قدره ${figure}`,
} as const;

/** Arabic words on the lists of companies. */
export const playerWords: AuditPlayerWords = {
  list: (list) => (list === undefined ? 'الاسم' : list === 'major' ? 'كبرى الشركات' : 'الشركات الرئيسية'),
  twoNames: (forms) => ({
    message: `شركة واحدة وردت باسمين: ${join(forms.map(({ list, name: form }) => `${quoted(form)} ${list ? lists[list] : 'اسمًا لها'}`))}.`,
    fix: 'اكتب الاسم نفسه في القائمتين.',
  }),
  twice: (first, second) => ({
    message: `${quoted(first)} و${quoted(second)} واردتان كشركتين، لكنهما تبدوان شركة واحدة.`,
    fix: 'اجمعهما في مدخل واحد مع الاسم الآخر مرادفًا؛ أو ميّز بين الاسمين.',
  }),
  lists: (major, key, both, left, leftCount) => ({
    message: `القائمتان لا تتفقان: من الشركات الكبرى وعددها ${digits(major)}، ${both ? `عدد الموجودة ${digits(both)} فقط` : 'لا توجد أي منها'} بين الشركات الرئيسية وعددها ${digits(key)}. والناقص هناك: ${someOf(left, leftCount)}.`,
    fix: 'أدرج كل شركة كبرى في قائمة الشركات الرئيسية أيضًا، أو اذكر الفرق بين القائمتين.',
  }),
  shares: (year, sum) => ({ message: `مجموع حصص الشركات في ${year} هو ${sum}، أي أكثر من السوق كلها.`, fix: 'صحح الحصص، أو ابحث عن شركة مدرجة مرتين.' }),
};

/** Arabic words on concentration. */
export const concentrationWords: AuditConcentrationWords = {
  wording: 'اللفظ',
  level: 'التركز المذكور',
  levels,
  fromShares: 'من حصص الشركات، على الأقل',
  measures: { cr4: 'CR4، أكبر أربع معًا', cr5: 'CR5، أكبر خمس معًا', hhi: 'HHI' },
  term: (level, wording) => ({ message: `وُصف التركز بلفظ ${quoted(wording)}، لكن البيانات تجعله «${levels[level]}».`, fix: 'اجعل اللفظ والدرجة متفقين.' }),
  against: (wording, level, source, figure, limit, above, moderate, high) => ({
    message: `يوصف تركز السوق بأنه ${quoted(wording)}، لكن ${evidence[source](figure)}${source === 'cr4' || source === 'cr5' ? `، أي أن HHI ${above ? 'لا يقل عن' : 'لا يزيد على'} ${limit}` : ''}. ووفق المبادئ التوجيهية الأمريكية للاندماج لعام 2023، التركز مرتفع فوق ${high} ومنخفض دون ${moderate}؛ والوصف «${levels[level]}» لا يناسب.`,
    fix: 'صحح اللفظ أو المقاييس، أو سمِّ المقياس الذي ينتمي إليه اللفظ.',
  }),
  under: (measure, published, least) => ({
    message: `قيمة ${measure.toUpperCase()} المنشورة ${published}، لكن حصص الشركات المدرجة وحدها تعطي ${least}.`,
    fix: `صحح ${measure === 'hhi' ? 'المؤشر' : 'النسبة'} أو الحصص.`,
  }),
  ratios: (cr4, cr5, isUnder) => ({
    message: `أكبر خمس شركات: ${cr5}؛ أكبر أربع: ${cr4}. ${isUnder ? 'لا يمكن أن تقل حصة الخمس عن الأربع.' : 'فتكون الخامسة أكبر من متوسط الأربع التي قبلها.'}`,
    fix: 'صحح CR4 أو CR5.',
  }),
};

/** Arabic words on developments. */
export const developmentWords: AuditWords['developments'] = {
  strangers: (names, date, all) => ({
    message: `التطور بتاريخ ${longDate(date)} ${all ? 'يخص' : 'يذكر أيضًا'} شركات ليست في أي من قوائم التقرير: ${listOf(names)}.`,
    fix: 'بيّن صلة التطور بهذه السوق، أو أضف الشركات إلى القوائم، أو احذف التطور.',
  }),
  noDay: (date) => ({ message: `لا يوجد في التقويم تاريخ ${name(date)}.`, fix: 'صحح تاريخ التطور.' }),
  afterPublication: (date, published) => ({ message: `تاريخ التطور ${longDate(date)} بعد نشر التقرير (${longDate(published)}).`, fix: 'صحح أحد التاريخين.' }),
};
