import type { TroubleWords } from '../words.js';
import { counted, digits, name, type Noun } from './grammar.js';

const ENTRY: Noun = { one: 'مدخل واحد', two: 'مدخلان', few: 'مدخلات', many: 'مدخلًا', other: 'مدخل' };

/** Arabic words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: 'لا تتأثر بقية الصفحة.',
  retry: 'إعادة المحاولة',
  noCode: 'لم يُحمَّل جزء من البرنامج الذي يرسم هذا.',
  errors: {
    'bad-src': (detail) => `لا يمكن استخدام العنوان ${name(detail)}: يجب أن يكون http أو https أو على هذا الموقع.`,
    network: () => 'تعذر الوصول إلى البيانات.',
    http: (detail) => `أجاب الخادم بالرمز ${name(detail)} بدلًا من البيانات.`,
    timeout: (detail) => `لم تصل البيانات خلال ${detail} ثانية.`,
    'too-large': (detail) => `حجم البيانات أكبر من ${detail} ميغابايت.`,
    'not-json': (detail) => `أرسل الخادم ${name(detail)} بدلًا من JSON.`,
    'bad-json': (detail) => `البيانات ليست JSON صالحًا: ${name(detail)}.`,
    'data-changed': (detail) => `تغيرت البيانات منذ نشر هذه النسخة، ولذلك لا تُعرض: ${name(detail)}.`,
    'cannot-verify': (detail) => `لا يمكن التحقق من أن البيانات تخص هذه النسخة، ولذلك لا تُعرض${detail ? `: ${name(detail)}` : ''}.`,
    invalid: (detail) => `البيانات ليست تقريرًا: ${name(detail)}.`,
  },
  issuesTitle: (count) => `استُبعد من البيانات: ${counted(count, ENTRY)}.`,
  issuesRest: 'ويُعرض الباقي كما ورد.',
  moreIssues: (count) => `و${digits(count)} غيرها`,
  noData: 'يحتاج هذا المكون إلى تقرير: في السمة src، أو الخاصية report، أو عنصر vt-report المحيط به.',
  emptyTitle: 'لا شيء منشورًا هنا',
  emptyText: 'لا يفصح هذا التقرير عن شيء لهذا الشكل.',
};
