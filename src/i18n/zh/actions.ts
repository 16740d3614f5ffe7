import type { ActionWords } from '../words.js';
import { digits } from './grammar.js';

/** Chinese words of the menu. */
export const actionWords: ActionWords = {
  showTable: '以表格显示',
  showFigure: (figure) => `以${figure}显示`,
  moreRows: (count, all) => `再显示${digits(count)}行（共${digits(all)}行）`,
  copyTable: '复制表格',
  copied: '已复制',
  downloadPng: '下载PNG',
  downloadSvg: '下载SVG',
  downloadCsv: '下载CSV',
  downloadJson: '下载JSON',
  print: '打印',
  noPrint: '此处无法打印',
  noFile: '无法生成文件',
  sampleData: '示例数据',
  cite: '引用',
};
