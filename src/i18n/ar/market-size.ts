import { capitalize } from '../format.js';
import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';
import { name, percent as percentOf, signed, spans } from './grammar.js';

/** "بحلول 2031" of a forecast, "من 2021 إلى 2024" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `بحلول ${to}` : `من ${from} إلى ${to}`);
/** "3 أضعاف", but "2.7 ضعف". */
const times = (fold: string): string => `${fold} ${/^([3-9]|10)$/.test(fold) ? 'أضعاف' : 'ضعف'}`;
/** The market's name opens the sentence, in the report's letters. */
const opening = (market: string): string => name(capitalize(market, 'en'));
const expected = ({ forecast }: HeadlineSpan): string => (forecast ? ' متوقع' : '');

const leads = ({ reached, year, percent, under }: MismatchWords): string =>
  `يقود إلى ${reached} في ${year}، ${under ? 'أقل' : 'أعلى'} من القيمة المعلنة بنسبة ${percentOf(percent)}.`;

/** Arabic words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure, rest) => (measure === undefined ? 'حجم السوق' : name(measure)) + (rest && `، ${rest}`),
  headline: {
    fold: (market, fold, span) => `${opening(market)}: نمو${expected(span)} إلى ${times(fold)} ${over(span)}`,
    change: (market, percent, span, up) => `${opening(market)}: ${up ? 'نمو' : 'انكماش'}${expected(span)} بنسبة ${percentOf(percent)} ${over(span)}`,
    flat: (market, amount, span) => `${opening(market)}: استقرار${expected(span)} عند ${amount} ${over(span)}`,
    level: (market, amount, year) => `${opening(market)}: ${amount} في ${year}`,
    fromTo: (market, start, end, span) => `${opening(market)}: انتقال${expected(span)} من ${start} إلى ${end} ${span.forecast ? over(span) : `في ${span.to}`}`,
    rate: (market, rate, up) => `${opening(market)}: ${up === undefined ? 'تغير' : up ? 'نمو' : 'انكماش'} متوقع بنسبة ${rate} سنويًا`,
  },
  key: {
    historical: 'معلن',
    base: 'معلن، سنة الأساس',
    forecast: 'معلن، توقعات',
    estimated: 'معلن أو تقديري',
    estimatedForecast: 'معلن أو تقديري، توقعات',
    derived: 'محسوب وفق المعدل المذكور',
    given: 'محسوب، غير منشور',
    band: 'من الأدنى إلى الأعلى',
  },
  shortKey: {
    historical: 'معلن',
    base: 'سنة الأساس',
    forecast: 'توقعات',
    estimated: 'معلن أو تقديري',
    estimatedForecast: 'توقعات',
    derived: 'محسوب',
    given: 'محسوب',
    band: 'أدنى–أعلى',
  },
  aYear: (rate) => `${signed(rate)} سنويًا`,
  compound: (years) => `النمو السنوي المركب (CAGR)${years && `، ${spans(years)}`}`,
  compoundShort: (years) => `\u2066CAGR\u2069 ${spans(years)}`.trim(),
  phase: { historical: '', base: 'سنة الأساس', forecast: 'توقعات' },
  baseYear: 'سنة الأساس',
  baseYearShort: 'الأساس',
  historical: 'تاريخي',
  forecast: (studyPeriod) => `توقعات${studyPeriod && `، فترة الدراسة ${spans(studyPeriod)}`}`,
  when: (year, phase) => `${year}${phase && `، ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `محسوب من قيمة ${year} بالمعدل المذكور ${rate} سنويًا؛ ليس رقمًا منشورًا`,
    times: (fold, year) => `، ${times(fold)} قيمة ${year}`,
    range: (low, high) => `. الأدنى ${low}، الأعلى ${high}`,
    source: (source) => `المصدر: ${name(source)}`,
    undisclosed: 'في التقرير، غير مُفصح عنه هنا',
    missing: 'لم تُقدَّم قيمة صالحة لهذه السنة',
  },
  note: {
    solid: (year, rate) => `الأعمدة المصمتة قيم التقرير. والأعمدة المخططة محسوبة: قيمة ${year} بنمو ${rate} سنويًا كما ذُكر.`,
    calculated: (year, rate) => `الأعمدة المخططة محسوبة: قيمة ${year} والمعدل المذكور ${rate} سنويًا.`,
    rounded: (mismatch) => `المعدل مقرب، ولذلك ${leads(mismatch)}`,
    differs: (mismatch) => `المعدل المذكور، ${mismatch.rate} سنويًا، لا يطابق قيمتي الطرفين: ${leads(mismatch)}`,
    outside: (years) => `السنوات ${spans(years)} في التقرير لكنها غير مُفصح عنها هنا.`,
    gap: 'الفجوة تبقى فجوة: لا خط ولا تقدير ولا صفر.',
    band: 'يمتد النطاق من السيناريو الأدنى إلى الأعلى.',
    estimated: (years) => `يصف الناشر ما يلي بأنه تقديري: ${spans(years)}.`,
    open: 'يذكر التقرير معدلًا دون حجم للسوق هنا: لا ارتفاع لأي عمود.',
  },
  summary: {
    span: (from, to) => (from === to ? `رسم أعمدة لسنة ${from}.` : `رسم أعمدة للسنوات من ${from} إلى ${to}.`),
    level: (year, amount, status) => `${year}: ${amount}، ${status}.`,
    status: (published, calculated, open) => {
      const counts = [published && `${published} منشورة`, calculated && `${calculated} محسوبة`, open && `${open} بلا قيمة`];
      return `السنوات: ${counts.filter(Boolean).join('، ')}.`;
    },
    rate: (rate, years) => `النمو السنوي المركب المذكور: ${rate}${years && `، ${spans(years)}`}.`,
  },
  forecastStatus: (status) => `توقع ${status}`,
  missing: (years) => `يقدم التقرير الكامل السنوات ${spans(years)}.`,
  emptyTitle: 'لم يُنشر حجم السوق',
  emptyText: 'لا يفصح هذا التقرير عن قيم سنوية هنا؛ وهي في التقرير الكامل.',
};
