import type { PlayersWords } from '../players-words.js';
import { counted, type Noun } from './grammar.js';

const NAMED: Noun = { one: 'شركة واحدة مذكورة', two: 'شركتان مذكورتان', few: 'شركات مذكورة', many: 'شركة مذكورة' };
const MAJOR: Noun = { one: 'شركة كبرى واحدة', two: 'شركتان كبريان', few: 'شركات كبرى', many: 'شركة كبرى' };
const KEY: Noun = { one: 'شركة رئيسية واحدة', two: 'شركتان رئيسيتان', few: 'شركات رئيسية', many: 'شركة رئيسية' };
const lists = { major: 'قائمة كبرى الشركات', key: 'قائمة الشركات الرئيسية' } as const;

/** Arabic words of the player list as it first stands. Counts stand in digits. */
export const playersWords: PlayersWords = {
  numbers: [],
  headline: (count, _spelled, noneDominant) => `${counted(count, NAMED)}${noneDominant ? `، لا تهيمن أي ${count === 2 ? 'منهما' : 'منها'} على السوق` : ''}`,
  subtitle: (major, key, both) =>
    [major ? counted(major, MAJOR) : '', key ? counted(key, KEY) : ''].filter(Boolean).join(' و') + (both ? `؛ في القائمتين معًا: ${both}` : ''),
  filter: 'أي الشركات',
  filters: { all: 'الكل', major: 'الكبرى', key: 'الرئيسية' },
  sort: 'الترتيب',
  sorts: { report: 'ترتيب التقرير', name: 'الاسم أ–ي', share: 'حسب الحصة' },
  find: 'ابحث عن شركة',
  clear: 'مسح البحث',
  list: 'الشركات',
  company: 'الشركة',
  lists: { major: 'شركة كبرى', key: 'شركة رئيسية' },
  showAll: (total) => `عرض الكل (${total})`,
  namesAsIn: (list, below) => `الأسماء كما في ${lists[list]}${below ? `؛ وتظهر أدناها الصيغة المختلفة في ${lists[list === 'key' ? 'major' : 'key']}` : ''}.`,
  otherForms: 'تظهر أدنى الاسم صيغته المختلفة في إحدى القائمتين.',
  missing: 'الحصص السوقية غير مُفصح عنها هنا.',
  missingAnalysed: 'ويحللها التقرير شركةً شركة.',
  missingProfiled: (spelled) => `وعدد الشركات ذات الملفات في التقرير: ${spelled}.`,
  summary: (count) => `عدد الشركات ${count} بترتيب التقرير، وهو ليس ترتيبًا بالحجم. لم يُفصح عن أي حصة سوقية.`,
  figure: 'القائمة',
  emptyTitle: 'لا شركات مذكورة',
  emptyText: 'لا يذكر هذا التقرير شركات كبرى أو رئيسية هنا.',
};
