import { displayScale, formatBare, formatPublished, qualify, unitName, withUnit, type AmountStyle } from '../i18n/amount.js';
import { formatNumber, formatYears } from '../i18n/format.js';
import type { SegmentationWords } from '../i18n/segmentation-words.js';
import type { AmountWords, FrameWords } from '../i18n/words.js';
import { isKnown, type Figure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { Segment, Segmentation } from '../model/segmentation.js';
import { isMeasured, pathOf, type SegmentDivision, type SegmentEntry, type SegmentMeasure } from './segmentation.js';

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

/** What a tooltip and a screen reader say of a tile. */
export interface SegmentTip {
  readonly when: string;
  readonly value: string;
  readonly how: string;
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
    this.style = { lang, words, unit, scale: displayScale(unit, largest) };
  }

  get unit(): NonNullable<Report['marketSize']>['unit'] {
    return this.view.report.marketSize?.unit ?? { kind: 'count', name: '', scale: 'one' };
  }

  /** The segmentation's name inside a sentence. */
  get by(): string {
    return this.language.words.inside(this.view.segmentation.name);
  }

  headline(): string {
    const { headline } = this.language.words;
    const { at, segments, measure, isTreemap } = this.view;
    if (at) return this.#partHeadline(at);
    if (isTreemap) return this.#largest() ?? headline.measure(this.by, measure.kind === 'share');
    const claimed = (kind: string) => segments.filter(({ claims }) => claims?.some((claim) => claim.kind === kind)).map(({ name }) => name);
    const [leading, fastest, major] = [claimed('leading'), claimed('fastest-growing'), claimed('major')];
    if (!leading.length && !fastest.length && !major.length) return headline.names(this.by, segments.map(({ name }) => name));
    return headline.claims(this.by, segments.length, leading, fastest, major);
  }

  subtitle(): string {
    const { subtitle } = this.language.words;
    const { measure, isTreemap } = this.view;
    if (!isTreemap || measure.year === undefined) return subtitle.structure;
    if (measure.kind === 'share') return subtitle.share(this.unit.kind === 'money', measure.year);
    return subtitle.value(unitName(this.style, this.style.scale) || this.language.frame.value, measure.year);
  }

  /** "43%", "over 60%", "USD 95 m"; undefined where it is not known. */
  label({ size }: SegmentEntry): string | undefined {
    if (!size) return undefined;
    const { figure, factor, amount } = size;
    const write = (value: number) => this.#write(value * factor, factor !== 1);
    return withUnit(this.style, figure && isKnown(figure) ? qualify(this.style, figure, write) : this.#write(amount, true));
  }

  /** Of a calculated amount. */
  amount(amount: number): string {
    return withUnit(this.style, this.#write(amount, true));
  }

  /** In place of a number: the number where there is one, else the report's own words. */
  words(entry: SegmentEntry): string {
    return this.label(entry) ?? capital(quoteOf(entry.segment) ?? '');
  }

  tip(entry: SegmentEntry): SegmentTip {
    const { words, frame, lang } = this.language;
    const { segment, size, parent } = entry;
    const above = pathOf(parent);
    const when = words.when(above.length ? above.map((one) => one.segment.name).join(', ') : this.view.segmentation.name, size && this.view.measure.year);
    const growth = segment.growth && isKnown(segment.growth.rate) ? words.how.growth(this.percent(segment.growth.rate)) : '';
    if (!size) return { when, value: segment.name, how: sentences([capital(quoteOf(segment) ?? ''), words.how.open, growth]) };
    const published = size.factor !== 1 && size.figure && isKnown(size.figure) ? formatPublished({ ...this.style, unit: this.unit }, size.figure) : '';
    const status = [frame.status[size.status], size.figure ? published : words.how.added].filter(Boolean).join(': ');
    const shares = above.slice(-2).reverse().flatMap((one) => {
      const part = one.size && one.size.amount > 0 ? (100 * size.amount) / one.size.amount : 0;
      return part > 0 ? words.how.partOf(`${formatNumber(lang, part, part < 10 ? 1 : 0)}%`, one.segment.name) : [];
    });
    return { when, value: `${segment.name} ${this.label(entry) ?? ''}`, how: sentences([status, shares.join(', '), growth]) };
  }

  /** Of what the known segments of a level leave over. */
  restTip({ rest = 0, open }: SegmentDivision, at: SegmentEntry | undefined): SegmentTip {
    const { words, frame } = this.language;
    const name = open.length ? words.rest.open : words.rest.unnamed;
    const { names, more } = named(open);
    const how = open.length ? words.how.rest(names, more) : words.how.unnamed;
    return { when: words.when(at?.segment.name ?? this.view.segmentation.name, this.view.measure.year), value: `${name} ${this.amount(rest)}`, how: sentences([frame.status.derived, how]) };
  }

  moreTip(count: number, amount: number, at: SegmentEntry | undefined): SegmentTip {
    const { words } = this.language;
    return { when: at?.segment.name ?? this.view.segmentation.name, value: `${words.more(count)}${amount ? `: ${this.amount(amount)}` : ''}`, how: words.how.more };
  }

  /** What has no tile, in words. */
  untiled(): readonly string[] {
    const { key } = this.language.words;
    const { division, isTreemap } = this.view;
    if (!isTreemap) return [];
    return (['zero', 'negative', 'open'] as const).flatMap((kind) => {
      const { names, more } = named(division[kind], (entry) => (kind === 'negative' ? `${entry.segment.name} ${this.label(entry) ?? ''}` : entry.segment.name));
      return names.length && (kind !== 'open' || division.rest === undefined) ? key[kind](names, more) : [];
    });
  }

  notes(nameless: number, derived: boolean): readonly string[] {
    const { note } = this.language.words;
    const { isTreemap, division: { tiles, zero, negative, open, sum, rest }, at, measure } = this.view;
    if (!isTreemap) return [];
    const whole = at ? at.size?.amount : measure.whole;
    const off = whole !== undefined && sum > whole * 1.01;
    const inexact = tiles.some(({ size }) => size?.figure && size.figure.kind !== 'exact');
    const parts = [
      note.area,
      rest === undefined ? '' : open.length ? note.rest(open.length) : note.unnamed,
      derived ? note.derived : '',
      inexact ? note.inexact : '',
      off && measure.kind === 'share' ? note.excess(this.amount(sum)) : '',
      negative.length ? note.negative : '',
      zero.length ? note.zero : '',
      nameless ? note.nameless(nameless) : '',
    ];
    return [parts.filter(Boolean).join(' ')];
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
      const status = size ? (size.status === 'reported' ? '' : frame.status[size.status].toLowerCase()) : isTreemap ? frame.notDisclosed : '';
      const facts = [this.label(entry), status, size ? '' : quoteOf(segment), segment.segments?.length ? parts(segment.segments.length) : ''];
      return summary.entry(segment.name, facts.flatMap((fact) => fact || []));
    });
    return [
      at ? summary.part(at.segment.name, segments.length) : summary.whole(this.by, segments.length, isTreemap),
      ...said,
      entries.length > MOST_ENTRIES ? summary.more(entries.length - MOST_ENTRIES) : '',
      open.length && isTreemap ? summary.open(open.length) : '',
    ].filter(Boolean).join(' ');
  }

  /** For the call to action, where something of the level is not disclosed. */
  missing(): string | undefined {
    const { division: { open }, segments, report: { timeline, marketSize } } = this.view;
    if (!open.length) return undefined;
    const unit = marketSize ? unitName({ ...this.style, unit: this.unit }, this.unit.kind === 'percent' ? 'one' : this.unit.scale) : '';
    return this.language.words.missing(open.length, segments.length, timeline ? formatYears(timeline.from, timeline.to) : '', unit);
  }

  percent(rate: Figure): string {
    return isKnown(rate) ? formatPublished({ ...this.style, unit: { kind: 'percent' } }, rate) : '';
  }

  #partHeadline({ segment, size, ...rest }: SegmentEntry): string {
    const { headline } = this.language.words;
    const amount = this.label({ segment, size, ...rest });
    if (amount) return headline.part(segment.name, amount, this.view.measure.kind === 'share');
    const quote = quoteOf(segment);
    const ranked = segment.claims?.some(({ kind }) => RANKS.includes(kind));
    if (quote && (ranked || !segment.segments?.length)) return headline.said(segment.name, quote);
    return segment.segments?.length ? headline.parts(segment.name, segment.segments.map(({ name }) => name)) : segment.name;
  }

  /** Names the largest only where every size is known as a plain number and one is ahead. */
  #largest(): string | undefined {
    const { measure, division: { tiles, zero, negative, open } } = this.view;
    const [first, second] = [...tiles].sort((a, b) => (b.size?.amount ?? 0) - (a.size?.amount ?? 0));
    const sure = [...tiles, ...zero, ...negative].every(({ size }) => !size?.figure || size.figure.kind === 'exact' || size.figure.kind === 'approximate');
    if (open.length || !sure || !first || !second || measure.year === undefined) return undefined;
    const ahead = (first.size?.amount ?? 0) > (second.size?.amount ?? 0);
    return ahead ? this.language.words.headline.largest(first.segment.name, this.by, this.label(first) ?? '', measure.kind === 'share', measure.year) : undefined;
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

/** The claim to show: one that ranks it among the others, else the first. */
const quoteOf = ({ claims }: Segment): string | undefined => (claims?.find(({ kind }) => RANKS.includes(kind)) ?? claims?.[0])?.quote.trim();

const RANKS: readonly string[] = ['leading', 'fastest-growing', 'major'];

const named = (entries: readonly SegmentEntry[], name = (entry: SegmentEntry): string => entry.segment.name): { readonly names: readonly string[]; readonly more: number } => {
  const shown = entries.length > MOST_NAMES + 1 ? MOST_NAMES : entries.length;
  return { names: entries.slice(0, shown).map(name), more: entries.length - shown };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentences = (parts: readonly string[]): string => parts.filter(Boolean).join('. ');
