import type { ConcentrationWords } from '../concentration-words.js';
import { name } from './grammar.js';

/** Arabic words of the stated concentration. */
export const concentrationWords: ConcentrationWords = {
  figure: 'المقياس',
  headline: (wording) => `تركز السوق: ${name(wording)}`,
  subtitle: 'يذكر التقرير درجة لا رقمًا',
  wordSubtitle: 'يذكر التقرير كلمة لا رقمًا',
  level: { low: 'منخفض', medium: 'متوسط', high: 'مرتفع' },
  rank: (term) => {
    if (/moderate|medium|middle|partial|متوسط|معتدل|جزئي/i.test(term)) return 1;
    if (/fragment|unconcentrat|competiti|^low\b|مجزأ|مفتت|تنافسي|^منخفض/i.test(term)) return 0;
    return /consolidat|concentrat|monopol|oligopol|dominat|^high\b|مركز|متركز|احتكار|^مرتفع/i.test(term) ? 2 : undefined;
  },
  about: 'التركز كما يصفه التقرير',
  stated: 'بلفظ التقرير',
  summary: (wording, step) => `يصف التقرير تركز هذه السوق بأنه: ${name(wording)}${step === undefined ? '' : `، الدرجة ${step + 1} من 3 من المجزأة إلى المركزة`}.`,
  stepNote: 'تملأ الدرجة خانتها كاملة لأن التقرير لا يحدد موضعًا داخلها.',
  wordNote: 'لا يضع التقرير كلمته على درجة من مقياس.',
  schematic: 'الأعمدة الصغيرة تخطيطية.',
  emptyTitle: 'لم يُنشر تركز السوق',
  emptyText: 'لا يفصح هذا التقرير عن درجة تركز ولا عن حصص سوقية.',
};
