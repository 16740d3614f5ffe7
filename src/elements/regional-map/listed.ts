/** A region and its lines as the lists beside the map show them. */
import { samePart, type PartId } from '../../analysis/part-id.js';
import { barSpan, placePart, type RegionalPlace, type RegionEntry } from '../../analysis/regions.js';
import type { ListedRegion } from '../../render/regions.js';
import type { MapBook } from './map-view.js';

/** `number` where a number stands for the region on the map. */
export function listRegion(region: RegionEntry, { survey, text }: MapBook, selected: PartId | undefined, number?: number): ListedRegion {
  const isSelected = (place: RegionalPlace) => samePart(placePart(place), selected);
  const disclosed = text.values !== undefined;
  return {
    id: region.id,
    isSelected: isSelected(region),
    name: region.name,
    tone: (!disclosed && text.mapTag(region)?.tone) || '',
    tag: disclosed ? undefined : text.tag(region),
    value: text.values?.label(region),
    number,
    paragraphs: (region.place.text ?? '').split(/\n\s*\n/).filter(Boolean),
    textLang: text.report.lang,
    lines: region.lines.map((line) => {
      const bar = barSpan(survey, line.value);
      return {
        name: line.name,
        isSelected: isSelected(line),
        isRest: line.kind === 'rest',
        value: text.values?.label(line),
        bar: bar && { ...bar, isCalculated: line.figure?.status === 'derived' },
      };
    }),
  };
}
