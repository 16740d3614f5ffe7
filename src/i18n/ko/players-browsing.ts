import type { PlayersBrowsingWords } from '../players-words.js';

const named = { all: '기업', major: '주요 기업', key: '핵심 기업' } as const;

/** Korean words of the player list once a reader acts. */
export const playersBrowsingWords: PlayersBrowsingWords = {
  hits: (found, of) => `${of}개사 중 ${found}개사`,
  noneTitle: (query) => `‘${query}’에 맞는 기업 없음`,
  noneText: (_count, total, list) => `목록에는 보고서에 명시된 ${named[list]} ${total}개사가 있습니다.`,
  covers: (ofEachKeyPlayer) => `보고서의 ${ofEachKeyPlayer ? '핵심 기업별 ' : ''}프로필 내용:`,
  profiled: '보고서에 이 기업의 프로필이 있습니다.',
  notProfiled: '목차에 프로필 없음.',
  listed: (lists) => (lists.length ? `${lists.map((list) => named[list]).join(', ')} 목록에 수록.` : '보고서에 명시, 두 목록에는 없음.'),
  printed: (name, list) => `${named[list]} 목록의 표기: ${name}.`,
  caption: '보고서에 명시된 기업',
  listColumn: { major: '주요 기업 목록', key: '핵심 기업 목록' },
  notListed: '목록에 없음',
  profileColumn: '프로필',
  yes: '있음',
  no: '없음',
  firstOf: (count, all) => `${all}개사 중 처음 ${count}개사`,
  ofMarket: (percent) => `시장의 ${percent}%`,
  shareColumn: (year) => (year === undefined ? '시장 점유율' : `${year}년 시장 점유율(%)`),
};
