import { displayScale, formatBare, publishedStyle, qualify, unitName, withQualifier, withUnit, type AmountStyle } from '../i18n/amount.js';
import { decapitalize, formatNumber, formatYears, inLanguage, joinSentences } from '../i18n/format.js';
import type { SegmentationWords } from '../i18n/segmentation-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import type { Claim } from '../model/claim.js';
import { isKnown } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { Segment, Segmentation } from '../model/segmentation.js';
import { isMeasured, type SegmentDivision, type SegmentEntry, type SegmentMeasure } from './segmentation.js';

/** Everything that turns segments into words. */
export interface SegmentationLanguage {
  readonly lang: string;
  readonly amount: AmountWords;
  readonly frame: FrameWords;
  readonly words: SegmentationWords;
}

/** One level of one segmentation. */
export interface SegmentView {
  readonly report: Report;
  readonly segmentation: Segmentation;
  readonly measure: SegmentMeasure;
  /** The segment whose parts are shown; undefined on top. */
  readonly at: SegmentEntry | undefined;
  readonly segments: readonly Segment[];
  readonly division: SegmentDivision;
  /** True where there are sizes to draw. */
  readonly isTreemap: boolean;
}

const MOST_ENTRIES = 12;
const MOST_NAMES = 6;

/** The level of `at`, or the top of the segmentation. */
export function segmentView(report: Report, segmentation: Segmentation, measure: SegmentMeasure, at?: SegmentEntry): SegmentView {
  const segments = at ? (at.segment.segments ?? []) : segmentation.segments;
  const division = measure.divide(segments, at);
  const isTreemap = isMeasured(division, at ? at.size?.amount : measure.whole);
  return { report, segmentation, measure, at, segments, division, isTreemap };
}

/** Writes the treemap's sentences and labels. One object a view and language. */
export class SegmentationText {
  readonly view: SegmentView;
  readonly language: SegmentationLanguage;
  /** How amounts of the measure are written. */
  readonly style: AmountStyle;

  constructor(view: SegmentView, language: SegmentationLanguage) {
    this.view = view;
    this.language = language;
    const { lang, amount: words } = language;
    const { measure, division } = view;
    const unit = measure.kind === 'share' ? { kind: 'percent' as const } : this.unit;
    const largest = [...division.tiles, ...division.negative].reduce((most, { size }) => Math.max(most, Math.abs(size?.amount ?? 0)), 0);
    this.style = { lang, words, unit, scale: displayScale(words, unit, largest) };
  }

  get unit(): NonNullable<Report['marketSize']>['unit'] {
    return this.view.report.marketSize?.unit ?? { kind: 'count', name: '', scale: 'one' };
  }

  /** The segmentation's name inside a sentence. */
  get by(): string {
    return this.language.words.inside(this.view.segmentation.name, inLanguage(this.view.report.lang, this.language.lang));
  }

  /** "43%", "over 60%", "USD 95 m", or the `bare` number; undefined where it is not known. */
  label({ size }: SegmentEntry, bare = false): string | undefined {
    if (!size) return undefined;
    const { figure, factor, amount } = size;
    const write = (value: number) => this.#write(value * factor, factor !== 1);
    if (figure && isKnown(figure)) return (bare ? qualify : withQualifier)(this.style, figure, write);
    return bare ? this.#write(amount, true) : this.amount(amount);
  }

  /** Of a calculated amount. */
  amount(amount: number): string {
    return withUnit(this.style, this.#write(amount, true));
  }

  /** In place of a number: the number where there is one, else the report's own words. */
  words(entry: SegmentEntry): string {
    return this.label(entry) ?? capital(quoteOf(entry.segment) ?? '');
  }

  /** How many, which is the largest, sizes, status and gaps: for readers who do not see the tiles. */
  summary(): string {
    const { summary, parts } = this.language.words;
    const { frame } = this.language;
    const { at, segments, division: { tiles, zero, negative, open }, isTreemap } = this.view;
    const known = [...tiles].sort((a, b) => (b.size?.amount ?? 0) - (a.size?.amount ?? 0));
    const entries = [...known, ...zero, ...negative, ...open];
    const said = entries.slice(0, MOST_ENTRIES).map((entry) => {
      const { segment, size } = entry;
      const status = size ? decapitalize(frame.status[size.status]) : isTreemap ? frame.notDisclosed : '';
      const facts = [this.label(entry), status, size ? '' : quoteOf(segment), segment.segments?.length ? parts(segment.segments.length) : ''];
      return summary.entry(segment.name, facts.flatMap((fact) => fact || []));
    });
    return joinSentences([
      at ? summary.part(at.segment.name, segments.length) : summary.whole(this.by, segments.length, isTreemap),
      ...said,
      entries.length > MOST_ENTRIES ? summary.more(entries.length - MOST_ENTRIES) : '',
      open.length && isTreemap ? summary.open(open.length) : '',
    ]);
  }

  /** For the call to action, where something of the level is not disclosed. */
  missing(): string | undefined {
    const { division: { open }, segments, report: { timeline, marketSize } } = this.view;
    if (!open.length) return undefined;
    const unit = marketSize ? unitName(publishedStyle(this.language.lang, this.language.amount, this.unit)) : '';
    return this.language.words.missing(open.length, segments.length, timeline ? formatYears(timeline.from, timeline.to) : '', unit);
  }

  /** As published where `calculated` is false; else one decimal, and more where that would be zero. */
  #write(amount: number, calculated: boolean): string {
    const { lang, unit, words } = this.style;
    if (unit.kind !== 'percent') return formatBare(this.style, amount, 2, false);
    if (!calculated) return formatNumber(lang, amount, 6);
    const size = Math.abs(amount);
    if (size && size < 0.005) return words.under(formatNumber(lang, 0.01, 2));
    return formatNumber(lang, amount, size < 0.1 ? 2 : 1);
  }
}

/** True for a claim that ranks a segment among the others. */
export const ranks = ({ kind }: Claim): boolean => kind === 'leading' || kind === 'fastest-growing' || kind === 'major';

/** The claim to show: one that ranks it, else the first. */
export const quoteOf = ({ claims }: Segment): string | undefined => (claims?.find(ranks) ?? claims?.[0])?.quote.trim();

/** The first names, and how many more there are. */
export const nameSome = (entries: readonly SegmentEntry[], name = (entry: SegmentEntry): string => entry.segment.name): { readonly names: readonly string[]; readonly more: number } => {
  const shown = entries.length > MOST_NAMES + 1 ? MOST_NAMES : entries.length;
  return { names: entries.slice(0, shown).map(name), more: entries.length - shown };
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
