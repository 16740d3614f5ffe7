import type { RegionDetailWords } from '../regions-words.js';
import { digits } from './grammar.js';

/** Japanese words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region}が市場で首位`,
    fastest: (region) => `${region}が最も高成長`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? `${digits(countries)}か国` : '', groups ? `${digits(groups)}国グループ` : '', rest ? 'その他' : ''].filter(Boolean).join('、');
      return [region, parts].filter(Boolean).join('：');
    },
  },
  lines: (lines) => `レポートの${digits(lines)}項目`,
  kind: { region: '地域', country: '国', group: '国グループ', rest: 'その他' },
  when: (place, year) => `${place}、${year}年`,
  how: {
    undisclosed: 'レポートに記載、値はここでは非開示',
    largest: (line, amount) => `最大の項目：${line}、${amount}`,
    growth: (rate) => `年率${rate}で成長`,
    rest: (region) => `${region}のうち、記載項目を除く部分`,
  },
  summary: (name, lines) => `${name}の地図${lines ? `、レポートの${digits(lines)}項目` : ''}。`,
  table: {
    place: '地域・項目',
    kind: '種類',
    claims: 'レポートの記述',
    growth: '年成長率',
    caption: (measure) => `地域とその項目${measure && `：${measure}`}`,
    ofMarket: (percent) => `市場の${percent}%`,
    measure: (unit, year) => `${unit}、${year}年`,
  },
  mapFailed: '地図を読み込めませんでした。地域は下の一覧にあります。',
  retry: '再試行',
  level: '階層',
  allRegions: '全地域',
};
