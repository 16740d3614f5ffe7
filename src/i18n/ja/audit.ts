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

const span = ({ from, to }: Years): string => (from === to ? `${from}年` : `${from}–${to}年`);
const growthOf = (name: string | undefined): string => (name === undefined ? '公表の成長率' : `${name}の公表成長率`);

const labels: AuditLabels = {
  studyPeriod: '調査対象期間',
  timeline: '対象期間',
  baseYear: '基準年',
  published: '発行',
  market: '市場',
  wholeMarket: '市場全体',
  heading: '見出し',
  unit: 'データの単位',
  player: '企業',
  company: '企業',
  shares: '企業のシェア',
  date: '日付',
  region: '地域',
  place: '場所',
  inText: '本文',
  scenario: (kind) => (kind === 'low' ? '下限シナリオ' : '上限シナリオ'),
  sum: (parts) => `${parts}の合計`,
  share: (name) => `${name}のシェア`,
  value: (name) => `${name}の値`,
};

const growth: AuditGrowthWords = {
  stated: '公表の年成長率',
  over: (reading) => `${span(reading)}（${reading.intervals}期間）の年成長率`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `${growthOf(name)}（年率${rate}）は両端の値と合わない。${reading.from}年から${reading.to}年までの${reading.intervals}期間で、値の伸びは年率${gives}となる。`
      + (fitting ? `${fitting}期間と数えた場合にのみ一致する。` : ''),
    fix: fitting
      ? `${reading.from}年から${reading.to}年までを${reading.intervals}期間と数えて${gives}と記すか、成長率の対象年を示す。`
      : '成長率かどちらかの値を訂正するか、成長率の対象年を示す。',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `${growthOf(name)}（年率${rate}）は${span(right)}、${right.intervals}期間なら合う（${right.percent}）。${span(wrong)}、${wrong.intervals}期間と数えると${wrong.percent}になる。`,
    fix: `成長率の対象年（${right.from}年から${right.to}年）を明記する。`,
  }),
};

const yearList = (years: readonly number[]): string => years.map((year) => `${year}年`).join('、');
const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `${years[0]}年の値のみ` : 'これらの年の値はなし';
  return years.length <= 5 ? `${yearList(years)}の値のみ` : `${years[0]}年から${years.at(-1)}年までの値`;
};
const kindOf = (isTimeline: boolean): string => (isTimeline ? '対象期間' : '調査対象期間');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `調査対象期間（${span(study)}）が、全年を含むはずの対象期間（${span(timeline)}）に収まっていない。`,
    fix: '対象期間を広げるか、調査対象期間を訂正する。',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `レポートには調査対象期間（${span(study)}）と対象期間（${span(timeline)}）の二つがある${base === undefined ? '' : `（基準年は${base}年）`}。示されているのは${known(shown)}で、対象期間の他の年の内容が読者には分からない。`,
    fix: '調査対象期間以外の年に何が含まれるかを一文で説明するか、その年の値を示す。',
  }),
  baseOutside: (base, all, isTimeline) => ({
    message: `基準年${base}年が${kindOf(isTimeline)}（${span(all)}）の外にある。`,
    fix: `基準年か${kindOf(isTimeline)}を訂正する。`,
  }),
  baseAfter: (base, published) => ({
    message: `実績値の最終年である基準年${base}年が、レポートの発行（${longDate(published)}）より後になっている。`,
    fix: '基準年か発行日を訂正する。',
  }),
  dataOutside: (outside, all, isTimeline) => ({
    message: `データに${kindOf(isTimeline)}（${span(all)}）の外の年がある：${outside.length > 5 ? `${outside.length}年分` : yearList(outside)}。`,
    fix: `${kindOf(isTimeline)}を広げるか、これらの年を除く。`,
  }),
};

/** Japanese words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `市場規模 ${year}年`,
  atLeast: (amount) => `${amount}以上`,
  atMost: (amount) => `${amount}以下`,
  more: (count) => ({
    message: `この検証には、ほかに${count}件の結果がある（一覧では省略）。`,
    fix: '一覧の項目を訂正してから、もう一度検証する。',
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
