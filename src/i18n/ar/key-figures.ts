import type { KeyFiguresWords } from '../key-figures-words.js';
import { counted, join, name } from './grammar.js';

/** Arabic words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: 'الأرقام',
  headline: {
    level: (amount, _isPlain, year) => `سوق حجمها ${amount} في ${year}`,
    then: (amount, year, isForecast, up) => {
      const verb = up === undefined ? 'أن تسجل' : up ? 'أن تصل إلى' : 'أن تتراجع إلى';
      return isForecast ? `، يُتوقع ${verb} ${amount} بحلول ${year}` : `، و${amount} في ${year}`;
    },
    rate: (rate, up) => `${up === undefined ? 'تغير متوقع' : up ? 'نمو متوقع' : 'انكماش متوقع'} بنسبة ${rate} سنويًا`,
    undisclosed: (market) => `${name(market)}: الحجم غير مُفصح عنه هنا`,
  },
  phase: { historical: '', base: ' (سنة الأساس)', forecast: ' (توقعات)' },
  label: (year, how) => `${year}، ${how.replace(/^\((.*)\)$/, '$1')}`,
  scenarios: (low, high) => `أدنى ${low}، أعلى ${high}`,
  lowOnly: (low) => `أدنى ${low}`,
  highOnly: (high) => `أعلى ${high}`,
  growth: 'النمو السنوي المركب (CAGR)',
  source: (source) => `المصدر: ${name(source)}`,
  facts: {
    baseYear: 'سنة الأساس',
    studyPeriod: 'فترة الدراسة',
    timeline: 'الإطار الزمني',
    concentration: 'تركز السوق',
    pages: 'صفحات التقرير',
    published: 'تاريخ النشر',
    edition: 'الطبعة',
    scope: 'النطاق',
    publisher: 'الناشر',
  },
  level: { low: 'منخفض', medium: 'متوسط', high: 'مرتفع' },
  scope: { global: 'عالمي', region: 'منطقة واحدة', country: 'دولة واحدة' },
  remark: (year, text) => `${year}: ${name(text)}.`,
  summary: (years, hasRate, facts) => {
    const parts = [
      years.length && `حجم السوق في ${join(years.map(String))}`,
      hasRate && 'النمو السنوي',
      facts && counted(facts, { one: 'معلومة واحدة عن التقرير', two: 'معلومتان عن التقرير', few: 'معلومات عن التقرير', many: 'معلومة عن التقرير' }),
    ];
    return `الأرقام الرئيسية: ${parts.filter(Boolean).join('؛ ')}.`;
  },
  emptyTitle: 'لم تُنشر أرقام رئيسية',
  emptyText: 'لا يفصح هذا التقرير عن حجم السوق أو نموها أو عن معلومات عنه.',
};
