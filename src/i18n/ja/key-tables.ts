import type { KeyTableWords } from '../key-figures-words.js';

/** Japanese words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: 'レポートの主要数値',
  quotedCaption: 'レポート本文中の数値',
  figure: '項目',
  quote: '内容',
  size: (measure = '市場規模', year) => `${measure}、${year}年`,
  low: '下限シナリオ',
  high: '上限シナリオ',
  growth: (years) => `年平均成長率（CAGR）${years && `、${years}年`}`,
  phase: { historical: '', base: '・基準年', forecast: '・予測' },
  change: (status) => `${status}（変化）`,
};
