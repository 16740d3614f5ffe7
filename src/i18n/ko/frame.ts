import type { FrameWords } from '../words.js';

/** Korean words of the frame around every widget. */
export const frameWords: FrameWords = {
  sampleTitle: '예시 데이터.',
  sampleText: '가상의 값, 배치 확인용',
  sampleSource: '출처: 예시 데이터',
  source: (report, years) => `출처: ${report} 보고서${years && `, ${years}`}`,
  table: '표',
  figure: '차트',
  actions: '추가 작업',
  loading: '데이터 불러오는 중',
  fullReport: '전체 보고서 보기',
  errorTitle: '데이터를 불러오지 못했습니다',
  noData: '지정된 보고서가 없습니다',
  status: { reported: '공표치', estimated: '추정치', derived: '산출치', undisclosed: '비공개' },
  value: '값',
  basis: '구분',
  noValue: '값 없음',
  notDisclosed: '비공개',
  stop: '. ',
};
