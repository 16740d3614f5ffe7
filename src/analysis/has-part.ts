import type { Report } from '../model/report.js';
import type { Segment } from '../model/segmentation.js';
import type { PartId } from './part-id.js';

/** True where the report has the part. A year counts where the report's figures or spans reach it. */
export function hasPart(report: Report, { kind, id }: PartId): boolean {
  const isIt = (one: { readonly id: string }) => one.id === id;
  const { regions = [], segmentations = [], players = [] } = report;
  if (kind === 'region') return regions.some(isIt) || hasSegment(segmentations.flatMap(({ segments }) => segments), isIt);
  if (kind === 'segment') return hasSegment(segmentations.flatMap(({ segments }) => segments), isIt) || regions.some(isIt);
  if (kind === 'country') return regions.some(({ countries }) => countries.some(isIt));
  if (kind === 'player') return players.some(isIt);
  const years = yearsOf(report);
  return /^\d{4}$/.test(id) && +id >= Math.min(...years) && +id <= Math.max(...years);
}

/** Level by level: a hostile report may be deeper than the call stack. */
function hasSegment(segments: readonly Segment[], isIt: (segment: Segment) => boolean): boolean {
  for (let level = segments; level.length; level = level.flatMap(({ segments: parts = [] }) => parts)) if (level.some(isIt)) return true;
  return false;
}

function yearsOf({ baseYear, studyPeriod, timeline, marketSize }: Report): readonly number[] {
  const spans = [studyPeriod, timeline].flatMap((span) => (span ? [span.from, span.to] : []));
  return [...(baseYear === undefined ? [] : [baseYear]), ...spans, ...(marketSize?.values ?? []).map(({ year }) => year)];
}
