/** All ways in which a report divides its market, with their texts, as one tree: divisions, segments, regions, countries. */
import { joinSentences } from '../i18n/format.js';
import type { Claim } from '../model/claim.js';
import type { YearFigure } from '../model/figure.js';
import type { GrowthRate } from '../model/growth.js';
import type { CountryLine, Region } from '../model/region.js';
import type { Report } from '../model/report.js';
import type { Segment, Segmentation } from '../model/segmentation.js';
import { growTree, type OutlineTree } from './outline-tree.js';
import { paragraphsOf } from './paragraphs.js';
import { samePart, type PartId } from './part-id.js';

/** What a heading of the outline stands for. */
export interface OutlinePart {
  readonly kind: 'division' | 'segment' | 'region' | 'country';
  readonly name: string;
  /** What a reader selects with it; a division is none. */
  readonly part: PartId | undefined;
  /** The source's own heading of a division; empty where it has none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly claims: readonly Claim[];
  readonly values: readonly YearFigure[];
  readonly shares: readonly YearFigure[];
  readonly growth: GrowthRate | undefined;
  readonly parts: readonly OutlinePart[];
}

/** The outline, and what stands above it where it has one division only. */
export interface SegmentOutlineTree extends OutlineTree<OutlinePart> {
  /** The only division that is shown. */
  readonly only: OutlinePart | undefined;
}

/**
 * One division alone where `wanted` is its id, or the report has no other: then its parts are on top. Regions that no
 * division claims are one of their own, called `regions`. Undefined where the report divides nothing.
 */
export function segmentOutline(report: Report, wanted: string | undefined, regions: string): SegmentOutlineTree | undefined {
  const all = divisions(report, regions);
  const shown = all.filter(({ id }) => id === wanted);
  const tops = (shown.length ? shown : all).map(({ division }) => division);
  if (!tops.length) return undefined;
  const [first] = tops;
  const only = tops.length === 1 ? first : undefined;
  return { ...growTree(only?.parts ?? tops, ({ parts }) => parts), only };
}

function divisions(report: Report, regionsName: string): readonly { readonly id: string; readonly division: OutlinePart }[] {
  const { segmentations = [], regions = [] } = report;
  const own = segmentations.map((one) => ({ id: one.id, division: readDivision(one, regions) }));
  const isClaimed = segmentations.some(({ basis }) => basis === 'regions');
  const left = { ...NOTHING, kind: 'division' as const, name: regionsName, parts: regions.map(readRegion) };
  return [...own, ...(regions.length && !isClaimed ? [{ id: 'regions', division: left }] : [])].filter(({ division: { parts, paragraphs } }) => parts.length || paragraphs.length);
}

function readDivision({ name, heading = '', text, basis, segments }: Segmentation, regions: readonly Region[]): OutlinePart {
  const parts = basis === 'regions' && regions.length ? regions.map(readRegion) : segments.map(readSegment);
  return { ...NOTHING, kind: 'division', name, heading, paragraphs: paragraphsOf(text), parts };
}

const readSegment = (segment: Segment): OutlinePart => readPart(segment, 'segment', segment.segments?.map(readSegment));

const readRegion = (region: Region): OutlinePart => readPart(region, 'region', region.countries.map((line) => readPart(line, 'country')));

/** One literal and no spread: a report may have 100,000 of them. */
const readPart = ({ id, name, text, claims = NONE, values = NONE, shares = NONE, growth }: Segment | Region | CountryLine, kind: 'segment' | 'region' | 'country', parts: readonly OutlinePart[] = NONE): OutlinePart =>
  ({ kind, name, part: { kind, id }, heading: '', paragraphs: text ? paragraphsOf(text) : NONE, claims, values, shares, growth, parts });

const NONE: readonly never[] = [];
const NOTHING: Omit<OutlinePart, 'kind' | 'name'> = { part: undefined, heading: '', paragraphs: NONE, claims: NONE, values: NONE, shares: NONE, growth: undefined, parts: NONE };

/** The first heading that stands for a part; undefined where there is none. */
export const nodeOf = ({ nodes }: SegmentOutlineTree, part: PartId | undefined): SegmentOutlineTree['nodes'][number] | undefined =>
  part && nodes.find(({ item }) => samePart(item.part, part));

/** Whether there is more to read of it than its line. */
export const hasBody = ({ heading, paragraphs, claims, parts, values, shares, growth }: OutlinePart): boolean =>
  [paragraphs, parts].some(({ length }) => length) || heading !== '' || claims.length > 1 || [...values, ...shares, ...(growth ? [{ figure: growth.rate }] : [])].some(({ figure }) => remarkOf(figure));

/** A remark on a figure, and where it comes from when that is not the report. */
export const remarkOf = (figure: YearFigure['figure']): string => joinSentences([figure.note, 'source' in figure ? figure.source : '']);
