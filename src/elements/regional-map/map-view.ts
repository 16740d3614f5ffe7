/** What is drawn for a report and a size: made once, kept while the reader moves the pointer. */
import { placeRegions, type RegionPlacement } from '../../analysis/region-places.js';
import { regionSurvey, type RegionalPlace, type RegionChoice, type RegionSurvey } from '../../analysis/regions.js';
import { RegionsText, shortName, type RegionsLanguage } from '../../analysis/regions-text.js';
import type { Geography } from '../../geography/world.js';
import type { Speaker } from '../../i18n/speaker.js';
import { breadthOf } from '../../layout/frame.js';
import { layoutWorld, worldSize, type MapInput, type MapLayout } from '../../layout/map.js';
import type { Report } from '../../model/report.js';
import { keepLast } from '../base/keep-last.js';
import { worldShapes, type MapShapes } from './map-shapes.js';

/** A report's regions, and how they are put into words. */
export interface MapBook {
  readonly survey: RegionSurvey;
  readonly text: RegionsText;
  /** Where values are shown. */
  readonly values?: ValuesCode | undefined;
}

/** The code for values. */
export type ValuesCode = typeof import('./values.js');

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

/** One for each widget. */
export class MapView {
  readonly survey = keepLast((report: Report, measure: RegionChoice['measure'], year: number | undefined) => regionSurvey(report, { measure, year }));

  readonly book = keepLast((report: Report, survey: RegionSurvey, language: RegionsLanguage, speaker: Speaker, code: ValuesCode | undefined): MapBook => {
    const values = survey.measure && code?.valuesOf(report, survey, language, speaker);
    return { survey, text: new RegionsText(report, survey, language, values), values: values && code };
  });

  readonly placement = keepLast((report: Report, survey: RegionSurvey, geography: Geography, message: (name: string) => string): RegionPlacement => {
    const path = report.regions?.length ? undefined : 'scope';
    return placeRegions(survey.regions.map(({ place }) => ({ countries: [], ...place })), geography, message, path);
  });

  readonly #worldShapes = keepLast((geography: Geography, survey: RegionSurvey, placement: RegionPlacement) =>
    worldShapes(geography.world, survey.regions, placement),
  );

  readonly #world = keepLast((shapes: MapShapes, book: MapBook, width: number, widget: number, fontScale: number): DrawnMap => {
    const size = worldSize(width);
    const scale = size.width / shapes.atlas.width;
    const { regions } = book.survey;
    const input = inputOf(shapes, regions, book, { ...size, scale, widget, fontScale }, (breadthOf(widget) === 'narrow' ? 0.078 : 0.058) * width);
    const places = input.places.map((place, i) => ({ ...place, tag: book.values ? undefined : regions[i] && book.text.mapTag(regions[i])?.text }));
    return { shapes, layout: layoutWorld({ ...input, places }), scale, places: regions };
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

/** For the layout of a map. `largest`: radius of the largest circle. */
export function inputOf({ marks, otherLand }: MapShapes, places: readonly RegionalPlace[], { text, values }: MapBook, { widget, ...frame }: Frame, largest: number): MapInput {
  const input: MapInput = {
    ...frame,
    breadth: breadthOf(widget),
    otherLand,
    places: marks.map(({ shapes, dots, focus, room }, i) => ({
      name: shortName(places[i]?.name ?? ''),
      paths: shapes.map(({ path }) => path),
      dots: dots.map(({ at }) => at),
      focus,
      room,
      isRest: places[i]?.kind === 'rest',
    })),
  };
  return values && text.values ? { ...input, circles: values.circlesOf(input, places, text.values, largest) } : input;
}

/** What the key has to explain; when narrow, nothing of land that is not in the report. */
export function keyOf({ regions }: RegionSurvey, narrow: boolean): readonly ('listed' | 'rest' | 'none')[] {
  const rest = regions.some(({ lines }) => lines.some(({ kind }) => kind === 'rest'));
  return ['listed', ...(rest ? (['rest'] as const) : []), ...(narrow ? [] : (['none'] as const))];
}
