import type { RegionsWords } from '../regions-words.js';
import { amountWords } from './amount.js';
import { digits, list } from './grammar.js';

const lines = (count: number): string => `${digits(count)}个国别条目`;

/** Chinese words of the map of all regions. */
export const regionsWords: RegionsWords = {
  headline: {
    claims: (leading, fastest) => {
      if (`${leading}` === `${fastest}`) return `${list(leading)}主导市场且增长最快`;
      return [leading.length && `${list(leading)}主导市场`, fastest.length && `${list(fastest)}增长最快`].filter(Boolean).join('，');
    },
    count: (regions, all) => `${digits(regions)}个区域${all ? `，${lines(all)}` : ''}`,
  },
  subtitle: {
    coloured: (text) => `${text}。颜色对应标题，不代表数值`,
    shaded: (text) => `${text}。深浅表示是否单独列出，不代表数值`,
  },
  leads: '主导市场',
  growsFastest: '增长最快',
  key: { listed: '单独列出', rest: '归入“其余”条目', none: '不在报告中' },
  lines,
  summary: {
    world: '世界地图。',
    part: (name, facts) => `${name}${facts.length ? `：${facts.join('，')}` : ''}`,
    more: (more) => `另有${digits(more)}个`,
  },
  note: {
    groups: (names, rest) => `国家按报告分组。报告未列明${list([...names, ...(rest ? ['“其余”条目'] : [])])}的成员，此处按通行定义处理。`,
    map: (projection) => `地图：Natural Earth，按实际控制绘制；${projection === 'world' ? 'Equal Earth' : '方位等积'}投影。边界不代表任何立场。`,
  },
  missing: (years, unit, scale) => {
    const details = [years && `${years}年`, unit && `单位：${amountWords.amount('', amountWords.scales[scale].long, unit, '')}`].filter(Boolean).join('，');
    return `数值未在此披露。报告给出各区域和国家数据${details && `（${details}）`}。`;
  },
  showOnMap: '在地图上显示',
  loadingMap: '正在加载地图',
  unknownPlace: (name) => `无法识别“${name}”，需要已知的国家、国家组或区域，或其代码`,
  figure: '地图',
  emptyTitle: '未公布区域',
  emptyText: '本报告未说明涵盖哪些区域。',
};
