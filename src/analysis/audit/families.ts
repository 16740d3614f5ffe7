/** The lists of parts in a report, each with the whole that it divides and its place in the report. */
import type { YearFigure } from '../../model/figure.js';
import type { CountryLine, Region } from '../../model/region.js';
import type { Report } from '../../model/report.js';
import type { Segment } from '../../model/segmentation.js';
import type { PartId } from '../part-id.js';

/** One part, where it stands, and how a selection names it. */
export interface Part {
  readonly item: Segment | Region | CountryLine;
  readonly path: string;
  readonly mark: PartId;
}

/** Parts that stand side by side. */
export interface Family {
  readonly kind: 'segments' | 'regions' | 'countries';
  /** What they divide; absent where that is the whole market. */
  readonly parent?: Part | undefined;
  /** Name of the parent or of the segmentation; absent for the regions. */
  readonly name?: string;
  /** Path of the list. */
  readonly path: string;
  /** At least one. */
  readonly parts: readonly Part[];
  /** True where the parts need not make up the whole: countries without a line for the rest. */
  readonly open: boolean;
}

/** All of a report, a whole before its parts. */
export function familiesOf({ segmentations, regions }: Report): readonly Family[] {
  const found: Family[] = [];
  segmentations?.forEach(({ name, segments }, i) => addSegments(found, segments, `segmentations[${i}].segments`, name));
  if (regions?.length) addRegions(found, regions);
  return found;
}

function addSegments(found: Family[], segments: readonly Segment[], path: string, name: string, parent?: Part): void {
  if (!segments.length) return;
  const parts = segments.map((item, i): Part => ({ item, path: `${path}[${i}]`, mark: { kind: 'segment', id: item.id } }));
  found.push({ kind: 'segments', parent, name, path, parts, open: false });
  segments.forEach((segment, i) => {
    if (segment.segments) addSegments(found, segment.segments, `${path}[${i}].segments`, segment.name, parts[i]);
  });
}

function addRegions(found: Family[], regions: readonly Region[]): void {
  const parts = regions.map((item, i): Part => ({ item, path: `regions[${i}]`, mark: { kind: 'region', id: item.id } }));
  found.push({ kind: 'regions', path: 'regions', parts, open: false });
  regions.forEach(({ name, countries }, i) => {
    if (!countries.length) return;
    const path = `regions[${i}].countries`;
    const lines = countries.map((item, j): Part => ({ item, path: `${path}[${j}]`, mark: { kind: 'country', id: item.id } }));
    found.push({ kind: 'countries', parent: parts[i], name, path, parts: lines, open: !countries.some(({ kind }) => kind === 'rest') });
  });
}

/** The figure of one year with its place in the list; undefined where the year is not there. */
export function figureIn(figures: readonly YearFigure[] | undefined, year: number): { readonly at: number; readonly figure: YearFigure['figure'] } | undefined {
  const at = figures?.findIndex((one) => one.year === year) ?? -1;
  const found = figures?.[at];
  return found && { at, figure: found.figure };
}
