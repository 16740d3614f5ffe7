import type { ReportWords } from '../report-words.js';
import { quoted } from './grammar.js';

/** Korean words of the whole report as a page. */
export const reportWords: ReportWords = {
  inThisReport: '이 보고서의 내용',
  labels: {
    'key-figures': '주요 수치',
    'market-size-chart': '시장 규모',
    'insights': '핵심 내용',
    'quoted-figures': '본문 속 수치',
    'segment-treemap': '세그먼트',
    'segment-outline': '세그먼트',
    'regional-map': '지역',
    'market-dynamics': '시장 동인',
    'player-list': '기업',
    'concentration-meter': '집중도',
    'developments': '최근 동향',
    'contents': '목차',
    'audit': '검증',
  },
  pages: (_count, written) => `${written}쪽`,
  timeline: (years) => `대상 기간 ${years}`,
  factSeparator: ', ',
  source: (report, details, timeline) => `모든 수치의 출처: ${[`${report} 보고서`, details, timeline].filter(Boolean).join(', ')}.`,
  sampleSource: (report) => `출처: ${report}용으로 만든 예시 데이터.`,
  years: (baseYear, studyPeriod) => {
    const parts = [baseYear && `기준 연도 ${baseYear}`, studyPeriod && `조사 기간 ${studyPeriod}`].filter(Boolean).join(', ');
    return parts && `${parts}.`;
  },
  licence: (terms) => `라이선스: ${terms}`,
  open: (segments, regions) =>
    segments && regions ? '세그먼트별·지역별 값은 여기서 비공개.'
    : segments ? '세그먼트별 값은 여기서 비공개.'
    : regions ? '지역별 값은 여기서 비공개.' : '',
  fullReport: (pages) => (pages ? `전체 보고서는 ${pages}.` : ''),
  under: (heading, text) => `보고서의 ${quoted(heading)}${text ? `: ${text}` : '.'}`,
  lists: (headings) => `보고서의 목록: ${headings.map(quoted).join(', ')}`,
  profiles: (text, items) => `${text}${items.length ? ` ${items.join('; ')}.` : ''}`,
  failed: '보고서의 이 부분을 불러오지 못했습니다.',
  retry: '다시 시도',
};
