import type { FrameWords } from '../words.js';
import { inBrackets } from './grammar.js';

/** Japanese words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: 'サンプルデータ。',
  sampleText: '架空の値（レイアウト確認用）',
  sampleSource: '出典：サンプルデータ',
  source: (report, years) => `出典：レポート「${report}」${inBrackets(years)}`,
  table: '表',
  figure: 'グラフ',
  actions: 'その他の操作',
  loading: 'データを読み込み中',
  fullReport: 'レポート全文を見る',
  errorTitle: 'データを読み込めませんでした',
  noData: 'レポートが指定されていません',
  status: { reported: '公表値', estimated: '推定値', derived: '算出値', undisclosed: '非開示' },
  value: '値',
  basis: '区分',
  noValue: '値なし',
  notDisclosed: '非開示',
  stop: '。',
};
