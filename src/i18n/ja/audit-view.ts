import type { AuditViewWords } from '../audit-view-words.js';
import { digits } from './grammar.js';

const KINDS = { error: 'エラー', warning: '警告', note: '注記' } as const;

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': '市場規模グラフ',
  'segment-treemap': 'セグメント',
  'segment-outline': 'セグメント一覧',
  'regional-map': '地図',
  'player-list': '企業一覧',
  'key-figures': '主要数値',
  'concentration-meter': '集中度',
  'market-dynamics': '市場ダイナミクス',
  developments: '最近の動向',
  insights: '要点',
  contents: '目次',
};

/** Japanese words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `訂正すべきエラー${digits(total)}件`;
    return `確認すべき点${digits(total)}件、${errors === 0 ? 'エラーはなし' : `うちエラー${digits(errors)}件`}`;
  },
  subheading: 'レポートの数値、名称、日付を相互に照合',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => `${KINDS[severity]}${digits(counts[severity])}件`);
    return `レポートの内部整合性を検証。結果：${parts.join('、')}。各項目に、一致しない点と訂正方法を示す。`;
  },
  goodTitle: '矛盾なし',
  goodText: 'レポートが示す範囲で、成長率は両端の値と、内訳は合計と合い、名称と日付も一致している。',
  severities: KINDS,
  groups: KINDS,
  meanings: { error: '事実ではありえない', warning: '誤解を招くおそれ', note: '確認の価値あり' },
  filter: '結果の絞り込み',
  all: 'すべて',
  fix: '訂正方法：',
  morePlaces: (more) => `ほか${digits(more)}か所`,
  moreFindings: (more, total) => `さらに${more}件を表示（全${total}件）`,
  showIn: (widget) => `${WIDGETS[widget] ?? 'ページ'}で表示`,
  rule: 'ルール',
  severity: '重要度',
  finding: '検証結果',
  paths: '場所',
  caption: 'レポート内の矛盾',
  formMessage: (path, message) => `${path ? `${path}：` : ''}${message}。この部分は除外され、検証されていない。`,
  formFix: '文書を訂正する。「vitrine validate」で行と列を確認できる。',
};
