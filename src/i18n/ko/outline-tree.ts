import type { OutlineTreeWords } from '../outline-tree-words.js';
import { digits } from './grammar.js';

/** Korean words of a tree of `what`, for example "제목". */
export const outlineTreeWords = (what: string): OutlineTreeWords => ({
  expandAll: '모두 펼치기',
  collapseAll: '모두 접기',
  showMore: (more, all) => `${digits(more)}건 더 보기(전체 ${digits(all)}건)`,
  find: `${what} 찾기`,
  clear: '검색 지우기',
  hits: (found, all, drawn) => `${digits(all)}건 중 ${digits(found)}건${drawn ? '' : ', 앞부분만 표시'}`,
  noneTitle: (query) => `‘${query}’에 맞는 ${what} 없음`,
});
