import type { KeyTableWords } from '../key-figures-words.js';

/** Chinese words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: '报告关键数据',
  quotedCaption: '报告正文引用的数据',
  figure: '项目',
  quote: '衡量内容',
  size: (measure = '市场规模', year) => `${measure}，${year}年`,
  low: '低情景',
  high: '高情景',
  growth: (years) => `年复合增长率（CAGR）${years && `，${years}年`}`,
  phase: { historical: '', base: '，基准年', forecast: '，预测' },
  change: (status) => `${status}，变动`,
};
