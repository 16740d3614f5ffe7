import type { KeyFiguresWords } from '../key-figures-words.js';

/** Korean words of the market's key figures. */
export const keyFiguresWords: KeyFiguresWords = {
  figure: '수치',
  headline: {
    level: (amount, _isPlain, year) => `${year}년 시장 규모 ${amount}`,
    then: (amount, year, isForecast, up) => {
      if (!isForecast) return `, ${year}년 ${amount}`;
      return up === undefined ? `, ${year}년 ${amount} 전망` : up ? `, ${year}년 ${amount}에 이를 전망` : `, ${year}년 ${amount}까지 감소 전망`;
    },
    rate: (rate, up, market = '') => `${market}, 연평균 ${rate} ${up === undefined ? '변동' : up ? '성장' : '감소'} 전망`,
    undisclosed: (market) => `${market}: 시장 규모는 여기서 비공개`,
  },
  phase: { historical: '', base: ', 기준 연도', forecast: ', 전망' },
  label: (year, how) => `${year}년, ${how.replace(/^, /, '')}`,
  scenarios: (low, high) => `하한 ${low}, 상한 ${high}`,
  lowOnly: (low) => `하한 ${low}`,
  highOnly: (high) => `상한 ${high}`,
  growth: '연평균 성장률(CAGR)',
  source: (source) => `출처: ${source}`,
  facts: {
    baseYear: '기준 연도',
    studyPeriod: '조사 기간',
    timeline: '보고서 대상 기간',
    concentration: '시장 집중도',
    pages: '쪽수',
    published: '발행일',
    edition: '판',
    scope: '범위',
    publisher: '발행처',
  },
  level: { low: '낮음', medium: '중간', high: '높음' },
  scope: { global: '전 세계', region: '1개 지역', country: '1개국' },
  remark: (year, text) => `${year}년: ${text}.`,
  summary: (years, hasRate, facts) => {
    const parts = [years.length && `${years.map((year) => `${year}년`).join(', ')} 시장 규모`, hasRate && '연평균 성장률', facts && `보고서 정보 ${facts}건`].filter(Boolean);
    return `주요 수치: ${parts.join('; ')}.`;
  },
  emptyTitle: '공표된 주요 수치 없음',
  emptyText: '이 보고서는 시장 규모, 성장률, 보고서 정보를 공개하지 않습니다.',
};
