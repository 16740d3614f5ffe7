import type { AuditViewWords } from '../audit-view-words.js';
import { digits } from './grammar.js';

const KINDS = { error: '오류', warning: '경고', note: '참고' } as const;

/** By tag without prefix. */
const WIDGETS: Readonly<Record<string, string>> = {
  'market-size-chart': '시장 규모 차트',
  'segment-treemap': '세그먼트',
  'segment-outline': '세그먼트 개요',
  'regional-map': '지도',
  'player-list': '기업 목록',
  'key-figures': '주요 수치',
  'concentration-meter': '집중도',
  'market-dynamics': '시장 동인',
  developments: '최근 동향',
  insights: '핵심 내용',
  contents: '목차',
};

/** Korean words of the list of findings. */
export const auditViewWords: AuditViewWords = {
  headline: (total, errors) => {
    if (total === errors) return `바로잡을 오류 ${digits(total)}건`;
    return `확인할 사항 ${digits(total)}건, ${errors === 0 ? '오류 없음' : `그중 오류 ${digits(errors)}건`}`;
  },
  subheading: '보고서의 수치, 이름, 날짜를 서로 대조',
  summary: (counts) => {
    const parts = (['error', 'warning', 'note'] as const).filter((severity) => counts[severity] > 0).map((severity) => `${KINDS[severity]} ${digits(counts[severity])}건`);
    return `보고서가 앞뒤로 맞는지 검증했다. 결과: ${parts.join(', ')}. 항목마다 무엇이 어긋나고 어떻게 바로잡는지 적혀 있다.`;
  },
  goodTitle: '모순 없음',
  goodText: '보고서가 밝힌 범위에서 성장률은 양 끝 값과, 부분은 전체와 맞고, 이름과 날짜도 일치한다.',
  severities: KINDS,
  groups: KINDS,
  meanings: { error: '사실일 수 없음', warning: '오해를 부를 수 있음', note: '살펴볼 만함' },
  filter: '결과 선택',
  all: '전체',
  fix: '바로잡기:',
  morePlaces: (more) => `외 ${digits(more)}곳`,
  moreFindings: (more, total) => `${more}건 더 보기(전체 ${total}건)`,
  showIn: (widget) => `${WIDGETS[widget] ?? '페이지'}에서 보기`,
  rule: '규칙',
  severity: '심각도',
  finding: '결과',
  paths: '위치',
  caption: '보고서 안의 모순',
  formMessage: (path, message) => `${path ? `${path}: ` : ''}${message}. 이 부분은 제외되어 검증하지 않았다.`,
  formFix: '문서를 바로잡는다. ‘vitrine validate’로 행과 열을 알 수 있다.',
};
