import type { AuditGrowthWords, AuditLabels, AuditWords, AuditYearsWords } from '../audit-words.js';
import { amountWords } from './amount.js';
import { concentrationWords, developmentWords, moreFindings, playerWords } from './audit-companies.js';
import { longDate } from './audit-lists.js';
import { contentsWords, placeWords, proseWords } from './audit-places.js';
import { claimWords, sumWords, unitWords } from './audit-sums.js';
import { andList, counted } from './grammar.js';

interface Years {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to }: Years): string => (from === to ? `${from}` : `${from}–${to}`);
const intervals = (count: number): string => counted(count, 'ein Intervall', 'Intervalle');
const growthOf = (name: string | undefined): string => (name === undefined ? 'Wachstum' : `Wachstum von ${name}`);

const labels: AuditLabels = {
  studyPeriod: 'Studienzeitraum',
  timeline: 'Berichtszeitraum',
  baseYear: 'Basisjahr',
  published: 'Veröffentlicht',
  market: 'Gesamtmarkt',
  wholeMarket: 'Gesamtmarkt',
  heading: 'Überschrift',
  unit: 'Einheit der Daten',
  player: 'Anbieter',
  company: 'Unternehmen',
  shares: 'Anteile der Unternehmen',
  date: 'Datum',
  region: 'Region',
  place: 'Ort',
  inText: 'Im Text',
  scenario: (kind) => (kind === 'low' ? 'Das niedrige Szenario' : 'Das hohe Szenario'),
  sum: (parts) => `Summe der ${parts}`,
  share: (name) => `Anteil von ${name}`,
  value: (name) => `Wert von ${name}`,
};

const growth: AuditGrowthWords = {
  stated: 'Genanntes Wachstum pro Jahr',
  over: (reading) => `Wachstum pro Jahr über ${span(reading)}, ${intervals(reading.intervals)}`,
  unfitting: (name, rate, reading, gives, fitting) => ({
    message: `Das genannte ${growthOf(name)}, ${rate} pro Jahr, folgt nicht aus den Endpunkten: Von ${reading.from} bis ${reading.to} wachsen die Werte um ${gives} pro Jahr über ${intervals(reading.intervals)}.`
      + (fitting ? ` Es passt nur, wenn man ${intervals(fitting)} zählt.` : ''),
    fix: fitting
      ? `Von ${reading.from} bis ${reading.to} ${intervals(reading.intervals)} zählen und ${gives} angeben oder die Jahre nennen, für die die Rate gilt.`
      : 'Die Rate oder einen der beiden Werte korrigieren oder die Jahre nennen, für die die Rate gilt.',
  }),
  ambiguous: (name, rate, right, wrong) => ({
    message: `Das genannte ${growthOf(name)}, ${rate} pro Jahr, passt zu ${span(right)}, ${intervals(right.intervals)} (${right.percent}). Wer die Jahre ${span(wrong)} zählt, ${intervals(wrong.intervals)}, erhält ${wrong.percent}.`,
    fix: `Sagen, für welche Jahre die Rate gilt: ${right.from} bis ${right.to}.`,
  }),
};

const known = (years: readonly number[]): string => {
  if (years.length < 2) return years.length ? `nur eine Zahl für ${years[0]}` : 'keine Zahl für eines dieser Jahre';
  return years.length <= 5 ? `nur Zahlen für ${andList(years.map(String))}` : `Zahlen von ${years[0]} bis ${years.at(-1)}`;
};
/** Both are masculine. */
const kindOf = (isTimeline: boolean): string => (isTimeline ? 'Berichtszeitraum' : 'Studienzeitraum');

const years: AuditYearsWords = {
  studyOutside: (study, timeline) => ({
    message: `Der Studienzeitraum ${span(study)} liegt nicht im Berichtszeitraum ${span(timeline)}, obwohl dieser alle Jahre des Berichts umfassen soll.`,
    fix: 'Den Berichtszeitraum erweitern oder den Studienzeitraum korrigieren.',
  }),
  spansDiffer: (study, timeline, base, shown) => ({
    message: `Der Bericht nennt zwei Zeiträume: einen Studienzeitraum ${span(study)} und einen Berichtszeitraum ${span(timeline)}${base === undefined ? '' : ` mit ${base} als Basisjahr`}. Er zeigt ${known(shown)}; was die übrigen Jahre des Berichtszeitraums enthalten, bleibt offen.`,
    fix: 'In einem Satz sagen, was der Berichtszeitraum über den Studienzeitraum hinaus umfasst, oder die Werte dieser Jahre angeben.',
  }),
  baseOutside: (base, years, isTimeline) => ({
    message: `Das Basisjahr ${base} liegt außerhalb des ${kindOf(isTimeline)}s ${span(years)}.`,
    fix: `Das Basisjahr oder den ${kindOf(isTimeline)} korrigieren.`,
  }),
  baseAfter: (base, published) => ({
    message: `Das Basisjahr ${base}, das letzte mit tatsächlichen Werten, liegt nach der Veröffentlichung des Berichts (${longDate(published)}).`,
    fix: 'Das Basisjahr oder das Datum der Veröffentlichung korrigieren.',
  }),
  dataOutside: (outside, years, isTimeline) => ({
    message: `Die Daten nennen ${outside.length > 5 ? `${outside.length} Jahre` : andList(outside.map(String))} außerhalb des ${kindOf(isTimeline)}s ${span(years)}.`,
    fix: `Den ${kindOf(isTimeline)} erweitern oder diese Jahre weglassen.`,
  }),
};

/** German words of the audit. */
export const auditWords: AuditWords = {
  amount: amountWords,
  labels,
  span,
  size: (year) => `Marktgröße ${year}`,
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  more: (count) => ({
    message: `Diese Prüfung hat ${moreFindings(count)}, hier nicht aufgeführt.`,
    fix: 'Die aufgeführten beheben und erneut prüfen.',
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
