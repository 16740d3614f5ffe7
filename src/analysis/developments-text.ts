/** Sentences and labels of the developments. */
import { formatDate, formatMonth } from '../i18n/date.js';
import type { DevelopmentsWords } from '../i18n/developments-words.js';
import { formatYears, joinSentences } from '../i18n/format.js';
import type { Report, YearSpan } from '../model/report.js';
import type { DatedDevelopment } from './developments.js';

/** One object a report and language; `developments` are newest first and not empty. */
export class DevelopmentsText {
  readonly words: DevelopmentsWords;
  readonly #report: Report;
  readonly #all: readonly DatedDevelopment[];
  readonly #axis: YearSpan;
  readonly #lang: string;

  constructor(report: Report, developments: readonly DatedDevelopment[], axis: YearSpan, lang: string, words: DevelopmentsWords) {
    this.words = words;
    this.#report = report;
    this.#all = developments;
    this.#axis = axis;
    this.#lang = lang;
  }

  /** How many, and when the latest was. */
  headline(): string {
    const latest = this.#all[0];
    return latest ? this.words.headline(this.#all.length, latest.date, this.date(latest)) : '';
  }

  subtitle(): string {
    const { timeline } = this.#report;
    const isWithin = timeline && timeline.from <= this.#axis.from && timeline.to >= this.#axis.to;
    return isWithin ? this.words.onTimeline(formatYears(timeline.from, timeline.to)) : this.words.newestFirst;
  }

  /** For readers who do not see the list. */
  summary(): string {
    const [latest, oldest] = [this.#all[0], this.#all.at(-1)];
    return latest && oldest ? this.words.summary(this.#all.length, this.date(oldest), this.date(latest)) : '';
  }

  /** What the strip is called. */
  strip(): string {
    const { baseYear, studyPeriod } = this.#report;
    const { timeline, baseYearIs, studyPeriodIs, stop } = this.words;
    const parts = [timeline(formatYears(this.#axis.from, this.#axis.to)) + stop, baseYear ? baseYearIs(baseYear) : '', studyPeriod ? studyPeriodIs(formatYears(studyPeriod.from, studyPeriod.to)) + stop : ''];
    return joinSentences(parts);
  }

  /** The long and the short name of the study period. */
  period(): readonly string[] {
    const span = this.#report.studyPeriod;
    return span ? [this.words.studyPeriodIs(formatYears(span.from, span.to)), this.words.studyPeriod] : [];
  }

  date({ date }: DatedDevelopment): string {
    return formatDate(this.#lang, date);
  }

  /** A heading, else the companies, else nothing. */
  title({ development, companies }: DatedDevelopment): string {
    return development.heading ?? companies.map(({ name }) => name).join(', ');
  }

  /** What some developments are together, from the longest wording to the shortest: their months, their number. */
  together(some: readonly DatedDevelopment[]): readonly string[] {
    const [first] = some;
    if (!first) return [];
    if (some.length === 1) return [this.date(first)];
    const months = [...new Set(some.map(({ date }) => date.month))].reverse();
    const isOneYear = some.every(({ date }) => date.year === first.date.year && date.month);
    const named = isOneYear && months.length < 4 ? [this.words.months(months.map((month) => formatMonth(this.#lang, month ?? 1)), first.date.year)] : [];
    return [...named, this.words.events(some.length)];
  }

  /** What a mark of the strip is called, from the longest wording to the shortest. */
  mark(some: readonly DatedDevelopment[]): readonly string[] {
    const [latest, oldest] = [some[0], some.at(-1)];
    if (!latest || !oldest) return [];
    const what = some.length === 1 ? this.title(latest) : this.words.events(some.length);
    const when = this.together(some).length > 1 || some.length === 1 || !latest.date.month ? this.together(some)[0] : this.#between(oldest, latest);
    return [...(what && when ? [this.words.dated(when, what)] : []), ...(when ? [when] : []), what];
  }

  #between(oldest: DatedDevelopment, latest: DatedDevelopment): string {
    const [from, to] = [oldest, latest].map(({ date: { year, month = 1 } }) => formatDate(this.#lang, { year, month }));
    return this.words.between(from ?? '', to ?? '');
  }
}
