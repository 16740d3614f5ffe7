import type { ReportWords } from '../report-words.js';
import { quoted } from './grammar.js';

/** Chinese words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: '本报告内容',
  labels: {
    'key-figures': '关键数据',
    'market-size-chart': '市场规模',
    'insights': '要点',
    'quoted-figures': '文中数据',
    'segment-treemap': '细分市场',
    'segment-outline': '细分市场',
    'regional-map': '区域',
    'market-dynamics': '市场动力',
    'player-list': '企业',
    'concentration-meter': '集中度',
    'developments': '最新动态',
    'contents': '目录',
    'audit': '核查',
  },
  pages: (_count, written) => `${written}页`,
  timeline: (years) => `时间范围${years}年`,
  factSeparator: '，',
  source: (report, details, timeline) => `所有数据来源：${[`《${report}》报告`, details, timeline].filter(Boolean).join('，')}。`,
  sampleSource: (report) => `来源：为${report}虚构的示例数据。`,
  years: (baseYear, studyPeriod) => {
    const parts = [baseYear && `基准年${baseYear}年`, studyPeriod && `研究期间${studyPeriod}年`].filter(Boolean).join('，');
    return parts && `${parts}。`;
  },
  licence: (terms) => `许可：${terms}`,
  open: (segments, regions) =>
    segments && regions ? '各细分市场和区域的数值未在此披露。'
    : segments ? '各细分市场的数值未在此披露。'
    : regions ? '各区域的数值未在此披露。' : '',
  fullReport: (pages) => (pages ? `完整报告共${pages}。` : ''),
  under: (heading, text) => `见报告${quoted(heading)}一节${text ? `：${text}` : '。'}`,
  lists: (headings) => `报告名单：${headings.map(quoted).join('、')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('；')}。` : ''}`,
  failed: '报告的这一部分未能加载。',
  retry: '重试',
};
