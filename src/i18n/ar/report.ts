import type { ReportWords } from '../report-words.js';
import { name, quoted, spans } from './grammar.js';

/** Arabic words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'في هذا التقرير',
  labels: {
    'key-figures': 'الأرقام الرئيسية',
    'market-size-chart': 'حجم السوق',
    'insights': 'الاستنتاجات',
    'quoted-figures': 'أرقام في النص',
    'segment-treemap': 'القطاعات',
    'segment-outline': 'القطاعات',
    'regional-map': 'المناطق',
    'market-dynamics': 'الديناميكيات',
    'player-list': 'الشركات',
    'concentration-meter': 'التركز',
    'developments': 'التطورات',
    'contents': 'المحتويات',
    'audit': 'التدقيق',
  },
  pages: (count, written) => (count === 1 ? 'صفحة واحدة' : count === 2 ? 'صفحتان' : `${written} ${count % 100 > 2 && count % 100 < 11 ? 'صفحات' : 'صفحة'}`),
  timeline: (years) => `الإطار الزمني ${spans(years)}`,
  factSeparator: '، ',
  source: (report, details, timeline) => `مصدر جميع الأرقام: ${[`تقرير ${name(report)}`, details && name(details), spans(timeline)].filter(Boolean).join('، ')}.`,
  sampleSource: (report) => `المصدر: بيانات للعرض فقط، وُضعت لتقرير ${name(report)}.`,
  years: (baseYear, studyPeriod) => {
    const parts = [baseYear && `سنة الأساس ${baseYear}`, studyPeriod && `فترة الدراسة ${spans(studyPeriod)}`].filter(Boolean);
    return parts.length ? `${parts.join('، ')}.` : '';
  },
  licence: (terms) => `الترخيص: ${name(terms)}`,
  open: (segments, regions) =>
    segments && regions ? 'القيم حسب القطاع والمنطقة غير مُفصح عنها هنا.'
    : segments ? 'القيم حسب القطاع غير مُفصح عنها هنا.'
    : regions ? 'القيم حسب المنطقة غير مُفصح عنها هنا.' : '',
  fullReport: (pages) => (pages ? `التقرير الكامل: ${pages}.` : ''),
  under: (heading, text) => `في التقرير تحت ${quoted(heading)}${text ? `: ${name(text)}` : '.'}`,
  lists: (headings) => `قوائم التقرير: ${headings.map(quoted).join('، ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: 'لم يُحمَّل هذا الجزء من التقرير.',
  retry: 'إعادة المحاولة',
};
