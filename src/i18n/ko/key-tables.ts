import type { KeyTableWords } from '../key-figures-words.js';

/** Korean words of the table views of key and quoted figures. */
export const keyTableWords: KeyTableWords = {
  keyCaption: '보고서의 주요 수치',
  quotedCaption: '보고서 본문에 인용된 수치',
  figure: '항목',
  quote: '측정 대상',
  size: (measure = '시장 규모', year) => `${measure}, ${year}년`,
  low: '하한 시나리오',
  high: '상한 시나리오',
  growth: (years) => `연평균 성장률(CAGR)${years && `, ${years}년`}`,
  phase: { historical: '', base: ', 기준 연도', forecast: ', 전망' },
  change: (status) => `${status}, 변화율`,
};
