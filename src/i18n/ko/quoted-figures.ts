import type { QuotedFiguresWords, QuoteEnd } from '../key-figures-words.js';

const ENDS: Readonly<Record<QuoteEnd, string>> = {
  over: '화살표는 ‘초과’',
  under: '열린 막대는 ‘미만’',
  about: '빗금 친 끝은 ‘약’',
  range: '빗금 친 부분은 범위',
};

/** Korean words of the figures quoted in the text. */
export const quotedFiguresWords: QuotedFiguresWords = {
  headline: (value, label) => `${value} ${label}`,
  countHeadline: (count) => `본문에 인용된 수치 ${count}건`,
  summary: (count, bars) => `본문에 인용된 수치 ${count}건, 그중 ${bars}건은 0~100% 막대로 표시.`,
  subtitle: '보고서 본문에 인용된 수치',
  key: (ends) => {
    const text = ends.map((end) => ENDS[end]).join(', ');
    return text && `${text}.`;
  },
  change: '변화율은 전체의 일부가 아니므로 막대가 없다.',
  more: (count) => `나머지 ${count}건은 표에 있다.`,
  emptyTitle: '인용된 수치 없음',
  emptyText: '이 보고서의 본문에는 인용된 수치가 없습니다.',
};
