import type { HeadlineSpan, MarketSizeWords, MismatchWords } from '../market-size-words.js';

/** "2031년까지" of a forecast, "2021~2024년" of what has been. */
const over = ({ from, to, forecast }: HeadlineSpan): string => (forecast ? `${to}년까지` : `${from}~\u2060${to}년`);
const outlook = ({ forecast }: HeadlineSpan): string => (forecast ? ' 전망' : '');

const leads = ({ reached, year, percent, under }: MismatchWords): string => `이 성장률로는 ${year}년 ${reached}, 공표치보다 ${percent}% ${under ? '낮다' : '높다'}.`;

/** Korean words of the market-size chart. */
export const marketSizeWords: MarketSizeWords = {
  subtitle: (measure = '시장 규모', rest) => measure + (rest && `, ${rest}`),
  headline: {
    fold: (market, fold, span) => `${market}, ${span.to}년에 ${span.from}년의 ${fold}배로 성장${outlook(span)}`,
    change: (market, percent, span, up) => `${market}, ${over(span)} ${percent}% ${up ? '증가' : '감소'}${outlook(span)}`,
    flat: (market, amount, span) => `${market}, ${over(span)} ${amount} 수준 유지${outlook(span)}`,
    level: (market, amount, year) => `${market}, ${year}년 ${amount}`,
    fromTo: (market, start, end, span) => `${market}, ${span.from}년 ${start}에서 ${span.to}년 ${end}${outlook(span)}`,
    rate: (market, rate, up) => `${market}, 연평균 ${rate} ${up === undefined ? '변동' : up ? '성장' : '감소'} 전망`,
  },
  key: {
    historical: '공표치',
    base: '공표치, 기준 연도',
    forecast: '공표치, 전망',
    estimated: '공표치 또는 추정치',
    estimatedForecast: '공표치 또는 추정치, 전망',
    derived: '공표 성장률로 산출',
    given: '산출치, 공표되지 않음',
    band: '하한~상한',
  },
  shortKey: {
    historical: '공표치',
    base: '기준 연도',
    forecast: '전망',
    estimated: '공표·추정치',
    estimatedForecast: '전망',
    derived: '산출치',
    given: '산출치',
    band: '하한~상한',
  },
  aYear: (rate) => `연평균 ${rate}`,
  compound: (years) => `연평균 성장률(CAGR)${years && `, ${years}년`}`,
  compoundShort: (years) => `CAGR ${years}`.trim(),
  phase: { historical: '', base: '기준 연도', forecast: '전망' },
  baseYear: '기준 연도',
  baseYearShort: '기준',
  historical: '실적',
  forecast: (studyPeriod) => `전망${studyPeriod && `, 조사 기간 ${studyPeriod}`}`,
  when: (year, phase) => `${year}년${phase && `, ${phase}`}`,
  how: {
    published: (status, amount) => `${status}: ${amount}`,
    calculated: (year, rate) => `${year}년 값에 공표 성장률(연평균 ${rate})을 적용해 산출, 공표된 수치 아님`,
    times: (fold, year) => `, ${year}년의 ${fold}배`,
    range: (low, high) => `. 하한 ${low}, 상한 ${high}`,
    source: (source) => `출처: ${source}`,
    undisclosed: '보고서에 수록, 여기서는 비공개',
    missing: '이 연도의 쓸 수 있는 값이 제공되지 않음',
  },
  note: {
    solid: (year, rate) => `채운 막대는 보고서의 공표치다. 빗금 막대는 ${year}년 값에 공표 성장률(연평균 ${rate})을 적용한 산출치다.`,
    calculated: (year, rate) => `빗금 막대는 ${year}년 값에 공표 성장률(연평균 ${rate})을 적용한 산출치다.`,
    rounded: (mismatch) => `성장률은 반올림한 값이다. ${leads(mismatch)}`,
    differs: (mismatch) => `공표 성장률(연평균 ${mismatch.rate})은 양 끝 값과 맞지 않는다. ${leads(mismatch)}`,
    outside: (years) => `${years}년은 보고서에 있으나 여기서는 비공개다.`,
    gap: '빈칸은 빈칸으로 둔다. 선도, 추정도, 0도 넣지 않는다.',
    band: '띠는 하한 시나리오에서 상한 시나리오까지다.',
    estimated: (years) => `발행처의 추정치: ${years}년.`,
    open: '보고서가 시장 규모 없이 성장률만 밝혀 막대에 높이가 없다.',
  },
  summary: {
    span: (from, to) => (from === to ? `${from}년 막대 차트.` : `${from}년부터 ${to}년까지의 막대 차트.`),
    level: (year, amount, status) => `${year}년: ${amount}, ${status}.`,
    status: (published, calculated, open) => {
      const counts = [published && `공표치 ${published}개 연도`, calculated && `산출치 ${calculated}개 연도`, open && `값 없음 ${open}개 연도`];
      return `구성: ${counts.filter(Boolean).join(', ')}.`;
    },
    rate: (rate, years) => `공표 연평균 성장률: ${rate}${years && `, ${years}년`}.`,
  },
  forecastStatus: (status) => `${status}, 전망`,
  missing: (years) => `전체 보고서에 수록: ${years}년.`,
  emptyTitle: '공표된 시장 규모 없음',
  emptyText: '이 보고서는 연도별 값을 공개하지 않습니다. 전체 보고서에 실려 있습니다.',
};
