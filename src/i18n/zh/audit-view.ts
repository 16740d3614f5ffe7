import type { AuditViewWords } from '../audit-view-words.js';
import { digits, list } from './grammar.js';

const KINDS = { error: '错误', warning: '警告', note: '提示' } as const;

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': '市场规模图',
  'segment-treemap': '细分市场',
  'segment-outline': '细分市场大纲',
  'regional-map': '地图',
  'player-list': '企业列表',
  'key-figures': '关键数据',
  'concentration-meter': '集中度',
  'market-dynamics': '市场动力',
  developments: '最新动态',
  insights: '要点',
  contents: '目录',
};

/** Chinese words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `${digits(total)}处错误待更正`;
    return `${digits(total)}处待核对，${errors === 0 ? '均非错误' : `其中${digits(errors)}处为错误`}`;
  },
  subheading: '对报告的数据、名称和日期相互核对',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => `${digits(counts[severity])}处${KINDS[severity]}`);
    return `已核查报告是否前后一致。发现${list(parts)}。每项均说明何处不符及如何更正。`;
  },
  goodTitle: '没有自相矛盾之处',
  goodText: '就报告所给内容而言，增长率与起止数值相符，部分与整体相符，名称和日期一致。',
  severities: KINDS,
  groups: KINDS,
  meanings: { error: '不可能属实', warning: '可能误导读者', note: '值得留意' },
  filter: '筛选结果',
  all: '全部',
  fix: '更正方法：',
  morePlaces: (more) => `另有${digits(more)}处`,
  moreFindings: (more, total) => `再显示${more}项（共${total}项）`,
  showIn: (widget) => `在${WIDGETS[widget] ?? '页面'}中查看`,
  rule: '规则',
  severity: '严重程度',
  finding: '结果',
  paths: '位置',
  caption: '报告中自相矛盾之处',
  formMessage: (path, message) => `${path ? `${path}：` : ''}${message}。此部分已略去，未作核查。`,
  formFix: '更正文档。“vitrine validate”可指出行和列。',
};
