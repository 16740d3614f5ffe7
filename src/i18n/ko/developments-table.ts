import type { DevelopmentsTableWords } from '../developments-words.js';

/** Korean words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: '보고서에 실린 동향',
  dateColumn: '날짜',
  headingColumn: '제목',
  companiesColumn: '기업',
  textColumn: '내용',
  linkColumn: '주소',
  notNamed: '명시 안 됨',
  none: '없음',
};
