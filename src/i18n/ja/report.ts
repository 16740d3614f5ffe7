import type { ReportWords } from '../report-words.js';
import { quoted } from './grammar.js';

/** Japanese words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: 'このレポートの内容',
  labels: {
    'key-figures': '主要数値',
    'market-size-chart': '市場規模',
    'insights': '要点',
    'quoted-figures': '本文中の数値',
    'segment-treemap': 'セグメント',
    'segment-outline': 'セグメント',
    'regional-map': '地域',
    'market-dynamics': '市場ダイナミクス',
    'player-list': '企業',
    'concentration-meter': '集中度',
    'developments': '最近の動向',
    'contents': '目次',
    'audit': '検証',
  },
  pages: (_count, written) => `${written}ページ`,
  timeline: (years) => `対象期間 ${years}`,
  factSeparator: '、',
  source: (report, details, timeline) => `全数値の出典：${[`レポート${quoted(report)}`, details, timeline].filter(Boolean).join('、')}。`,
  sampleSource: (report) => `出典：サンプルデータ（${report}用の架空の値）。`,
  years: (baseYear, studyPeriod) => {
    const parts = [baseYear && `基準年 ${baseYear}`, studyPeriod && `調査対象期間 ${studyPeriod}`].filter(Boolean).join('、');
    return parts && `${parts}。`;
  },
  licence: (terms) => `ライセンス：${terms}`,
  open: (segments, regions) =>
    segments && regions ? 'セグメント別・地域別の値はここでは非開示。'
    : segments ? 'セグメント別の値はここでは非開示。'
    : regions ? '地域別の値はここでは非開示。' : '',
  fullReport: (pages) => (pages ? `レポート全文は${pages}。` : ''),
  under: (heading, text) => `レポートの${quoted(heading)}より${text ? `：${text}` : '。'}`,
  lists: (headings) => `レポートのリスト：${headings.map(quoted).join('、')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('、')}。` : ''}`,
  failed: 'レポートのこの部分を読み込めませんでした。',
  retry: '再試行',
};
