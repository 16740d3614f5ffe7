/** The parts of one segmentation as numbers: what is drawn, what has no tile, and what the disclosed parts leave over. */
import { isKnown, pointOf, type Figure, type FigureStatus, type YearFigure } from '../model/figure.js';
import type { Region } from '../model/region.js';
import type { Report } from '../model/report.js';
import type { PartId } from './part-id.js';
import type { Segment, Segmentation } from '../model/segmentation.js';

/** A segment's size in one year. */
export interface SegmentSize {
  /** Percent of the whole market, or in the unit of the market size. */
  readonly amount: number;
  readonly status: FigureStatus;
  /** As published, in percent or in the unit of the market size; absent where it was added up here from its parts. */
  readonly figure?: Figure;
  /** `amount` by the published number: 1 where it is shown as published. */
  readonly factor: number;
}

/** A segment in its place: under another one, or on top. */
export interface SegmentEntry {
  readonly segment: Segment;
  readonly parent: SegmentEntry | undefined;
  /** 1 to 8: its colour, by report order on top, then its parent's. */
  readonly slot: number;
  readonly size: SegmentSize | undefined;
}

/** One level of the tree. */
export interface SegmentDivision {
  /** Above zero: they get tiles. */
  readonly tiles: readonly SegmentEntry[];
  readonly zero: readonly SegmentEntry[];
  readonly negative: readonly SegmentEntry[];
  /** Neither published for the year nor to be added up from their parts. */
  readonly open: readonly SegmentEntry[];
  /** What the known ones add up to, negative ones too. */
  readonly sum: number;
  /** What the known ones leave of the whole: the open ones' size together, or of what has no name. */
  readonly rest: number | undefined;
}

/** A treemap has a tab for each: the divisions with segments, and the one by region where that is asked for. */
export const treemapSegmentations = ({ segmentations = [], regions = [] }: Report, byRegion = false): readonly Segmentation[] =>
  segmentations.flatMap((one) => (one.basis === 'regions' ? (byRegion ? { ...one, segments: regions.map(toSegment) } : []) : one)).filter(({ segments }) => segments.length);

const toSegment = ({ countries, ...region }: Region): Segment => ({ ...region, segments: countries });

/** What a reader selects with a segment. */
export const entryPart = ({ segment: { id }, parent }: SegmentEntry, { basis }: Segmentation): PartId => ({ kind: basis !== 'regions' ? 'segment' : parent ? 'country' : 'region', id });

/** Rounding of published shares may leave this part of the whole over. */
const ROUNDING = 0.01;

/** How large the segments of one segmentation are in one year. Sizes are looked up when they are asked for, and kept. */
export class SegmentMeasure {
  /** Absent where nothing is disclosed. */
  readonly year: number | undefined;
  /** `share`: amounts are percent of the whole market. `value`: they are in the unit of the market size. */
  readonly kind: 'share' | 'value';
  /** What all segments together should be; absent where that is not known. */
  readonly whole: number | undefined;
  readonly #total: number | undefined;
  readonly #sizes = new Map<Segment, SegmentSize | undefined>();

  constructor(report: Report, { segments }: Segmentation, wanted?: number) {
    this.year = chooseYear(knownYears(segments), report.baseYear, wanted);
    this.kind = 'value';
    const values = segments.map((segment) => this.size(segment)?.amount);
    this.#sizes.clear();
    const market = this.#known(report.marketSize?.values);
    const sum = values.reduce((all, value) => (all === undefined || value === undefined ? undefined : all + value), 0);
    this.#total = [market && pointOf(market), sum].find((total) => total !== undefined && total > 0);
    const isPlain = this.#total !== undefined && !values.some((value) => value !== undefined && value < 0);
    const hasShares = segments.some(({ shares }) => this.#known(shares));
    this.kind = hasShares || isPlain || values.every((value) => value === undefined) ? 'share' : 'value';
    this.whole = this.kind === 'share' ? 100 : this.#total;
  }

  entries(segments: readonly Segment[], parent?: SegmentEntry): readonly SegmentEntry[] {
    return segments.map((segment, i) => ({ segment, parent, slot: parent?.slot ?? Math.min(i, 7) + 1, size: this.size(segment) }));
  }

  /** The parts of `parent`, or the ones on top; tiles in the report's order. */
  divide(segments: readonly Segment[], parent?: SegmentEntry): SegmentDivision {
    const division = { tiles: [] as SegmentEntry[], zero: [] as SegmentEntry[], negative: [] as SegmentEntry[], open: [] as SegmentEntry[] };
    let sum = 0;
    for (const entry of this.entries(segments, parent)) {
      const amount = entry.size?.amount;
      division[amount === undefined ? 'open' : amount > 0 ? 'tiles' : amount < 0 ? 'negative' : 'zero'].push(entry);
      sum += amount ?? 0;
    }
    const whole = parent ? parent.size?.amount : this.whole;
    const left = whole === undefined ? undefined : whole - sum;
    return { ...division, sum, rest: isRest(left, whole, division) ? left : undefined };
  }

  size(segment: Segment): SegmentSize | undefined {
    if (!this.#sizes.has(segment)) this.#sizes.set(segment, this.#published(segment) ?? this.#added(segment));
    return this.#sizes.get(segment);
  }

  #published({ shares, values }: Segment): SegmentSize | undefined {
    const share = this.kind === 'share' ? this.#known(shares) : undefined;
    if (share) return sized(share, 1);
    const value = this.#known(values);
    if (!value) return undefined;
    if (this.kind === 'value') return sized(value, 1);
    return this.#total === undefined ? undefined : sized(value, 100 / this.#total);
  }

  /** A segment without a figure is as large as its parts, where all of them are known. */
  #added({ segments }: Segment): SegmentSize | undefined {
    if (!segments?.length) return undefined;
    let amount = 0;
    for (const part of segments) {
      const size = this.size(part);
      if (!size) return undefined;
      amount += size.amount;
    }
    return { amount, status: 'derived', factor: 1 };
  }

  #known(figures: readonly YearFigure[] | undefined): Figure | undefined {
    const figure = figures?.find(({ year }) => year === this.year)?.figure;
    return figure && isKnown(figure) ? figure : undefined;
  }
}

const sized = (figure: Figure, factor: number): SegmentSize => ({ amount: (pointOf(figure) ?? 0) * factor, status: figure.status, figure, factor });

/** What is over is shown for open segments; without them only where exact figures leave more than rounding explains. */
function isRest(left: number | undefined, whole: number | undefined, { tiles, zero, negative, open }: Omit<SegmentDivision, 'sum' | 'rest'>): boolean {
  if (left === undefined || !whole || left <= 0) return false;
  if (open.length) return left > whole * 1e-6;
  const blurred = [...tiles, ...zero].some(({ size }) => size?.figure?.kind === 'bound' || size?.figure?.kind === 'range');
  return left > whole * ROUNDING && !blurred && !negative.length && tiles.length > 0;
}

/** True where a treemap can show the level; else its structure is shown. */
export const isMeasured = ({ tiles, open, sum }: SegmentDivision, whole: number | undefined): boolean =>
  tiles.length > 0 && Number.isFinite(sum) && (!open.length || whole !== undefined);

/** Years with a number, from the highest level that has any. */
function knownYears(segments: readonly Segment[]): readonly number[] {
  for (let level = segments; level.length; level = level.flatMap((segment) => segment.segments ?? [])) {
    const years = new Set<number>();
    for (const { shares = [], values = [] } of level) {
      for (const { year, figure } of [...shares, ...values]) if (isKnown(figure)) years.add(year);
    }
    if (years.size) return [...years];
  }
  return [];
}

/** The wanted year, else the base year, else the latest. */
function chooseYear(years: readonly number[], baseYear: number | undefined, wanted: number | undefined): number | undefined {
  return [wanted, baseYear].find((year) => year !== undefined && years.includes(year)) ?? (years.length ? Math.max(...years) : undefined);
}

/** A segment by its id, with all above it; undefined where the segmentation has none. */
export function findSegment(measure: SegmentMeasure, segments: readonly Segment[], id: string, parent?: SegmentEntry): SegmentEntry | undefined {
  for (const entry of measure.entries(segments, parent)) {
    if (entry.segment.id === id) return entry;
    const inside = entry.segment.segments?.length ? findSegment(measure, entry.segment.segments, id, entry) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/** From the top to the segment. */
export function pathOf(entry: SegmentEntry | undefined): readonly SegmentEntry[] {
  const path: SegmentEntry[] = [];
  for (let at = entry; at; at = at.parent) path.unshift(at);
  return path;
}
