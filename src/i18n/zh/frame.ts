import type { FrameWords } from '../words.js';
import { inBrackets } from './grammar.js';

/** Chinese words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: '示例数据。',
  sampleText: '数值为虚构，仅供版面展示',
  sampleSource: '来源：示例数据',
  source: (report, years) => `来源：《${report}》报告${inBrackets(years)}`,
  table: '表格',
  figure: '图表',
  actions: '更多操作',
  loading: '正在加载报告数据',
  fullReport: '查看完整报告',
  errorTitle: '数据未能加载',
  noData: '未提供报告数据',
  status: { reported: '报告值', estimated: '估计值', derived: '计算值', undisclosed: '未披露' },
  value: '数值',
  basis: '依据',
  noValue: '无数值',
  notDisclosed: '未披露',
  stop: '。',
};
