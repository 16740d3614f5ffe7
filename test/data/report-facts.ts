/** Takes a report apart into one line a fact, so that a test can hold a written list against it. */
import type { Figure, YearFigure } from '../../src/model/figure.js';
import type { ContentsEntry, Factor } from '../../src/model/narrative.js';
import type { Player } from '../../src/model/player.js';
import type { Region } from '../../src/model/region.js';
import type { Report } from '../../src/model/report.js';
import type { Segment } from '../../src/model/segmentation.js';
import type { Unit } from '../../src/model/unit.js';

type Lines = readonly string[];

/** Every name, heading, figure and claim of the report, one a line; of running text only how many paragraphs it has. */
export function factsOf(report: Report): Lines {
  const size = report.marketSize;
  return [
    ...headFacts(report),
    ...Object.entries(report.sections ?? {}).map(([part, section]) => row('section', part, section?.heading, paragraphs(section?.text))),
    ...(size?.values ?? []).map((value) => row('market size', yearFigure(value), unitWords(size?.unit))),
    ...(size?.growth ? [row('growth', figureWords(size.growth.rate), size.growth.from, size.growth.to)] : []),
    ...(report.segmentations ?? []).flatMap((division) => [
      row('segmentation', division.name, division.heading, division.basis, paragraphs(division.text)),
      ...division.segments.flatMap((segment) => segmentFacts(segment, division.name)),
    ]),
    ...(report.regions ?? []).flatMap(regionFacts),
    row('concentration', report.concentration?.level, report.concentration?.wording),
    ...(report.concentration?.legend ?? []).map(({ term, text }) => row('legend', term, text)),
    ...(report.players ?? []).flatMap(playerFacts),
    ...(report.profileItems ?? []).map((item) => row('profile item', item)),
    ...(report.insights ?? []).map((insight) =>
      row('insight', insight.heading, paragraphs(insight.text), ...(insight.figures ?? []).map((q) => `${figureWords(q.figure)} ${unitWords(q.unit)}${q.change === true ? ' change' : ''}`)),
    ),
    ...(report.developments ?? []).map((event) => row('development', event.date, event.heading, ...(event.companies ?? []), paragraphs(event.text))),
    ...factorFacts('driver', report.dynamics?.drivers),
    ...factorFacts('restraint', report.dynamics?.restraints),
    ...factorFacts('opportunity', report.dynamics?.opportunities),
    ...contentsFacts(report.contents ?? [], ''),
  ];
}

const row = (...cells: readonly (string | number | boolean | undefined)[]): string => cells.filter((cell) => cell !== undefined && cell !== '').join(' | ');

const headFacts = (report: Report): Lines => [
  row('title', report.title),
  row('short title', report.shortTitle),
  row('market name', report.marketName),
  row('subtitle', report.subtitle),
  row('language', report.lang),
  row('pages', report.pages),
  row('scope', report.scope?.kind, report.scope?.place),
  row('base year', report.baseYear),
  row('study period', report.studyPeriod?.from, report.studyPeriod?.to),
  row('timeline', report.timeline?.from, report.timeline?.to),
];

const paragraphs = (text: string | undefined): string => {
  const count = text === undefined ? 0 : text.split('\n\n').length;
  return count === 0 ? '' : count === 1 ? 'text' : `text in ${count} paragraphs`;
};

function figureWords(figure: Figure): string {
  if (figure.kind === 'undisclosed') return 'undisclosed';
  const value = figure.kind === 'range' ? `${figure.low} to ${figure.high}` : figure.value;
  return `${figure.kind}${figure.kind === 'bound' ? ` ${figure.bound}` : ''} ${value} ${figure.status}`;
}

const yearFigure = ({ year, figure }: YearFigure): string => `${year} ${figureWords(figure)}`;

function unitWords(unit: Unit | undefined): string {
  if (unit === undefined || unit.kind === 'percent') return unit?.kind ?? '';
  return `${unit.kind === 'money' ? (unit.currency ?? 'money') : unit.name} ${unit.scale}`;
}

interface Stated {
  readonly text?: string;
  readonly claims?: readonly { readonly kind: string; readonly quote: string }[];
  readonly values?: readonly YearFigure[];
  readonly shares?: readonly YearFigure[];
}

const statedFacts = (kind: string, path: string, part: Stated): Lines => [
  row(kind, path, paragraphs(part.text), ...(part.values ?? []).map(yearFigure), ...(part.shares ?? []).map(yearFigure)),
  ...(part.claims ?? []).map((claim) => row('claim', path, claim.kind, claim.quote)),
];

function segmentFacts(segment: Segment, parent: string): Lines {
  const path = `${parent} > ${segment.name}`;
  return [...statedFacts('segment', path, segment), ...(segment.segments ?? []).flatMap((child) => segmentFacts(child, path))];
}

const regionFacts = (region: Region): Lines => [
  ...statedFacts('region', region.name, region),
  ...region.countries.flatMap((line) => statedFacts(line.kind, `${region.name} > ${line.name}`, line)),
];

const playerFacts = (player: Player): Lines => [
  row('player', player.name, player.profiled === true ? 'profiled' : '', ...(player.shares ?? []).map(yearFigure)),
  ...player.listings.map((listing) => row(`${listing.list} player`, listing.position, listing.name ?? player.name)),
  ...(player.aliases ?? []).map((alias) => row('alias', player.name, alias)),
];

const factorFacts = (kind: string, factors: readonly Factor[] | undefined): Lines => (factors ?? []).map((factor) => row(kind, factor.name, paragraphs(factor.text)));

const contentsFacts = (entries: readonly ContentsEntry[], prefix: string): Lines =>
  entries.flatMap((entry, index) => {
    const number = `${prefix}${index + 1}`;
    return [`contents | ${number} ${entry.title}`, ...contentsFacts(entry.entries ?? [], `${number}.`)];
  });
