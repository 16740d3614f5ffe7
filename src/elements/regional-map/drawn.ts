/** The marks of a map as render draws them: land, dots, colours, names for screen readers. */
import type { RegionalPlace, RegionEntry } from '../../analysis/regions.js';
import type { DrawnDot, DrawnPlace } from '../../render/map.js';
import type { PlaceDot } from './map-shapes.js';
import type { DrawnMap, MapBook } from './map-view.js';

/** Square CSS pixels under which a place gets a dot. */
const LEAST_AREA = 16;

/** One for each mark. `region` where the map is one region's. Circles make dots superfluous. */
export function drawPlaces({ shapes, scale, places }: DrawnMap, { survey, text }: MapBook, region: RegionEntry | undefined, width: number): readonly DrawnPlace[] {
  return shapes.marks.map((mark, i): DrawnPlace => {
    const place = places[i];
    return {
      id: mark.id,
      name: place ? text.spoken(place) : '',
      shapes: mark.shapes,
      dots: survey.measure ? [] : mark.dots.filter((dot) => isSeen(dot, scale, width)).map((dot) => drawDot(dot, scale, width)),
      tone: place && !region && !survey.measure ? toneOf(place, text) : '',
      isCalculated: place?.figure?.status === 'derived',
      isRest: place?.kind === 'rest',
    };
  });
}

const toneOf = (place: RegionalPlace, text: MapBook['text']): DrawnPlace['tone'] =>
  'leads' in place ? (text.mapTag(place as RegionEntry)?.tone ?? '') : '';

/** When narrow, whole lines of the report only. */
const isSeen = ({ area, isLine }: PlaceDot, scale: number, width: number): boolean => area * scale ** 2 < LEAST_AREA && (isLine || scale === 1 || width >= 480);

function drawDot({ at, isRest, isLine }: PlaceDot, scale: number, width: number): DrawnDot {
  const r = isRest ? 1.8 : isLine && width >= 760 ? 3.4 : 2.6;
  return { x: round(at[0] * scale), y: round(at[1] * scale), r, isRest, hit: !isRest || scale === 1 };
}

const round = (value: number): number => Math.round(value * 10) / 10;
