/** A region and its lines as the lists beside the map show them. */
import { barSpan, type RegionEntry } from '../../analysis/regions.js';
import type { ListedRegion } from '../../render/regions.js';
import type { MapBook } from './map-view.js';

/** `number` where a number stands for the region on the map. */
export function listRegion(region: RegionEntry, { survey, text }: MapBook, number?: number): ListedRegion {
  const disclosed = text.values !== undefined;
  return {
    id: region.id,
    name: region.name,
    tone: (!disclosed && text.mapTag(region)?.tone) || '',
    tag: disclosed ? undefined : text.tag(region),
    value: text.values?.label(region),
    number,
    paragraphs: (region.place.text ?? '').split(/\n\s*\n/).filter(Boolean),
    lines: region.lines.map((line) => {
      const bar = barSpan(survey, line.value);
      return {
        name: line.name,
        isRest: line.kind === 'rest',
        value: text.values?.label(line),
        bar: bar && { ...bar, isCalculated: line.figure?.status === 'derived' },
      };
    }),
  };
}
