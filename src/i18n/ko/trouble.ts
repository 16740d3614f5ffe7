import type { TroubleWords } from '../words.js';

/** Korean words of what went wrong, and of nothing to show. */
export const troubleWords: TroubleWords = {
  reassurance: '페이지의 나머지 부분에는 영향이 없습니다.',
  retry: '다시 시도',
  noCode: '이 그림을 그리는 코드의 일부를 불러오지 못했습니다.',
  errors: {
    'bad-src': (detail) => `주소 ${detail}: 사용할 수 없습니다. http, https 또는 이 사이트의 주소여야 합니다.`,
    network: () => '데이터에 접속할 수 없습니다.',
    http: (detail) => `서버가 데이터를 보내지 않았습니다(응답 ${detail}).`,
    timeout: (detail) => `데이터가 ${detail}초 안에 도착하지 않았습니다.`,
    'too-large': (detail) => `데이터가 ${detail} MB를 넘습니다.`,
    'not-json': (detail) => `서버가 JSON이 아닌 형식을 보냈습니다: ${detail}.`,
    'bad-json': (detail) => `데이터가 올바른 JSON이 아닙니다: ${detail}.`,
    'data-changed': (detail) => `이 판이 발행된 뒤 데이터가 바뀌어 표시하지 않습니다: ${detail}.`,
    'cannot-verify': (detail) => `이 판의 데이터인지 확인할 수 없어 표시하지 않습니다${detail ? `: ${detail}` : ''}.`,
    invalid: (detail) => `데이터가 보고서가 아닙니다: ${detail}.`,
  },
  issuesTitle: (count) => `데이터 ${count}건을 제외했습니다.`,
  issuesRest: '나머지는 제공된 대로 그렸습니다.',
  moreIssues: (count) => `외 ${count}건`,
  noData: '이 위젯에는 보고서가 필요합니다. src 속성, report 프로퍼티 또는 바깥의 vt-report로 지정하세요.',
  emptyTitle: '공표된 내용 없음',
  emptyText: '이 보고서는 이 그림에 쓸 내용을 공개하지 않습니다.',
};
