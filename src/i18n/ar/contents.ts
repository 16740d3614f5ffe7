import type { ContentsWords } from '../contents-words.js';
import { counted, digits, type Noun } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

const CHAPTER: Noun = { one: 'فصل واحد', two: 'فصلان', few: 'فصول', many: 'فصلًا', other: 'فصل' };
const HEADING: Noun = { one: 'عنوان واحد', two: 'عنوانان', few: 'عناوين', many: 'عنوانًا', other: 'عنوان' };
const LEVEL: Noun = { one: 'مستوى واحد', two: 'مستويين', few: 'مستويات', many: 'مستوى' };

/** Arabic words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('عنوان'),
  headline: (pages) => (pages && pages > 1 ? `محتوى التقرير في ${counted(pages, { one: '', two: 'صفحتين', few: 'صفحات', many: 'صفحة' })}` : 'محتوى التقرير'),
  summary: (chapters, headings, levels) =>
    `${counted(chapters, CHAPTER)}${headings > chapters ? `، تحتها ${counted(headings - chapters, HEADING)} في ${counted(levels, LEVEL)}` : ''}.`,
  // A run of the report's own headings, in the report's language: signs between them, no words.
  alone: (title, below) => (below ? `${title} (${digits(below)})` : title),
  list: (names, more, isSentence) =>
    names.join(isSentence && !names.some((one) => /[,;،؛]/.test(one)) ? ', ' : '; ') + (more ? ` (+${digits(more)})` : ''),
  emptyTitle: 'لا توجد قائمة محتويات',
  emptyText: 'محتويات هذا التقرير غير مدرجة هنا.',
};
