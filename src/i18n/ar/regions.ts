import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { counted, join, list, name, type Noun, quoted, REGION, spans } from './grammar.js';

const COUNTRY_LINE: Noun = { one: 'بند دولة واحد', two: 'بندا دول', few: 'بنود دول', many: 'بند دولة' };

/** Arabic words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `الهيمنة على السوق والنمو الأسرع: ${list(leading)}`;
      return [leading.length && `الهيمنة على السوق: ${list(leading)}`, fastest.length && `النمو الأسرع: ${list(fastest)}`].filter(Boolean).join('؛ ');
    },
    count: (regions, lines) => counted(regions, REGION) + (lines ? `، ${counted(lines, COUNTRY_LINE)}` : ''),
  },
  subtitle: {
    coloured: (text) => `${text}. اللون يشير إلى العنوان لا إلى القيمة`,
    shaded: (text) => `${text}. التدرج يشير إلى ما ذُكر بالاسم لا إلى القيمة`,
  },
  leads: 'مهيمنة',
  growsFastest: 'الأسرع نموًا',
  key: { listed: 'مذكورة بالاسم', rest: 'ضمن بند «بقية»', none: 'ليست في التقرير' },
  lines: (count) => counted(count, COUNTRY_LINE),
  summary: {
    world: 'خريطة العالم.',
    part: (place, facts) => `${name(place)}${facts.length ? `: ${facts.join('، ')}` : ''}`,
    more: (more) => `و${more} غيرها`,
  },
  note: {
    groups: (names, rest) =>
      `الدول مجمعة كما يدرجها التقرير. ويذكر دون أعضاء: ${join([...names.map(name), ...(rest ? ['بنود «بقية»'] : [])])}؛ وهي هنا وفق التعريفات الشائعة.`,
    map: (projection) =>
      `الخريطة: ⁦Natural Earth⁩، وفق السيطرة الفعلية على الأرض؛ إسقاط ${projection === 'world' ? '⁦Equal Earth⁩' : 'سمتي متساوي المساحات'}. لا تعبر الحدود عن موقف.`,
  },
  missing: (years, unit, scale) =>
    `القيم غير مُفصح عنها هنا. ويقدمها التقرير حسب المنطقة والدولة${years && ` للسنوات ${spans(years)}`}${unit && `، بوحدة ${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`}.`,
  showOnMap: 'عرض على الخريطة',
  loadingMap: 'جارٍ تحميل الخريطة',
  unknownPlace: (place) => `وُجد ${quoted(place)}، والمطلوب دولة أو مجموعة دول أو منطقة معروفة، أو رموزها`,
  figure: 'الخريطة',
  emptyTitle: 'لم تُنشر مناطق',
  emptyText: 'لا يذكر هذا التقرير المناطق التي يغطيها.',
};
