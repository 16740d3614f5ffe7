import type { ConcentrationMeasureWords } from '../concentration-words.js';

/** Japanese words of the measures of concentration. */
export const concentrationMeasureWords: ConcentrationMeasureWords = {
  headline: {
    holds: (company, share) => `${company}が市場の${share}を占める`,
    largest: (count, share, proven) => `${proven ? '' : '記載企業のうち'}上位${count}社が市場の${share}を占める`,
    named: (count, share) => `記載された${count}社が市場の${share}を占める`,
    index: (index, band) => `ハーフィンダール・ハーシュマン指数は${index}${band && `、${band}`}`,
    undisclosed: '市場の集中度はここでは非開示',
  },
  sharesSubtitle: (year) => `市場シェア、${year}年`,
  measuresSubtitle: 'レポートが公表した集中度の指標',
  largestList: (count, year) => (count === 1 ? `シェアが判明している企業、${year}年` : `記載企業の上位${count}社、${year}年`),
  otherNamed: (count) => `その他の記載企業${count}社`,
  unnamed: 'その他すべて',
  measure: {
    cr4: '上位4社集中度（CR4）',
    cr5: '上位5社集中度（CR5）',
    hhi: 'ハーフィンダール・ハーシュマン指数（HHI）',
  },
  short: { cr4: '上位4社（CR4）', cr5: '上位5社（CR5）', hhi: 'HHI' },
  calculatedFrom: (count) => `記載企業${count}社のシェアから算出`,
  band: { low: '1,000未満', moderate: '中程度の集中', high: '高度な集中' },
  guideline:
    'HHIは各社の市場シェア（%）を2乗した値の合計。2023年の米国合併ガイドラインは1,800超を高度に集中した市場とし、当局は1,000～1,800を中程度の集中と呼ぶ。',
  indexRange: 'HHIの下限は、記載のない企業がすべてごく小さい場合。上限は、残りすべてを1社が占める場合。',
  indexProven: 'HHIの下限は、記載のない企業がすべてごく小さい場合。上限は、公表された上位企業のシェアが許すかぎり大きい場合。',
  tableCaption: '市場集中度',
  tableMeasure: '指標',
  tableShare: (company, year) => `${company}、${year}年のシェア`,
  tableStated: '公表された水準',
  summary: (count, index) => {
    const shares = count ? `記載企業${count === 1 ? '1社' : `の上位${count}社`}のシェアを市場全体と対比。` : '';
    return shares + (index && `HHIは${index}、目盛りの基準は1,000と1,800。`);
  },
};
