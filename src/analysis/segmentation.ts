import { isKnown, pointOf, type Figure, type FigureStatus, type YearFigure } from '../model/figure.js';
import type { Report } from '../model/report.js';
import type { Segment, Segmentation } from '../model/segmentation.js';

/** A segment with its part of the whole market in the year that is shown. */
export interface SegmentNode {
  readonly segment: Segment;
  readonly parent: SegmentNode | undefined;
  /** 0 for the segmentation itself, 1 for its segments. */
  readonly depth: number;
  /** Palette slot, 1 to 8, by report order of the top level; children keep their parent's. */
  readonly slot: number;
  /** Percent of the whole market; undefined where undisclosed. May be zero or negative. */
  readonly share?: number;
  /** As published for the year: a share, else a size. */
  readonly figure?: Figure;
  /** What `figure` is counted in. */
  readonly measure?: 'share' | 'value';
  readonly status: FigureStatus;
  readonly children: readonly SegmentNode[];
}

/** One segmentation in one year. */
export interface SegmentTree {
  readonly segmentation: Segmentation;
  readonly root: SegmentNode;
  /** The year that is shown; undefined where nothing is disclosed. */
  readonly year: number | undefined;
}

/** The segmentations that divide the market into segments; the one by geography is the map's. */
export const dividingSegmentations = (report: Report): readonly Segmentation[] =>
  (report.segmentations ?? []).filter(({ basis, segments }) => basis !== 'regions' && segments.length > 0);

/** Every segment with its share of the wanted year, else of the base year, else of the latest year that has any. */
export function segmentTree(report: Report, segmentation: Segmentation, wanted?: number): SegmentTree {
  const year = chooseYear(segmentation.segments, wanted, report.baseYear);
  const whole = year === undefined ? undefined : wholeMarket(report, segmentation, year);
  const root: Segment = { id: segmentation.id, name: segmentation.name, segments: segmentation.segments, ...(segmentation.text && { text: segmentation.text }) };
  const node = makeNode(root, undefined, 0, 0, year, whole);
  return { segmentation, root: { ...node, ...(whole !== undefined && { share: 100 }) }, year };
}

/** A node with all below it. Depth is bounded by the parser. */
function makeNode(segment: Segment, parent: SegmentNode | undefined, depth: number, slot: number, year: number | undefined, whole: number | undefined): SegmentNode {
  const own = year === undefined ? undefined : ownShare(segment, year, whole);
  const node = { segment, parent, depth, slot, status: 'undisclosed' as FigureStatus, children: [] as SegmentNode[], ...own };
  for (const [i, child] of (segment.segments ?? []).entries()) {
    node.children.push(makeNode(child, node, depth + 1, depth === 0 ? (i % 8) + 1 : slot, year, whole));
  }
  const sum = node.share === undefined && depth > 0 ? sumOf(node.children) : undefined;
  return sum === undefined ? node : Object.assign(node, { share: sum, status: 'derived' as const });
}

/** The published share of the year; else the published size as percent of the market's. */
function ownShare(segment: Segment, year: number, whole: number | undefined): Pick<SegmentNode, 'share' | 'figure' | 'measure' | 'status'> | undefined {
  const share = figureOf(segment.shares, year);
  if (share && isKnown(share)) return { share: pointOf(share) ?? 0, figure: share, measure: 'share', status: share.status };
  const value = figureOf(segment.values, year);
  const size = value && pointOf(value);
  if (value && size !== undefined && whole) return { share: (size / whole) * 100, figure: value, measure: 'value', status: value.status };
  const open = share ?? value;
  return open && { figure: open, status: open.status };
}

/** All parts known: their sum is known too. */
function sumOf(children: readonly SegmentNode[]): number | undefined {
  if (!children.length || children.some(({ share }) => share === undefined)) return undefined;
  return children.reduce((sum, { share = 0 }) => sum + share, 0);
}

/** The market's size of the year; else the sum of the top level where all of it is known. */
function wholeMarket(report: Report, { segments }: Segmentation, year: number): number | undefined {
  const size = figureOf(report.marketSize?.values, year);
  const total = size && pointOf(size);
  if (total) return total;
  const parts = segments.map(({ values }) => pointOf(figureOf(values, year) ?? OPEN));
  const sum = parts.reduce<number | undefined>((all, part) => (all === undefined || part === undefined ? undefined : all + part), 0);
  return sum || (segments.some(({ shares }) => isKnown(figureOf(shares, year) ?? OPEN)) ? 100 : undefined);
}

function chooseYear(segments: readonly Segment[], wanted: number | undefined, base: number | undefined): number | undefined {
  const years = new Set<number>();
  for (const { shares = [], values = [] } of segments) {
    for (const { year, figure } of [...shares, ...values]) if (isKnown(figure)) years.add(year);
  }
  const nested = years.size ? [] : segments.flatMap((segment) => segment.segments ?? []);
  if (nested.length) return chooseYear(nested, wanted, base);
  return [wanted, base].find((year) => year !== undefined && years.has(year)) ?? [...years].sort((a, b) => b - a)[0];
}

const figureOf = (figures: readonly YearFigure[] | undefined, wanted: number): Figure | undefined =>
  figures?.find(({ year }) => year === wanted)?.figure;

const OPEN: Figure = { kind: 'undisclosed', status: 'undisclosed' };

/** How a node divides: the parts that have an area, those without, and what a hatched rest would stand for. */
export interface SegmentDivision {
  /** Parts with a positive share, largest first. */
  readonly drawn: readonly SegmentNode[];
  /** Parts whose share is zero or negative: an area cannot show them. */
  readonly without: readonly SegmentNode[];
  /** Parts whose share is not disclosed. */
  readonly open: readonly SegmentNode[];
  /** Percent of the whole that the open parts hold together; undefined where the parent's share does not tell. */
  readonly rest: number | undefined;
}

/** Divides a node into what a treemap can draw. Less than 0.05 % left over is rounding, not a rest. */
export function divideSegment(node: SegmentNode): SegmentDivision {
  const drawn = node.children.filter(({ share = 0 }) => share > 0).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const without = node.children.filter(({ share }) => share !== undefined && share <= 0);
  const open = node.children.filter(({ share }) => share === undefined);
  const left = (node.share ?? 0) - drawn.reduce((sum, { share = 0 }) => sum + share, 0);
  return { drawn, without, open, rest: open.length && node.share !== undefined && left > 0.05 ? left : undefined };
}

/** True where an honest treemap can be drawn: something has a size, and what has none is one rest of known size. */
export function isDrawable(node: SegmentNode): boolean {
  const { drawn, open, rest } = divideSegment(node);
  return drawn.length > 0 && (!open.length || rest !== undefined);
}

/** Follows ids from the root to a segment; undefined where there is none. */
export function findSegment(node: SegmentNode, id: string): SegmentNode | undefined {
  const waiting = [...node.children];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.segment.id === id) return next;
    waiting.push(...next.children);
  }
  return undefined;
}

/** From the top level down to the node itself, without the root. */
export function pathOf(node: SegmentNode): readonly SegmentNode[] {
  return node.parent ? [...pathOf(node.parent), node] : [];
}
