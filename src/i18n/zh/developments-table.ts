import type { DevelopmentsTableWords } from '../developments-words.js';

/** Chinese words of the table of developments. */
export const developmentsTableWords: DevelopmentsTableWords = {
  caption: '报告所列动态',
  dateColumn: '日期',
  headingColumn: '标题',
  companiesColumn: '企业',
  textColumn: '内容',
  linkColumn: '网址',
  notNamed: '未列出',
  none: '无',
};
