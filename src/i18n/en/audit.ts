import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, playerWords } from './audit-companies.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { andList, counted, longDate, spelled } from './audit-lists.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
const intervals = (count: number): string => `${spelled(count)} interval${count === 1 ? '' : 's'}`;
const growthOf = (name: string | undefined): string => (name === undefined ? 'growth' : `growth of ${name}`);

const labels: AuditLabels = {
  studyPeriod: 'Study period',
  timeline: 'Timeline',
  baseYear: 'Base year',
  published: 'Published',
  market: 'the market',
  wholeMarket: 'Whole market',
  heading: 'Heading',
  unit: 'Unit of the data',
  player: 'Player',
  company: 'Company',
  shares: 'shares of companies',
  date: 'Date',
  region: 'Region',
  place: 'Place',
  inText: 'In the text',
  scenario: (kind) => (kind === 'low' ? 'The low scenario' : 'The high scenario'),
  sum: (parts) => `Sum of ${parts}`,
  share: (name) => `Share of ${name}`,
  value: (name) => `Value of ${name}`,
};

const growth: AuditGrowthWords = {
  stated: 'Stated growth a year',
  over: (reading) => `Growth a year over ${span(reading)}, ${intervals(reading.intervals)}`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `The stated ${growthOf(name)}, ${rate} a year, does not follow from its end points: from ${reading.from} to ${reading.to} the values grow by ${gives} a year over ${intervals(reading.intervals)}.`
      + (fitting ? ` It fits only where ${intervals(fitting)} are counted.` : ''),
    fix: fitting
      ? `Count ${intervals(reading.intervals)} from ${reading.from} to ${reading.to} and state ${gives}, or name the years that the rate spans.`
      : 'Correct the rate or one of the two values, or name the years that the rate spans.',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `The stated ${growthOf(name)}, ${rate} a year, fits ${span(right)}, ${intervals(right.intervals)} (${right.percent}). A reader who counts the years ${span(wrong)}, ${intervals(wrong.intervals)}, gets ${wrong.percent}.`,
    fix: `Say which years the rate spans: ${right.from} to ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `a figure for ${years[0]} only` : 'a figure for none of these years';
  return years.length <= 5 ? `figures for ${andList(years.map(String))} only` : `figures from ${years[0]} to ${years.at(-1)}`;
};
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'timeline' : 'study period');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `The study period ${span(study)} does not lie within the timeline ${span(timeline)}, although the timeline is to cover all years of the report.`,
    fix: 'Widen the timeline, or correct the study period.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `The report gives two spans of years: a study period of ${span(study)} and a timeline of ${span(timeline)}${base === undefined ? '' : `, with ${base} as the base year`}. It shows ${known(shown)}, so a reader cannot tell what the other years of the timeline hold.`,
    fix: 'Say in a sentence what the timeline covers beyond the study period, or give the values of those years.',
  }),
  baseOutside: (base, years, isTimeline) => ({
    message: `The base year ${base} lies outside the ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Correct the base year or the ${kindOf(isTimeline)}.`,
  }),
  baseAfter: (base, published) => ({
    message: `The base year ${base}, the last with actual values, is later than the publication of the report (${longDate(published)}).`,
    fix: 'Correct the base year or the date of publication.',
  }),
  dataOutside: (outside, years, isTimeline) => ({
    message: `The data name ${outside.length > 5 ? `${outside.length} years` : andList(outside.map(String))} outside the ${kindOf(isTimeline)} ${span(years)}.`,
    fix: `Widen the ${kindOf(isTimeline)}, or leave these years out.`,
  }),
};

/** English words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `Market size ${year}`,
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  more: (count) => ({
    message: `This check has ${counted(count, 'more finding')} that ${count === '1' ? 'is' : 'are'} not listed.`,
    fix: 'Mend the listed ones and check again.',
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
