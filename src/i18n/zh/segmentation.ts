import type { SegmentationWords } from '../segmentation-words.js';
import { digits } from './grammar.js';

/** Chinese words of the segment treemap. */
export const segmentationWords: SegmentationWords = {
  inside: (name) => name,
  tabs: '划分方式',
  figure: (by, treemap) => `${by}${treemap ? '矩形树图' : '细分市场'}`,
  parts: (parts) => `${digits(parts)}个子市场`,
  rest: (open) => (open ? `未披露：${digits(open)}个细分市场` : '未列出'),
  more: (more, all) => (all ? `${digits(more)}个细分市场` : `另有${digits(more)}个`),
  summary: {
    whole: (by, segments, treemap) => `按${by}划分的${digits(segments)}个细分市场，${treemap ? '矩形树图' : '仅结构，无规模'}。`,
    part: (name, segments) => `${name}：${digits(segments)}个子市场。`,
    entry: (name, facts) => `${name}${facts.length ? `：${facts.join('，')}` : ''}。`,
    more: (more) => `另有${digits(more)}个。`,
    open: (open) => `${digits(open)}个规模未披露。`,
  },
  missing: (open, all, years, unit) => {
    const details = [years && `${years}年`, unit && `单位：${unit}`].filter(Boolean).join('，');
    return `${open === all ? '数值' : `${digits(all)}项中有${digits(open)}项数值`}未在此披露，见报告${details && `（${details}）`}。`;
  },
  emptyTitle: '未公布细分市场',
  emptyText: '本报告未说明如何划分市场。',
};
