/** What is drawn for a report and a size: made once, kept while the reader moves the pointer. */
import { placeRegions, type RegionPlacement } from '../../analysis/region-places.js';
import { regionSurvey, type RegionalPlace, type RegionChoice, type RegionSurvey } from '../../analysis/regions.js';
import { RegionsText, shortName, type RegionsLanguage } from '../../analysis/regions-text.js';
import type { Geography } from '../../geography/world.js';
import { breadthOf } from '../../layout/frame.js';
import { layoutWorld, worldSize, type MapInput, type MapLayout } from '../../layout/map.js';
import type { Report } from '../../model/report.js';
import { worldShapes, type MapShapes, type MarkShape } from './map-shapes.js';

/** A report's regions, and how they are put into words. */
export interface MapBook {
  readonly survey: RegionSurvey;
  readonly text: RegionsText;
}

/** A map of the world or of one region, in CSS pixels. */
export interface DrawnMap {
  readonly shapes: MapShapes;
  readonly layout: MapLayout;
  /** CSS pixels a unit of the shapes. */
  readonly scale: number;
  /** What each mark stands for. */
  readonly places: readonly RegionalPlace[];
}

/** How much room there is. */
export interface Room {
  readonly width: number;
  readonly widget: number;
  readonly fontScale: number;
}

/** Keeps the last result of a function for the same arguments. */
export function keepLast<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, result: make(...args) };
    return last.result;
  };
}

/** One for each widget. */
export class MapView {
  readonly book = keepLast((report: Report, measure: RegionChoice['measure'], year: number | undefined, language: RegionsLanguage): MapBook | undefined => {
    const survey = regionSurvey(report, { measure, year });
    return survey && { survey, text: new RegionsText(report, survey, language) };
  });

  readonly placement = keepLast((report: Report, survey: RegionSurvey, geography: Geography, message: (name: string) => string): RegionPlacement => {
    const path = report.regions?.length ? undefined : 'scope';
    return placeRegions(survey.regions.map(({ place }) => ({ countries: [], ...place })), geography, message, path);
  });

  readonly #worldShapes = keepLast((geography: Geography, survey: RegionSurvey, placement: RegionPlacement) =>
    worldShapes(geography.world, survey.regions, placement),
  );

  readonly #world = keepLast((shapes: MapShapes, { survey, text }: MapBook, width: number, widget: number, fontScale: number): DrawnMap => {
    const size = worldSize(width);
    const scale = size.width / shapes.atlas.width;
    const circles = survey.measure !== undefined;
    const input = inputOf(shapes, survey.regions, text, { ...size, scale, widget, fontScale }, circles);
    const places = input.places.map((place, i) => ({ ...place, tag: circles ? undefined : survey.regions[i] && text.mapTag(survey.regions[i])?.text }));
    return { shapes, layout: layoutWorld({ ...input, places }), scale, places: survey.regions };
  });

  world(geography: Geography, placement: RegionPlacement, book: MapBook, { width, widget, fontScale }: Room): DrawnMap {
    return this.#world(this.#worldShapes(geography, book.survey, placement), book, width, widget, fontScale);
  }
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly widget: number;
  readonly fontScale: number;
}

/** For the layout of a map. */
export function inputOf({ marks, otherLand }: MapShapes, places: readonly RegionalPlace[], text: RegionsText, { widget, ...frame }: Frame, circles: boolean): MapInput {
  return {
    ...frame,
    breadth: breadthOf(widget),
    otherLand,
    circles,
    places: marks.map((mark, i) => placeOf(mark, places[i], text, circles)),
  };
}

function placeOf({ shapes, dots, focus, room }: MarkShape, place: RegionalPlace | undefined, text: RegionsText, circles: boolean): MapInput['places'][number] {
  return {
    name: shortName(place?.name ?? ''),
    paths: shapes.map(({ path }) => path),
    dots: dots.map(({ at }) => at),
    focus,
    room,
    isRest: place?.kind === 'rest',
    ...(circles && place?.value !== undefined && { value: place.value, valueText: text.label(place) }),
  };
}

/** What the key has to explain; when narrow, nothing of land that is not in the report. */
export function keyOf({ shapes }: DrawnMap, narrow: boolean): readonly ('listed' | 'rest' | 'none')[] {
  const has = (isRest: boolean) => shapes.marks.some((mark) => mark.shapes.some((shape) => shape.isRest === isRest));
  return [...(has(false) ? (['listed'] as const) : []), ...(has(true) ? (['rest'] as const) : []), ...(shapes.otherLand && !narrow ? (['none'] as const) : [])];
}
