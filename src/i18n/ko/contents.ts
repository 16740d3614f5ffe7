import type { ContentsWords } from '../contents-words.js';
import { digits, list } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Korean words of the table of contents. */
export const contentsWords: ContentsWords = {
  tree: outlineTreeWords('제목'),
  headline: (pages) => (pages && pages > 1 ? `${digits(pages)}쪽에 담긴 내용` : '보고서에 담긴 내용'),
  summary: (chapters, headings, levels) => `${digits(chapters)}개 장${headings > chapters ? `, 하위 제목 ${digits(headings - chapters)}개, ${digits(levels)}단계` : ''}.`,
  alone: (title, below) => (below ? `${title}: 제목 ${digits(below)}개` : title),
  list: (names, more, isSentence) => (isSentence && !names.some((name) => /[,;]/.test(name)) ? list(names, more) : [...names, ...(more ? [`외 ${digits(more)}건`] : [])].join('; ')),
  emptyTitle: '목차 없음',
  emptyText: '이 보고서의 목차는 여기에 실려 있지 않습니다.',
};
