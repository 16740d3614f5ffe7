import type { RegionValuesWords } from '../regions-words.js';

/** Japanese words around the values of regions. */
export const regionValuesWords: RegionValuesWords = {
  largest: (place, amount, year, ofMarket, region) => `${place}が${region ? `${region}で` : ''}最大、${year}年は${ofMarket ? '市場の' : ''}${amount}`,
  measure: (share, region) => {
    const text = `${region ? '国別' : '地域・国別'}の${share ? '市場シェア' : '市場規模'}`;
    return region ? `${region}：${text}` : text;
  },
  subtitle: (unit, year, circles) => `${unit}、${year}年${circles ? '。円の面積は値に比例' : ''}`,
  percentOfMarket: '市場に占める割合（%）',
  bars: '国別の棒はすべて同じ縮尺。',
};
