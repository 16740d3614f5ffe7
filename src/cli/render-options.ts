/** What a call of `vitrine render` asks for, read and checked. */
import type { Report } from '../model/report.js';
import type { Segment } from '../model/segmentation.js';
import { drawnWidgets, type DrawnName } from '../still/make-sheet.js';
import type { StillName } from '../still/make-still.js';
import { widgetNames } from '../server/widgets.js';
import { UsageError, type CommandCall } from './command.js';
import { nearestWord } from './nearest-word.js';
import { printable } from './terminal.js';

export const FORMATS = ['html', 'svg', 'png', 'jsonld'] as const;
export type RenderFormat = (typeof FORMATS)[number];

export const stillNames: readonly StillName[] = [...widgetNames, 'audit'];

/** Options that are attributes, and of which widgets. */
const ATTRIBUTES: Readonly<Record<string, readonly StillName[]>> = {
  segmentation: ['segment-treemap', 'segment-outline'],
  segment: ['segment-treemap'],
  region: ['regional-map'],
  measure: ['regional-map'],
  year: ['segment-treemap', 'regional-map'],
  list: ['player-list'],
  sort: ['player-list'],
  heading: stillNames,
};

/** What is to be made. */
export interface RenderOptions {
  readonly widget: StillName;
  readonly format: RenderFormat;
  readonly theme: 'light' | 'dark' | undefined;
  readonly width: number | undefined;
  readonly scale: number;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly out: string | undefined;
}

/** Throws a UsageError for what makes no sense. */
export function readOptions(call: CommandCall): RenderOptions {
  const format = (call.value('format') ?? 'html') as RenderFormat;
  const isPicture = format === 'svg' || format === 'png';
  for (const name of ['width', 'theme']) if (call.has(name) && format === 'jsonld') throw new UsageError(`--${name} is for what is drawn, and jsonld is not`);
  if (call.has('width') && !isPicture) throw new UsageError('--width is for svg and png', 'the figure in html is as wide as its page: it holds a drawing for narrow, medium and wide');
  if (call.has('scale') && format !== 'png') throw new UsageError('--scale is for png', 'an svg is sharp at any size');
  const widget = readWidget(call.value('widget'), format);
  return {
    widget,
    format,
    theme: call.value('theme') as RenderOptions['theme'],
    width: call.has('width') ? readNumber(call, 'width', 240, 1600) : undefined,
    scale: call.has('scale') ? readNumber(call, 'scale', 1, 4) : 1,
    lang: readLanguage(call.value('lang')),
    attributes: readAttributes(call, widget),
    out: call.value('out'),
  };
}

function readWidget(given: string | undefined, format: RenderFormat): StillName {
  if (given === undefined) throw new UsageError('no widget given', `give --widget with one of ${stillNames.join(', ')}`);
  const name = stillNames.find((known) => known === given.replace(/^vt-/, ''));
  if (!name) {
    const meant = nearestWord(given.replace(/^vt-/, ''), stillNames);
    throw new UsageError(`unknown widget "${given}"`, meant ? `did you mean ${meant}?` : `the widgets are ${stillNames.join(', ')}`);
  }
  if ((format === 'svg' || format === 'png') && !isDrawn(name)) {
    throw new UsageError(`${name} is text and has no drawing: there is no ${format} of it`, `take --format html${name === 'audit' ? '' : ' or jsonld'}; drawings have ${drawnWidgets.join(', ')}`);
  }
  if (format === 'jsonld' && name === 'audit') throw new UsageError('audit has no jsonld: it is for the publisher, not for search engines', 'take --format html');
  return name;
}

function readAttributes(call: CommandCall, widget: StillName): Readonly<Record<string, string>> {
  const given = Object.keys(ATTRIBUTES).filter((name) => call.has(name));
  const alien = given.find((name) => !ATTRIBUTES[name]?.includes(widget));
  if (alien) throw new UsageError(`--${alien} is for ${ATTRIBUTES[alien]?.join(' and ')}, and this is ${widget}`);
  return Object.fromEntries(given.map((name) => [name, call.value(name) ?? '']));
}

/** A widget shows its first part where an id is unknown; a figure that nobody looks at again must be the one that was meant. */
export function checkIds({ segmentations = [], regions = [] }: Report, { segmentation, segment, region, year }: Readonly<Record<string, string>>): void {
  const shown = segmentations.find(({ id }) => id === segmentation) ?? segmentations[0];
  checkId('segmentation', segmentation, segmentations.map(({ id }) => id));
  checkId('segment', segment, idsIn(shown?.segments ?? []));
  checkId('region', region, regions.map(({ id }) => id));
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError(`--year wants a year such as 2024, found ${JSON.stringify(year)}`);
}

const idsIn = (segments: readonly Segment[]): readonly string[] => segments.flatMap(({ id, segments: parts = [] }) => [id, ...idsIn(parts)]);

function checkId(option: string, id: string | undefined, known: readonly string[]): void {
  if (id === undefined || known.includes(id)) return;
  const meant = nearestWord(id, known);
  throw new UsageError(`--${option}: the report has none with the id "${printable(id)}"`, meant ? `did you mean ${printable(meant)}?` : known.length ? `its ids are ${known.slice(0, 20).map(printable).join(', ')}${known.length > 20 ? ' …' : ''}` : '');
}

export const isDrawn = (name: StillName): name is DrawnName => (drawnWidgets as readonly string[]).includes(name);

function readNumber(call: CommandCall, name: string, least: number, most: number): number {
  const text = call.value(name) ?? '';
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= least && value <= most) return name === 'width' ? Math.round(value) : value;
  throw new UsageError(`--${name} wants a number from ${least} to ${most}, found ${JSON.stringify(text)}`, 'see "vitrine render --help"');
}

function readLanguage(given = 'en'): string {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? 'en';
  } catch {
    throw new UsageError(`--lang wants a language such as en or en-GB, found ${JSON.stringify(given)}`);
  }
}
