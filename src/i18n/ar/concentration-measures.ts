import type { ConcentrationMeasureWords } from '../concentration-words.js';
import { COMPANY, COMPANY_OF, counted, digits, name, type Noun } from './grammar.js';

const LARGEST: Noun = { one: 'أكبر شركة', two: 'أكبر شركتين', few: 'شركات', many: 'شركة' };
const largest = (count: number): string => (count < 3 ? counted(count, LARGEST) : `أكبر ${counted(count, LARGEST)}`);

/** Arabic words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${name(company)}: ${share} من السوق`,
    largest: (count, share, proven) => `حصة ${largest(count)}${proven ? '' : ' مذكورة'}: ${share} من السوق`,
    named: (count, share) => `حصة الشركات المذكورة، وعددها ${digits(count)}: ${share} من السوق`,
    index: (index, band) => `مؤشر هيرفندال-هيرشمان: ${index}${band && `، ${band}`}`,
    undisclosed: 'تركز السوق غير مُفصح عنه هنا',
  },
  sharesSubtitle: (year) => `الحصص السوقية، ${year}`,
  measuresSubtitle: 'مقاييس التركز المنشورة في التقرير',
  largestList: (count, year) => (count === 1 ? `شركة معلومة الحصة، ${year}` : `${largest(count)} مذكورة، ${year}`),
  otherNamed: (count) => (count === 1 ? 'شركة أخرى مذكورة' : count === 2 ? 'شركتان أخريان مذكورتان' : `${counted(count, COMPANY)} أخرى مذكورة`),
  unnamed: 'جميع الشركات الأخرى',
  measure: {
    cr4: 'أكبر أربع شركات (CR4)',
    cr5: 'أكبر خمس شركات (CR5)',
    hhi: 'مؤشر هيرفندال-هيرشمان (HHI)',
  },
  short: { cr4: 'أكبر أربع (CR4)', cr5: 'أكبر خمس (CR5)', hhi: 'HHI' },
  calculatedFrom: (count) => `محسوب من حصص ${counted(count, COMPANY_OF)}`,
  band: { low: 'أقل من 1,000', moderate: 'تركز معتدل', high: 'تركز مرتفع' },
  guideline:
    'مؤشر HHI هو مجموع مربعات الحصص المئوية. ووفق المبادئ التوجيهية الأمريكية للاندماج لعام 2023، السوق فوق 1,800 عالية التركز؛ ومن 1,000 إلى 1,800 معتدلة التركز.',
  indexRange: 'الحد الأدنى لمؤشر HHI: جميع الشركات غير المذكورة أصغر من أن تُحتسب. الحد الأعلى: تملك إحداها كل الباقي.',
  indexProven: 'الحد الأدنى لمؤشر HHI: جميع الشركات غير المذكورة أصغر من أن تُحتسب. الحد الأعلى: حجمها أكبر ما تسمح به الحصة المنشورة للشركات الكبرى.',
  tableCaption: 'تركز السوق',
  tableMeasure: 'المقياس',
  tableShare: (company, year) => `${name(company)}، حصة ${year}`,
  tableStated: 'الدرجة كما وردت',
  summary: (count, index) => {
    const shares = count ? `حصة ${largest(count)} مذكورة من السوق كلها.` : '';
    return [shares, index && `مؤشر HHI: ${index}، على مقياس حدّاه ${digits(1000)} و${digits(1800)}.`].filter(Boolean).join(' ');
  },
};
