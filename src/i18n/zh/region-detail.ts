import type { RegionDetailWords } from '../regions-words.js';
import { digits, list } from './grammar.js';

/** Chinese words of one region's map, of tooltips and of the table. */
export const regionDetailWords: RegionDetailWords = {
  headline: {
    leads: (region) => `${region}主导市场`,
    fastest: (region) => `${region}增长最快`,
    composition: (region, countries, groups, rest) => {
      const parts = [countries ? `${digits(countries)}个国家` : '', groups ? `${digits(groups)}个国家组` : '', rest ? '其余地区' : ''].filter(Boolean);
      return [region, list(parts)].filter(Boolean).join('：');
    },
  },
  lines: (lines) => `报告中的${digits(lines)}个条目`,
  kind: { region: '区域', country: '国家', group: '国家组', rest: '其余' },
  when: (place, year) => `${place}，${year}年`,
  how: {
    undisclosed: '见报告，数值未在此披露',
    largest: (line, amount) => `最大条目：${line}，${amount}`,
    growth: (rate) => `年均增长${rate}`,
    rest: (region) => `${region}除所列条目以外的部分`,
  },
  summary: (name, lines) => `${name}地图${lines ? `，含报告中的${digits(lines)}个条目` : ''}。`,
  table: {
    place: '区域或条目',
    kind: '类型',
    claims: '报告所述',
    growth: '年增长率',
    caption: (measure) => `区域及其条目${measure && `：${measure}`}`,
    ofMarket: (percent) => `占市场${percent}%`,
    measure: (unit, year) => `${unit}，${year}年`,
  },
  mapFailed: '地图未能加载，区域列于下方。',
  retry: '重试',
  level: '层级',
  allRegions: '所有区域',
};
