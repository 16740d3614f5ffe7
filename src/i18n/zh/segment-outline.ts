import type { SegmentOutlineWords } from '../segment-outline-words.js';
import { digits, inBrackets, list, quoted } from './grammar.js';
import { outlineTreeWords } from './outline-tree.js';

/** Chinese words of the segment outline. */
export const segmentOutlineWords: SegmentOutlineWords = {
  tree: outlineTreeWords('细分市场'),
  regions: '区域',
  headline: {
    divided: (names) => `市场划分依据：${list(names)}`,
    only: (name, count, names, regions) => `${regions ? `${digits(count)}个区域` : `按${name}划分的${digits(count)}个细分市场`}${names.length ? `：${list(names)}` : ''}`,
  },
  counts: (segments, regions, lines) =>
    [segments ? `${digits(segments)}个细分市场` : '', regions ? `${digits(regions)}个区域` : '', lines ? `${digits(lines)}个国家和国家组` : ''].filter(Boolean).join('，'),
  summary: '展开各标题可查看正文和组成部分。',
  parts: (count) => `${digits(count)}个部分`,
  opener: (name) => `${name}的正文和组成部分`,
  claim: quoted,
  share: (percent) => `占市场${percent}`,
  inYear: (amounts, year) => `${year}年${amounts.join('，')}`,
  growth: (rate, years) => `年均增长${rate}${years && `（${years}年）`}`,
  status: (text, status) => text + inBrackets(status),
  table: {
    caption: '细分市场和区域，以及报告所述',
    name: '细分市场或区域',
    share: (year) => `百分比，${year}年`,
    value: (unit, year) => `${unit}，${year}年`,
    growth: '年增长率',
    claims: '报告所述',
    ofMarket: (percent) => `占市场${percent}%`,
  },
  figure: '大纲',
  emptyTitle: '未公布细分市场',
  emptyText: '本报告未说明如何划分市场。',
};
