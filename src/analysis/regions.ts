import { isKnown, pointOf, type Figure, type YearFigure } from '../model/figure.js';
import type { GrowthRate } from '../model/growth.js';
import type { CountryLine, Region } from '../model/region.js';
import type { Report } from '../model/report.js';
import type { PartId } from './part-id.js';

/** What circles and bars stand for: percent of the whole market, or market size. */
export type RegionMeasure = 'share' | 'value';

/** What a region and a line under it have in common, with the figure of the year that is shown. */
export interface RegionalPlace {
  readonly id: string;
  readonly name: string;
  /** `region` for a region itself. */
  readonly kind: 'region' | CountryLine['kind'];
  readonly place: Region | CountryLine;
  /** As published for the year; absent where the report has no entry for it. */
  readonly figure?: Figure;
  /** The number that is drawn. Undisclosed has none. */
  readonly value?: number;
  readonly growth?: GrowthRate;
}

/** A region with its lines: in the report's order, or largest first and the rest last where values are disclosed. */
export interface RegionEntry extends RegionalPlace {
  readonly lines: readonly RegionalPlace[];
  readonly leads: boolean;
  readonly growsFastest: boolean;
}

/** All that the report says of its regions, for one measure and one year. */
export interface RegionSurvey {
  readonly regions: readonly RegionEntry[];
  readonly lineCount: number;
  /** Absent where nothing is disclosed. */
  readonly measure?: RegionMeasure;
  readonly year?: number;
  /** The common scale of all bars; zero is always in it. */
  readonly low: number;
  readonly high: number;
}

/** Which measure and year to show; by default shares before sizes, and the base year or the one nearest before it. */
export interface RegionChoice {
  readonly measure?: RegionMeasure | undefined;
  readonly year?: number | undefined;
}

/**
 * Nothing where the report names no region. A report on one place that lists no regions is one region without lines.
 * A measure or a year of the choice that nothing is disclosed for is passed over.
 */
export function regionSurvey(report: Report, choice: RegionChoice = {}): RegionSurvey | undefined {
  const regions = report.regions?.length ? report.regions : scopeRegion(report);
  if (!regions.length) return undefined;
  const places = regions.flatMap((region) => [region, ...region.countries]);
  const measures = (['share', 'value'] as const).filter((measure) => knownYears(places, measure).length);
  const measure = measures.find((one) => one === choice.measure) ?? measures[0];
  const year = measure && chooseYear(knownYears(places, measure), report.baseYear, choice.year);
  const entries = regions.map((region) => toEntry(region, measure, year));
  const values = entries.flatMap(({ lines }) => lines.flatMap(({ value }) => value ?? []));
  return {
    regions: entries,
    lineCount: entries.reduce((sum, { lines }) => sum + lines.length, 0),
    ...(measure && year !== undefined && { measure, year }),
    low: Math.min(0, ...values),
    high: Math.max(0, ...values),
  };
}

/** What a reader selects with it. */
export const placePart = ({ kind, id }: RegionalPlace): PartId => ({ kind: kind === 'region' ? kind : 'country', id });

/** Where a bar starts and how long it is, in percent of the room for bars. Undisclosed has none. */
export function barSpan({ low, high }: Pick<RegionSurvey, 'low' | 'high'>, value: number | undefined): { readonly from: number; readonly length: number } | undefined {
  if (value === undefined || high === low) return undefined;
  const percent = (span: number) => Math.round((span / (high - low)) * 1000) / 10;
  return { from: percent(Math.min(0, value) - low), length: percent(Math.abs(value)) };
}

function scopeRegion({ scope }: Report): readonly Region[] {
  return scope?.place && scope.kind !== 'global' ? [{ id: 'scope', name: scope.place, countries: [] }] : [];
}

const figuresOf = (place: Region | CountryLine, measure: RegionMeasure): readonly YearFigure[] =>
  (measure === 'share' ? place.shares : place.values) ?? [];

const knownYears = (places: readonly (Region | CountryLine)[], measure: RegionMeasure): readonly number[] =>
  places.flatMap((place) => figuresOf(place, measure).flatMap(({ year, figure }) => (isKnown(figure) ? year : [])));

/** The wanted year, else the base year, else the last before it, else the first after it. */
function chooseYear(years: readonly number[], baseYear = Infinity, wanted?: number): number | undefined {
  if (wanted !== undefined && years.includes(wanted)) return wanted;
  const before = years.filter((year) => year <= baseYear);
  return before.length ? Math.max(...before) : Math.min(...years);
}

function toEntry(region: Region, measure: RegionMeasure | undefined, year: number | undefined): RegionEntry {
  const claims = region.claims?.map(({ kind }) => kind) ?? [];
  const lines = region.countries.map((line) => toPlace(line, line.kind, measure, year));
  return {
    ...toPlace(region, 'region', measure, year),
    lines: measure ? [...lines].sort(bySize) : lines,
    leads: claims.includes('leading'),
    growsFastest: claims.includes('fastest-growing'),
  };
}

function toPlace(place: Region | CountryLine, kind: RegionalPlace['kind'], measure: RegionMeasure | undefined, year: number | undefined): RegionalPlace {
  const figure = measure && figuresOf(place, measure).find((entry) => entry.year === year)?.figure;
  const value = figure && pointOf(figure);
  return {
    id: place.id,
    name: place.name,
    kind,
    place,
    ...(figure && { figure }),
    ...(value !== undefined && { value }),
    ...(place.growth && { growth: place.growth }),
  };
}

/** Largest first, the undisclosed after them, the rest at the end. */
const bySize = (a: RegionalPlace, b: RegionalPlace): number =>
  Number(a.kind === 'rest') - Number(b.kind === 'rest') || (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0;
