/** What a whole report shows as a page: which parts its data has, in which order, under which headings of the source. */
import { isKnown, type YearFigure } from '../model/figure.js';
import type { Issue } from '../model/issue.js';
import type { Report } from '../model/report.js';
import type { SectionText } from '../model/sections.js';
import type { Segment } from '../model/segmentation.js';

/** Name of a widget, which is its tag without the prefix. */
export type WidgetName =
  | 'key-figures' | 'market-size-chart' | 'insights' | 'segment-treemap' | 'segment-outline' | 'regional-map'
  | 'market-dynamics' | 'player-list' | 'concentration-meter' | 'developments' | 'contents' | 'audit';

/** One widget's place on the page. */
export type PartName = WidgetName | 'quoted-figures';

/** Name of a stretch of the page that the navigation leads to. */
export type SectionName = 'size' | 'segments' | 'regions' | 'dynamics' | 'players' | 'contents' | 'audit';

/** A widget with what it is told. */
export interface PagePart {
  readonly name: PartName;
  readonly widget: WidgetName;
  readonly attributes: Readonly<Record<string, string>>;
  /** Heading of the source for this part alone; empty where it has none. */
  readonly heading: string;
}

/** A stretch of the page. */
export interface PageSection {
  readonly name: SectionName;
  /** The part whose word the navigation uses. */
  readonly namedBy: PartName;
  /** Heading and text of the source; empty where it has none. */
  readonly heading: string;
  readonly text: string;
  readonly parts: readonly PagePart[];
  /** Stand beside the parts where there is room. */
  readonly asides: readonly PagePart[];
}

/** What stands in a section: its parts by rank, and those of its asides. */
interface SectionKind {
  readonly parts: readonly PartName[];
  readonly asides?: readonly PartName[];
  /** The first of these that is there names the section. */
  readonly namedBy?: readonly PartName[];
  readonly text: (report: Report, lead: string) => SectionText | undefined;
}

const SECTIONS: Readonly<Record<SectionName, SectionKind>> = {
  size: {
    parts: ['key-figures', 'market-size-chart', 'insights', 'quoted-figures'],
    namedBy: ['market-size-chart', 'key-figures', 'insights'],
    text: (report, lead) => {
      const { heading = '', text = '' } = report.sections?.marketSize ?? {};
      return { heading: isPresent('market-size-chart', report) ? '' : heading, text: text === lead ? '' : text };
    },
  },
  segments: { parts: ['segment-treemap', 'segment-outline'], text: ({ sections }) => sections?.segmentations },
  regions: { parts: ['regional-map'], text: ({ sections }) => sections?.regions },
  dynamics: { parts: ['market-dynamics'], text: ({ sections }) => sections?.dynamics },
  players: { parts: ['player-list'], asides: ['concentration-meter', 'developments'], text: ({ sections }) => sections?.players },
  contents: { parts: ['contents'], text: ({ sections }) => sections?.contents },
  audit: { parts: ['audit'], text: () => undefined },
};

const ATTRIBUTES: Partial<Record<PartName, Readonly<Record<string, string>>>> = { 'quoted-figures': { figures: 'quoted' } };

/** Where in the document a part's data stands; a fault there is the part's to show. */
const PATHS: Readonly<Record<PartName, readonly (keyof Report)[]>> = {
  'key-figures': ['marketSize'],
  'market-size-chart': ['marketSize'],
  'insights': ['insights'],
  'quoted-figures': [],
  'segment-treemap': ['segmentations'],
  'segment-outline': [],
  'regional-map': ['regions'],
  'market-dynamics': ['dynamics', 'frames'],
  'player-list': ['players'],
  'concentration-meter': ['concentration'],
  'developments': ['developments'],
  'contents': ['contents'],
  'audit': [],
};

/** The sections that there is data for, or a fault to tell of. `audit` adds what is for the publisher alone. */
export function planPage(report: Report, issues: readonly Issue[] = [], audit = false): readonly PageSection[] {
  const lead = leadOf(report);
  const has = (name: PartName) => (name === 'audit' ? audit : isPresent(name, report) || issues.some((issue) => isShownBy(issue, name)));
  return Object.entries(SECTIONS).flatMap(([name, kind]) => {
    const [parts = [], asides = []] = [kind.parts, kind.asides].map((list) => list?.filter(has).map((part) => toPart(part, report)));
    const namedBy = [...(kind.namedBy ?? []), ...[...parts, ...asides].map((part) => part.name)].find(has);
    if (!namedBy) return [];
    const { heading = '', text = '' } = kind.text(report, lead) ?? {};
    const placed = parts.length ? { parts, asides } : { parts: asides, asides: [] };
    return [{ name: name as SectionName, namedBy, heading, text, ...placed }];
  });
}

/** A fault in the data that a part shows: it says so itself. */
export const isShownBy = ({ path, severity }: Issue, name: PartName): boolean => severity === 'error' && PATHS[name].some((start) => path.startsWith(start));

/** What opens the page under the title; empty where the source opens with nothing. */
export const leadOf = ({ sections }: Report): string => sections?.overview?.text ?? sections?.marketSize?.text ?? '';

function toPart(name: PartName, { sections }: Report): PagePart {
  const heading = name === 'developments' ? sections?.developments?.heading : name === 'market-size-chart' ? sections?.marketSize?.heading : undefined;
  return { name, widget: name === 'quoted-figures' ? 'key-figures' : name, attributes: ATTRIBUTES[name] ?? {}, heading: heading ?? '' };
}

/** Whether a part has something to show, where that is more than to have its data. */
const PRESENT: Partial<Record<PartName, (report: Report) => unknown>> = {
  'key-figures': ({ marketSize, baseYear, studyPeriod, timeline, pages }) => marketSize ?? baseYear ?? studyPeriod ?? timeline ?? pages,
  'market-size-chart': ({ marketSize }) => marketSize?.values?.length || marketSize?.growth,
  'quoted-figures': ({ insights }) => insights?.some(({ figures }) => figures?.length),
  'segment-treemap': ({ segmentations }) => segmentations?.some(({ basis, segments }) => basis !== 'regions' && segments.length),
  'segment-outline': ({ segmentations }) => segmentations?.length,
  'market-dynamics': ({ dynamics = {}, frames }) =>
    Object.values(dynamics).some((list) => list.length) || frames?.some(({ items }) => items.some(({ text }) => text)),
  'concentration-meter': ({ concentration, players }) => concentration ?? players?.some(isDisclosed),
};

/** Every other part shows one list. */
function isPresent(name: PartName, report: Report): boolean {
  const present = PRESENT[name];
  return Boolean(present ? present(report) : PATHS[name].some((key) => (report[key] as readonly unknown[] | undefined)?.length));
}

/** What the report has segments or regions for, but no value of. */
export interface OpenValues {
  readonly segments: boolean;
  readonly regions: boolean;
}

/** Looks no further than the first value. */
export function openValues({ segmentations = [], regions = [] }: Report): OpenValues {
  const segments = segmentations.flatMap((division) => division.segments);
  return {
    segments: segments.length > 0 && !segments.some(hasValue),
    regions: regions.length > 0 && !regions.some(isDisclosed),
  };
}

const hasValue = (segment: Segment): boolean => isDisclosed(segment) || Boolean(segment.segments?.some(hasValue));

const isDisclosed = (part: { readonly values?: readonly YearFigure[]; readonly shares?: readonly YearFigure[] }): boolean =>
  [...(part.values ?? []), ...(part.shares ?? [])].some(({ figure }) => isKnown(figure));
