import type { DynamicsWords } from '../dynamics-words.js';
import { digits, list } from './grammar.js';

const groups = { drivers: '성장 요인', restraints: '저해 요인', opportunities: '기회 요인' } as const;

/** Korean words of the market dynamics. */
export const dynamicsWords: DynamicsWords = {
  groups,
  headline: (driver, restraint) => [driver && `시장 견인: ${driver.name}`, restraint && `성장 제약: ${restraint.name}`].filter(Boolean).join(' · ') || undefined,
  counts: (counts) => counts.map(([kind, count]) => `${groups[kind]} ${digits(count)}건`).join(', '),
  named: (counts) => `보고서 기준: ${counts}`,
  namedOnly: '보고서 기준',
  summary: (withText, all) => (withText ? `${digits(all)}건 중 ${digits(withText)}건에 펼쳐 볼 본문이 있다.` : ''),
  read: '읽기',
  close: '닫기',
  moreParagraphs: (count) => `${digits(count)}개 단락 더 보기`,
  fewerParagraphs: '단락 접기',
  list: (names) => list(names),
  framesSummary: (names) => `본문 포함: ${names}.`,
  emptyTitle: '시장 동인 없음',
  emptyText: '이 보고서는 여기에 성장 요인, 저해 요인, 기회 요인을 싣지 않았습니다.',
};
