/** What is measured: each work with its data, and who can do it. */
import { mapSample } from './data/map.js';
import { playersSample } from './data/players.js';
import type { Sample } from './data/sample.js';
import { sizeSample } from './data/size-chart.js';
import { treemapSample } from './data/treemap.js';
import type { Detail } from './outlines.js';

export type Widget = 'size-chart' | 'treemap' | 'map' | 'player-list';

/** `vitrine` is ours; the hand-written ones are the lower bound, the rest are the peers. */
export const contenders = ['vitrine', 'hand-written', 'hand-written-canvas', 'chart-js', 'echarts', 'plot'] as const;
export type Contender = (typeof contenders)[number];

/** One widget to draw. */
export interface Item {
  readonly widget: Widget;
  readonly sample: Sample<unknown>;
}

export interface Work {
  readonly id: string;
  /** Drawn in one go on a cold page. */
  readonly items: () => readonly Item[];
  /** After that: `more` widgets one by one, or other data for the first widget. */
  readonly later?: { readonly kind: 'more' | 'update'; readonly items: () => readonly Item[] };
  /** Outlines of the others; ours are always made from 50m. */
  readonly detail?: Detail;
  /** `page`: heap and nodes too. `mounts`: the first widget comes and goes, and the heap is watched instead of the clock. */
  readonly kind: 'draw' | 'page' | 'mounts';
}

const size = (seed = 0): Item => ({ widget: 'size-chart', sample: sizeSample(seed) });
const treemap = (leaves: number, seed = 0): Item => ({ widget: 'treemap', sample: treemapSample(leaves, seed) });
const map = (countries: boolean, seed = 0): Item => ({ widget: 'map', sample: mapSample(countries, seed) });
const list = (count: number, seed = 0): Item => ({ widget: 'player-list', sample: playersSample(count, seed) });
const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));

const mixed = [size, (seed: number) => treemap(10, seed), (seed: number) => map(false, seed), (seed: number) => list(15, seed)];

export const works: readonly Work[] = [
  { id: 'size chart', kind: 'draw', items: () => [size()], later: { kind: 'more', items: () => times(5, (i) => size(i + 1)) } },
  ...[10, 250, 5000, 50000].map((leaves): Work => ({
    id: `treemap of ${leaves}`,
    kind: 'draw',
    items: () => [treemap(leaves)],
    later: { kind: 'update', items: () => times(leaves > 5000 ? 2 : 3, (i) => treemap(leaves, i + 1)) },
  })),
  { id: 'map of five regions', kind: 'draw', detail: '110m', items: () => [map(false)] },
  { id: 'map of all countries', kind: 'draw', detail: '50m', items: () => [map(true)] },
  ...[15, 1000, 100000].map((count): Work => ({ id: `list of ${count}`, kind: 'draw', items: () => [list(count)] })),
  { id: '100 size charts', kind: 'page', items: () => times(100, size) },
  { id: '100 mixed widgets', kind: 'page', detail: '110m', items: () => times(100, (i) => (mixed[i % mixed.length] ?? size)(i)) },
  { id: 'size chart mounts', kind: 'mounts', items: () => [size()] },
  { id: 'treemap mounts', kind: 'mounts', items: () => [treemap(250)] },
  { id: 'map mounts', kind: 'mounts', detail: '110m', items: () => [map(false)] },
  { id: 'list mounts', kind: 'mounts', items: () => [list(1000)] },
];

/** The widgets that a work needs a page module of. */
export const widgetsOf = ({ items }: Work): readonly Widget[] => [...new Set(items().map(({ widget }) => widget))];
