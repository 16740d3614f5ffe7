import type { PlayerSharesWords } from '../players-words.js';

/** Korean words of the player list where shares are disclosed. */
export const playerSharesWords: PlayerSharesWords = {
  hold: (spelled, percent, largest) => `${largest ? '상위 ' : ''}${spelled}개사 합산 점유율 ${percent}%`,
  holdOf: (spelled, percent, count) => `${count}개사 중 상위 ${spelled}개사 합산 점유율 ${percent}%`,
  holds: (name, percent) => `${name}, 시장 점유율 ${percent}%`,
  subtitle: (ofValue, year) => `${year}년 시장 점유율${ofValue ? '(금액 기준, %)' : '(%)'}`,
  others: '기타 전체, 축척 아님',
  othersNote: '기타 전체는 산출치(100%에서 명시된 점유율을 뺀 값)다.',
  summary: (known, count, largest, share) => `${count}개사 중 ${known}개사의 시장 점유율. 최대: ${largest}, ${share}.`,
  othersSummary: (share) => `기타 전체 합계, 산출치: ${share}.`,
};
