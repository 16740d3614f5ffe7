import type { DevelopmentsTableWords } from '../developments-words.js';

/** Japanese words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: 'レポートに記載された動向',
  dateColumn: '日付',
  headingColumn: '見出し',
  companiesColumn: '企業',
  textColumn: '内容',
  linkColumn: 'アドレス',
  notNamed: '記載なし',
  none: 'なし',
};
