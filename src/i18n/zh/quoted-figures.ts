import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: '箭头表示“超过”',
  under: '开口条表示“不足”',
  about: '斜纹端表示“约”',
  range: '斜纹段表示区间',
};

/** Chinese words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => `正文引用的${count}项数据`,
  summary: (count, bars) => `正文引用${count}项数据，其中${bars}项以0至100%的条形显示。`,
  subtitle: '报告正文引用的数据',
  key: (ends) => {
    const text = ends.map((end) => ENDS[end]).join('，');
    return text && `${text}。`;
  },
  change: '变动不是整体的一部分，因此没有条形。',
  more: (count) => `另有${count}项见表格。`,
  emptyTitle: '未引用数据',
  emptyText: '本报告正文未引用数据。',
};
