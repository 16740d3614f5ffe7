/** A region and its lines as the lists beside the map show them. */
import { barSpan, type RegionalPlace, type RegionEntry } from '../../analysis/regions.js';
import type { RegionsWords } from '../../i18n/regions-words.js';
import type { ListedLine, ListedRegion } from '../../render/regions.js';
import type { MapBook } from './map-view.js';

/** `number` where a number stands for the region on the map; `marks` where its own map is shown. */
export function listRegion(region: RegionEntry, { survey, text }: MapBook, words: RegionsWords, number?: number, marks = false): ListedRegion {
  const tone = survey.measure ? undefined : text.mapTag(region)?.tone;
  return {
    id: region.id,
    name: region.name,
    tone: tone ?? '',
    tag: survey.measure ? undefined : text.tag(region),
    value: text.label(region),
    number,
    paragraphs: (region.place.text ?? '').split(/\n\s*\n/).filter(Boolean),
    lines: region.lines.map((line, i) => listLine(line, { survey, text }, words, marks ? i : undefined)),
  };
}

function listLine(line: RegionalPlace, { survey, text }: Pick<MapBook, 'survey' | 'text'>, words: RegionsWords, mark: number | undefined): ListedLine {
  const bar = barSpan(survey, line.value);
  return {
    id: line.id,
    name: line.name,
    isRest: line.kind === 'rest',
    detail: text.label(line) ?? (line.kind === 'group' ? words.kind.group : ''),
    isDisclosed: survey.measure !== undefined,
    bar: bar && { ...bar, isCalculated: line.figure?.status === 'derived' },
    mark,
  };
}
