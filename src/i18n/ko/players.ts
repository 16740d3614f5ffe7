import type { PlayersWords } from '../players-words.js';

const lists = { major: '주요 기업', key: '핵심 기업' } as const;

/** Korean words of the player list as it first stands. Counts stand in digits. */
export const playersWords: PlayersWords = {
  numbers: [],
  headline: (_count, spelled, noneDominant) => `명시된 기업 ${spelled}개사${noneDominant ? ', 지배적 기업 없음' : ''}`,
  subtitle: (major, key, both, spelledBoth) =>
    [major ? `주요 기업 ${major}개사` : '', key ? `핵심 기업 ${key}개사` : ''].filter(Boolean).join(', ') + (both ? `, 양쪽 모두 ${spelledBoth}개사` : ''),
  filter: '기업 선택',
  filters: { all: '전체', major: '주요', key: '핵심' },
  sort: '정렬',
  sorts: { report: '보고서순', name: '이름순', share: '점유율순' },
  find: '기업 찾기',
  clear: '검색 지우기',
  list: '기업 목록',
  company: '기업',
  lists,
  showAll: (total) => `전체 ${total}개사 보기`,
  namesAsIn: (list, below) => `이름은 ${lists[list]} 목록의 표기${below ? `, ${lists[list === 'key' ? 'major' : 'key']} 목록의 다른 표기는 아래에 표시` : ''}.`,
  otherForms: '한 목록의 다른 표기는 이름 아래에 표시.',
  missing: '시장 점유율은 여기서 비공개.',
  missingAnalysed: '보고서는 기업별로 분석한다.',
  missingProfiled: (spelled) => `보고서에 ${spelled}개사의 프로필이 있다.`,
  summary: (count) => `${count}개사를 보고서 순서로 나열, 규모 순이 아님. 시장 점유율은 비공개.`,
  figure: '목록',
  emptyTitle: '명시된 기업 없음',
  emptyText: '이 보고서는 여기에 주요 기업이나 핵심 기업을 싣지 않았습니다.',
};
