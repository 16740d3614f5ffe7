import type { AuditViewWords } from '../audit-view-words.js';
import { counted, digits, join, type Noun } from './grammar.js';

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': 'رسم حجم السوق',
  'segment-treemap': 'القطاعات',
  'segment-outline': 'مخطط القطاعات',
  'regional-map': 'الخريطة',
  'player-list': 'قائمة الشركات',
  'key-figures': 'الأرقام الرئيسية',
  'concentration-meter': 'التركز',
  'market-dynamics': 'ديناميكيات السوق',
  developments: 'التطورات',
  insights: 'الاستنتاجات',
  contents: 'المحتويات',
};

const KINDS: Readonly<Record<'error' | 'warning' | 'note', Noun>> = {
  error: { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأ' },
  warning: { one: 'تحذير واحد', two: 'تحذيران', few: 'تحذيرات', many: 'تحذيرًا', other: 'تحذير' },
  note: { one: 'ملاحظة واحدة', two: 'ملاحظتان', few: 'ملاحظات', many: 'ملاحظة' },
};
const FINDING: Noun = { one: 'نتيجة واحدة للمراجعة', two: 'نتيجتان للمراجعة', few: 'نتائج للمراجعة', many: 'نتيجة للمراجعة' };

/** Arabic words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => `${counted(total, FINDING)}، ${errors ? `منها ${counted(errors, KINDS.error)}` : 'دون أخطاء'}`,
  subheading: 'أرقام التقرير وأسماؤه وتواريخه في مقابلة بعضها ببعض',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((kind) => counts[kind] > 0).map((kind) => counted(counts[kind], KINDS[kind]));
    return `قوبل التقرير بنفسه، ونتج: ${join(parts)}. ويُذكر مع كل نتيجة ما لا يتفق وما يصلحه.`;
  },
  goodTitle: 'لا تناقض في التقرير',
  goodText: 'معدلات النمو تطابق قيم طرفيها، والأجزاء تطابق الكل، والأسماء والتواريخ متفقة، بقدر ما يذكرها التقرير.',
  severities: { error: 'خطأ', warning: 'تحذير', note: 'ملاحظة' },
  groups: { error: 'أخطاء', warning: 'تحذيرات', note: 'ملاحظات' },
  meanings: { error: 'لا يمكن أن يصح', warning: 'قد يضلل القارئ', note: 'يستحق النظر' },
  filter: 'أي النتائج',
  all: 'الكل',
  fix: 'للإصلاح:',
  morePlaces: (more) => (more === 1 ? 'موضع آخر' : more === 2 ? 'موضعان آخران' : `مواضع أخرى: ${digits(more)}`),
  moreFindings: (more, total) => `عرض ${more} أخرى من ${total}`,
  showIn: (widget) => `عرض في ${WIDGETS[widget] ?? 'الصفحة'}`,
  rule: 'القاعدة',
  severity: 'الخطورة',
  finding: 'النتيجة',
  paths: 'الموضع',
  caption: 'تناقضات التقرير',
  formMessage: (path, message) => `${path ? `\u2068${path}\u2069: ` : ''}\u2068${message}\u2069. استُبعد هذا الجزء ولم يُدقَّق.`,
  formFix: 'صحح المستند. يذكر «\u2068vitrine validate\u2069» السطر والعمود.',
};
