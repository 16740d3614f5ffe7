import type { ActionWords } from '../words.js';
import { by, digits } from './grammar.js';

/** Korean words of the menu. */
export const actionWords: ActionWords = {
  showTable: '표로 보기',
  showFigure: (figure) => `${by(figure)} 보기`,
  moreRows: (count, all) => `${digits(count)}행 더 보기(전체 ${digits(all)}행)`,
  copyTable: '표 복사',
  copied: '복사됨',
  downloadPng: 'PNG 내려받기',
  downloadSvg: 'SVG 내려받기',
  downloadCsv: 'CSV 내려받기',
  downloadJson: 'JSON 내려받기',
  print: '인쇄',
  noPrint: '여기서는 인쇄할 수 없습니다',
  noFile: '파일을 만들 수 없습니다',
  sampleData: '예시 데이터',
  cite: '인용',
};
