import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}년` : `${from}–${to}년`);
const growthOf = (name: string | undefined): string => (name === undefined ? '공표 성장률' : `${name}의 공표 성장률`);

const labels: AuditLabels = {
  studyPeriod: '조사 기간',
  timeline: '대상 기간',
  baseYear: '기준 연도',
  published: '발행',
  market: '시장',
  wholeMarket: '전체 시장',
  heading: '제목',
  unit: '데이터의 단위',
  player: '기업',
  company: '기업',
  shares: '기업 점유율',
  date: '날짜',
  region: '지역',
  place: '곳',
  inText: '본문',
  scenario: (kind) => (kind === 'low' ? '하한 시나리오' : '상한 시나리오'),
  sum: (parts) => `${parts}의 합계`,
  share: (name) => `${name}의 점유율`,
  value: (name) => `${name}의 값`,
};

const growth: AuditGrowthWords = {
  stated: '공표 연간 성장률',
  over: (reading) => `${span(reading)} 연간 성장률, ${reading.intervals}개 구간`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}(연평균 ${rate})이 양 끝 값과 맞지 않는다: ${reading.from}년부터 ${reading.to}년까지 ${reading.intervals}개 구간의 성장은 연평균 ${gives}.`
      + (fitting ? ` ${fitting}개 구간으로 셀 때만 맞는다.` : ''),
    fix: fitting
      ? `${reading.from}년부터 ${reading.to}년까지 ${reading.intervals}개 구간으로 세어 ${gives}로 쓰거나, 성장률의 대상 연도를 밝힌다.`
      : '성장률이나 두 값 중 하나를 바로잡거나, 성장률의 대상 연도를 밝힌다.',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}(연평균 ${rate})은 ${span(right)}, ${right.intervals}개 구간이면 맞는다(${right.percent}). ${span(wrong)}, ${wrong.intervals}개 구간으로 세면 ${wrong.percent}.`,
    fix: `성장률의 대상 연도를 밝힌다: ${right.from}년부터 ${right.to}년까지.`,
  }),
};

const yearList = (years: readonly number[]): string => years.map((year) => `${year}년`).join(', ');
const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `${years[0]}년 수치뿐이어서` : '없어서';
  return years.length <= 5 ? `${yearList(years)} 수치뿐이어서` : `${years[0]}년부터 ${years.at(-1)}년까지의 수치여서`;
};
const kindOf = (isTimeline: boolean): string => (isTimeline ? '대상 기간' : '조사 기간');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `조사 기간(${span(study)})이 보고서의 모든 연도를 담아야 할 대상 기간(${span(timeline)})을 벗어난다.`,
    fix: '대상 기간을 넓히거나, 조사 기간을 바로잡는다.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `보고서에 두 기간이 있다: 조사 기간(${span(study)}), 대상 기간(${span(timeline)})${base === undefined ? '' : `, 기준 연도 ${base}년`}. 제시된 값은 ${known(shown)} 대상 기간의 다른 연도에 무엇이 있는지 알 수 없다.`,
    fix: '조사 기간 밖의 연도에 무엇이 있는지 한 문장으로 밝히거나, 그 연도의 값을 제시한다.',
  }),
  baseOutside: (base, all, isTimeline) => ({
    message: `기준 연도 ${base}년이 ${kindOf(isTimeline)}(${span(all)}) 밖에 있다.`,
    fix: `기준 연도 또는 ${kindOf(isTimeline)}을 바로잡는다.`,
  }),
  baseAfter: (base, published) => ({
    message: `마지막 실적 연도인 기준 연도 ${base}년이 보고서 발행(${longDate(published)})보다 늦다.`,
    fix: '기준 연도나 발행일을 바로잡는다.',
  }),
  dataOutside: (outside, all, isTimeline) => ({
    message: `데이터에 ${kindOf(isTimeline)}(${span(all)}) 밖의 연도가 있다: ${outside.length > 5 ? `${outside.length}개 연도` : yearList(outside)}.`,
    fix: `${kindOf(isTimeline)}을 넓히거나, 이 연도들을 뺀다.`,
  }),
};

/** Korean words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `${year}년 시장 규모`,
  atLeast: (amount) => `${amount} 이상`,
  atMost: (amount) => `${amount} 이하`,
  more: (count) => ({
    message: `이 검증에는 목록에 없는 결과가 ${count}건 더 있다.`,
    fix: '목록의 항목을 바로잡고 다시 검증한다.',
  }),
  growth,
  years,
  sums: sumWords,
  units: unitWords,
  claims: claimWords,
  players: playerWords,
  concentration: concentrationWords,
  developments: developmentWords,
  places: placeWords,
  prose: proseWords,
  contents: contentsWords,
};
