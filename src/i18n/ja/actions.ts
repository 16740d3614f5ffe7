import type { ActionWords } from '../words.js';
import { digits } from './grammar.js';

/** Japanese words of the menu. */
export const actionWords: ActionWords = {
  showTable: '表で表示',
  showFigure: (figure) => `${figure}で表示`,
  moreRows: (count, all) => `さらに${digits(count)}行を表示（全${digits(all)}行）`,
  copyTable: '表をコピー',
  copied: 'コピーしました',
  downloadPng: 'PNGを保存',
  downloadSvg: 'SVGを保存',
  downloadCsv: 'CSVを保存',
  downloadJson: 'JSONを保存',
  print: '印刷',
  noPrint: 'ここでは印刷できません',
  noFile: 'ファイルを作成できませんでした',
  sampleData: 'サンプルデータ',
  cite: '引用',
};
