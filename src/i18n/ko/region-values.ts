import type { RegionValuesWords } from '../regions-words.js';

/** Korean words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) => `${place}, ${region ? `${region} 내 최대` : '최대 지역'}: ${year}년 ${ofMarket ? '시장의 ' : ''}${amount}`,
  measure: (share, region) => {
    const text = `${region ? '국가별' : '지역·국가별'} ${share ? '시장 점유율' : '시장 규모'}`;
    return region ? `${region}: ${text}` : text;
  },
  subtitle: (unit, year, circles) => `${unit}, ${year}년${circles ? '. 원의 면적은 값에 비례' : ''}`,
  percentOfMarket: '시장 점유율(%)',
  bars: '국가 막대는 모두 같은 눈금을 쓴다.',
};
