import type { RegionValuesWords } from '../regions-words.js';

/** Chinese words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) => `${place}${region ? `在${region}中居首` : '为最大区域'}：${year}年${ofMarket ? '占市场' : '为'}${amount}`,
  measure: (share, region) => {
    const text = `按${region ? '国家' : '区域和国家'}划分的市场${share ? '份额' : '规模'}`;
    return region ? `${region}：${text}` : text;
  },
  subtitle: (unit, year, circles) => `${unit}，${year}年${circles ? '。圆的面积与数值成正比' : ''}`,
  percentOfMarket: '占市场百分比',
  bars: '各国条形使用同一刻度。',
};
