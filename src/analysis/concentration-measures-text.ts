import { isKnown, type Figure, type KnownFigure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import { publishedStyle, qualify, withQualifier, withUnit, type AmountStyle } from '../i18n/amount.js';
import { formatNumber, joinSentences } from '../i18n/format.js';
import type { ConcentrationMeasureWords } from '../i18n/concentration-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { areLargest, concentrationRatio, provenShare, type RankedShare } from './concentration-shares.js';
import { bandOf, type ConcentrationMeasures, type Measure } from './concentration-measures.js';
import type { StatedText } from './concentration-text.js';
import type { DataTable, TableRow } from './data-table.js';

/** Everything that turns measures into words. */
export interface MeasureLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: ConcentrationMeasureWords;
}

/** Companies that are shown one by one. */
const SHOWN = 5;

/** Writes the sentences and labels of measured concentration. */
export class MeasuresText {
  readonly #report: Report;
  readonly #data: ConcentrationMeasures;
  readonly #stated: StatedText | undefined;
  readonly #language: MeasureLanguage;
  readonly #style: AmountStyle;

  constructor(report: Report, data: ConcentrationMeasures, stated: StatedText | undefined, language: MeasureLanguage) {
    this.#report = report;
    this.#data = data;
    this.#stated = stated;
    this.#language = language;
    this.#style = publishedStyle(language.lang, language.amount, { kind: 'percent' });
  }

  /** The companies that are shown one by one, largest first. */
  get shown(): readonly RankedShare[] {
    return this.#data.shares?.ranked.slice(0, SHOWN) ?? [];
  }

  /** What the largest hold; else the index; else the publisher's word. */
  headline(): string {
    const { headline, band } = this.#language.words;
    const largest = this.#largest();
    if (largest) return largest;
    const index = this.#measure('hhi');
    if (index) {
      const where = bandOf(index.figure);
      return headline.index(this.value(index), where ? band[where] : '');
    }
    return this.#stated?.headline() ?? headline.undisclosed;
  }

  subtitle(): string {
    const { words } = this.#language;
    return this.#data.shares ? words.sharesSubtitle(this.#data.shares.year) : words.measuresSubtitle;
  }

  /** What the bars show, and the publisher's word. */
  summary(): string {
    const index = this.#measure('hhi');
    return joinSentences([this.#language.words.summary(this.shown.length, index ? this.value(index) : ''), this.#stated?.summary() ?? '']);
  }

  /** What the index means, and how sure it is. */
  notes(): readonly string[] {
    const { words } = this.#language;
    const index = this.#measure('hhi');
    const isOpen = index?.isCalculated && index.figure.kind === 'range';
    const isProven = provenShare(this.#data.shares?.ranked ?? [], this.#report.concentration) > 0;
    const range = isOpen ? (isProven ? words.indexProven : words.indexRange) : '';
    const remarks = this.#data.measures.flatMap(({ figure }) => figure.note ?? []);
    return [joinSentences([index && words.guideline, range]), ...(this.#stated?.notes() ?? []), ...remarks].filter(Boolean);
  }

  /** "33.5%", "about 22%", "299–540"; or that it is not disclosed. */
  value({ kind, figure, isCalculated }: Measure): string {
    if (!isKnown(figure)) return this.#language.frame.notDisclosed;
    return kind === 'hhi' ? this.#index(figure, isCalculated) : this.share(figure);
  }

  /** "Reported", or from how many companies it is calculated. */
  basis({ figure, isCalculated }: Measure): string {
    const { frame, words } = this.#language;
    return isCalculated ? words.calculatedFrom(this.#data.shares?.ranked.length ?? 0) : frame.status[figure.status];
  }

  /** A share as published: no zero is added. */
  share(figure: Figure): string {
    return isKnown(figure) ? withQualifier(this.#style, figure, (value) => this.#number(value)) : this.#language.frame.notDisclosed;
  }

  /** What the named companies hold that are not shown, and all unnamed; only where shares are exact. */
  rest(): readonly { readonly kind: 'named' | 'unnamed'; readonly label: string; readonly share: number; readonly value: string }[] {
    const { words } = this.#language;
    const { ranked = [], sum } = this.#data.shares ?? {};
    if (sum === undefined) return [];
    const top = concentrationRatio(ranked, this.shown.length);
    const others = top?.kind === 'exact' ? round(sum - top.value) : 0;
    const part = (kind: 'named' | 'unnamed', label: string, share: number) => (share > 0 ? [{ kind, label, share, value: withUnit(this.#style, this.#number(share)) }] : []);
    return [...part('named', words.otherNamed(ranked.length - this.shown.length), others), ...part('unnamed', words.unnamed, round(100 - sum))];
  }

  /** Every company's share, every measure, the publisher's word. */
  table(): DataTable {
    const { words, frame } = this.#language;
    const stated = this.#stated ? [{ cells: [words.tableStated, this.#stated.wording, frame.status.reported], status: 'reported' as const }] : [];
    return {
      caption: words.tableCaption,
      columns: [{ label: words.tableMeasure }, { label: frame.value, numeric: true }, { label: frame.basis }],
      rows: [...this.#measureRows(), ...stated, ...this.#shareRows(this.#data.shares?.ranked ?? [])],
    };
  }

  #largest(): string | undefined {
    const { headline } = this.#language.words;
    const { shares } = this.#data;
    const count = this.shown.length;
    const ratio = count && this.#published(count);
    const calculated = shares && (shares.sum !== undefined || sumOf(shares.ranked) <= 100) ? concentrationRatio(shares.ranked, count) : undefined;
    const [first] = this.shown;
    if (shares && first && count === 1) return headline.holds(first.player.name, this.share(first.figure));
    if (ratio) return headline.largest(count, this.share(ratio), true);
    if (shares && calculated) {
      const isAll = shares.ranked.length === count && shares.named === count;
      const isProven = areLargest(shares, this.#report, count);
      return isAll && !isProven ? headline.named(count, this.share(calculated)) : headline.largest(count, this.share(calculated), isProven);
    }
    const published = [5, 4].find((size) => this.#published(size));
    return published && !shares ? headline.largest(published, this.share(this.#published(published) as KnownFigure), true) : undefined;
  }

  /** The published ratio of so many. */
  #published(count: number): KnownFigure | undefined {
    const figure = count === 4 ? this.#report.concentration?.cr4 : count === 5 ? this.#report.concentration?.cr5 : undefined;
    return figure && isKnown(figure) ? figure : undefined;
  }

  #measure(kind: Measure['kind']): Measure | undefined {
    return this.#data.measures.find((measure) => measure.kind === kind && isKnown(measure.figure));
  }

  #measureRows(): readonly TableRow[] {
    return this.#data.measures.map((measure) => ({
      cells: [this.#language.words.measure[measure.kind], this.value(measure), this.basis(measure)],
      status: measure.figure.status,
    }));
  }

  #shareRows(ranked: readonly RankedShare[]): readonly TableRow[] {
    const { frame, words } = this.#language;
    return ranked.map(({ player, figure }) => ({
      cells: [words.tableShare(player.name, this.#data.shares?.year ?? 0), this.share(figure), frame.status[figure.status]],
      status: figure.status,
      part: { kind: 'player', id: player.id },
    }));
  }

  /** Limits that are calculated are rounded outwards, so that they stay limits. */
  #index(figure: KnownFigure, isCalculated: boolean): string {
    const { lang } = this.#language;
    if (!isCalculated) return qualify(this.#style, figure, (value) => formatNumber(lang, value, 6));
    const shown: KnownFigure = figure.kind === 'range' ? { ...figure, low: Math.floor(figure.low), high: Math.ceil(figure.high) } : figure;
    return qualify(this.#style, shown, (value) => formatNumber(lang, value, 0));
  }

  #number(value: number): string {
    return formatNumber(this.#language.lang, value, 6);
  }
}

const sumOf = (ranked: readonly RankedShare[]): number => ranked.reduce((total, { share }) => total + share, 0);

/** Takes the dust of binary fractions off. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
