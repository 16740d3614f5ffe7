/** Places parts of a whole as a treemap. Only what can be seen is placed, whatever the number of parts. */
import { tenth, type Box } from './box.js';
import type { Breadth } from './frame.js';
import { squarify } from './squarify.js';
import { textWidth } from './text.js';
import { fitHead, fitTileLabel, fitTileNote, type TileLabel, type TileText } from './tile-label.js';

/** A part with its size, in any unit; above zero. */
export interface SizedPart<T> {
  readonly item: T;
  readonly value: number;
  /** True where it stands last in rows and columns, however large it is. */
  readonly isRest?: boolean;
}

/** Where the parts come from. Asked level by level, and only for what is drawn. */
export interface TreemapSource<T> {
  /** The parts of an item, or those on top. Empty where they cannot be drawn. */
  readonly parts: (item?: T) => readonly SizedPart<T>[];
  /** One item for parts that are too small to see. */
  readonly merge: (hidden: readonly SizedPart<T>[]) => T;
  readonly label: (item: T) => TileLabel;
  /** What a tile says whose header has its name. */
  readonly note: (item: T) => string;
}

/** How much room there is. `levels` is how deep it may go. */
export interface TreemapRoom {
  readonly width: number;
  readonly breadth: Breadth;
  readonly scale?: number;
}

/** A tile, or a group's header line. */
export interface PlacedMark<T> {
  readonly item: T;
  readonly box: Box;
  readonly kind: 'tile' | 'head';
  /** 1 on top. */
  readonly level: number;
  readonly texts: readonly TileText[];
  /** Where its chevron is; absent where it does not open or has no room. */
  readonly chevron?: readonly [x: number, y: number] | undefined;
  /** Its number in the key, where its name does not fit. */
  readonly number?: number | undefined;
}

/** The whole figure. Marks are in reading order. */
export interface TreemapLayout<T> {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PlacedMark<T>[];
  /** Tiles that have neither label nor number. */
  readonly nameless: number;
}

const HEIGHT: Readonly<Record<Breadth, number>> = { narrow: 300, medium: 330, wide: 400 };
/** Many parts make a narrow treemap this much higher at most. */
const CROWD = 120;
const LEVELS: Readonly<Record<Breadth, number>> = { narrow: 1, medium: 2, wide: 3 };
const GAP = 2;
const GROUP_GAP = 8;
const MOST_BANDS = 6;
/** Thinnest column and row, in CSS pixels. */
const COLUMN = 48;
const ROW = 20;
/** Smallest tile, in square CSS pixels. */
const TILE = 100;
/** A group opens where its parts have this many square pixels each, and those too small to see no more than this share. */
const OPEN_AREA = 500;
const OPEN_HIDDEN = 0.25;
/** Groups of a squarified treemap open where this share of them can, so that most look alike. */
const OPEN_TOGETHER = 0.75;
const MOST_NUMBERS = 60;

interface Tile<T> extends SizedPart<T> {
  readonly box: Box;
}

interface Arranged<T> {
  readonly tiles: readonly Tile<T>[];
  readonly bands: boolean;
  /** Part of the whole that is too small to see. */
  readonly hidden: number;
}

/** Up to six parts are columns (rows when narrow) under a header line each; more are squarified, largest first. */
export function layoutTreemap<T>(source: TreemapSource<T>, { width, breadth, scale = 1 }: TreemapRoom): TreemapLayout<T> {
  const parts = source.parts();
  const crowd = breadth === 'narrow' ? Math.min(CROWD, Math.max(0, 4 * (parts.length - 10))) : 0;
  const box = { x: 0, y: 0, width, height: HEIGHT[breadth] + crowd };
  const planner = new Planner(source, LEVELS[breadth], scale);
  const marks = parts.length ? (planner.columns(parts, box) ?? planner.plain(parts, box, breadth === 'narrow')) : [];
  return { width, height: box.height, ...numbered(marks, scale) };
}

class Planner<T> {
  constructor(
    private readonly source: TreemapSource<T>,
    private readonly levels: number,
    private readonly scale: number,
  ) {}

  /** Columns with headers, where one of them at least opens and every header fits. */
  columns(parts: readonly SizedPart<T>[], { x, y, width, height }: Box): readonly PlacedMark<T>[] | undefined {
    if (this.levels < 2) return undefined;
    const columns = bands(parts, { x, y, width, height }, true, GROUP_GAP, COLUMN);
    const heads = columns?.map(({ item, box }) => fitHead(this.source.label(item), box, this.scale));
    if (!columns || !heads) return undefined;
    const top = 10 + 16 * Math.max(...heads.map((head) => head?.length ?? 0));
    let opened = false;
    const marks = columns.flatMap((column, i): readonly PlacedMark<T>[] => {
      const { item } = column;
      const box = { ...column.box, y: y + top, height: height - top };
      const texts = heads[i] ?? [];
      const inside = this.#open({ ...column, box }, 2, undefined, false);
      if (!inside) {
        const body = this.#tile({ ...column, box }, 1);
        return [{ ...body, texts: [...texts, ...fitTileNote(this.source.note(item), box, body.chevron !== undefined, this.scale)] }];
      }
      opened = true;
      const line = { ...column.box, height: top - 4 };
      const chevron = [tenth(line.x + headWidth(texts, this.scale) + 8), 16 * texts.length - 9] as const;
      return [{ item, box: line, kind: 'head', level: 1, texts, chevron }, ...inside];
    });
    return opened && heads.every(Boolean) ? marks : undefined;
  }

  /** No headers: rows or columns, else squarified; each tile opens where its own name finds room in it. */
  plain(parts: readonly SizedPart<T>[], box: Box, rows: boolean): readonly PlacedMark<T>[] {
    const few = bands(parts, box, !rows, GAP, rows ? ROW : COLUMN);
    const grouped = !few && this.levels > 1 && parts.some(({ item }) => this.source.label(item).opens);
    const tiles = few ?? squares(parts, box, grouped ? GROUP_GAP / 2 : GAP, this.source).tiles;
    const insides = tiles.map((tile) => (few ? undefined : this.#open(tile, this.levels, this.source.label(tile.item).name, rows)));
    const areaOf = (isCounted: (tile: Tile<T>, i: number) => boolean) => tiles.filter(isCounted).reduce((sum, { box: { width, height } }) => sum + width * height, 0);
    const opened = areaOf((_, i) => insides[i] !== undefined) >= OPEN_TOGETHER * areaOf(({ item }) => this.source.label(item).opens);
    return tiles.flatMap((tile, i) => (opened && insides[i]) || [this.#tile(tile, 1)]);
  }

  /** The parts inside a tile; undefined where they would not be legible. `name` has to find room in the first of them. */
  #open({ item, box }: Tile<T>, level: number, name: string | undefined, across: boolean): readonly PlacedMark<T>[] | undefined {
    if (level > this.levels || box.width < COLUMN || box.height < 2 * ROW || !this.source.label(item).opens) return undefined;
    const parts = this.source.parts(item);
    if (!parts.length || (box.width * box.height) / parts.length < OPEN_AREA) return undefined;
    const { tiles, bands: isBands, hidden } = arrange(parts, box, across, this.source);
    if (hidden > OPEN_HIDDEN) return undefined;
    const marks: PlacedMark<T>[] = [];
    for (const [i, tile] of tiles.entries()) {
      const deeper = this.#open(tile, level + 1, this.source.label(tile.item).name, !across);
      const own = this.#tile(tile, level, i === 0 || isBands ? name : undefined);
      if (name && i === 0 && (deeper || own.texts[0]?.text !== name)) return undefined;
      marks.push(...(deeper ?? [own]));
    }
    return marks;
  }

  #tile({ item, box }: Tile<T>, level: number, above?: string): PlacedMark<T> {
    const { opens, ...label } = this.source.label(item);
    const chevron: PlacedMark<T>['chevron'] = opens && box.width >= 48 && box.height >= 26 ? [tenth(box.x + box.width - 17), tenth(box.y + 13)] : undefined;
    const fit = (over?: string) => fitTileLabel({ ...label, above: over, opens: chevron !== undefined }, box, this.scale);
    return { item, box, kind: 'tile', level, texts: (above && fit(above)) || fit() || [], chevron };
  }
}

const headWidth = (texts: readonly TileText[], scale: number): number => {
  const { text = '', size = 14, after = '' } = texts.at(-1) ?? {};
  return textWidth(text, { size, bold: true, scale }) + (after ? 6 + textWidth(after, { size, scale }) : 0);
};

function arrange<T>(parts: readonly SizedPart<T>[], box: Box, across: boolean, source: TreemapSource<T>): Arranged<T> {
  const few = bands(parts, box, across, GAP, across ? COLUMN : ROW);
  return few ? { tiles: few, bands: true, hidden: 0 } : { ...squares(parts, box, GAP, source), bands: false };
}

/** Side by side (`across`) or one over the other, exactly in proportion; undefined for many parts or a thin one. */
function bands<T>(parts: readonly SizedPart<T>[], box: Box, across: boolean, gap: number, least: number): readonly Tile<T>[] | undefined {
  if (parts.length > MOST_BANDS) return undefined;
  const total = totalOf(parts);
  const room = (across ? box.width : box.height) - gap * (parts.length - 1);
  let at = across ? box.x : box.y;
  const tiles = largestFirst(parts).map((part) => {
    const size = room * (part.value / total);
    const from = at;
    at += size + gap;
    return { part, from, size };
  });
  if (parts.length > 1 && tiles.some(({ size }) => size < least)) return undefined;
  return tiles.map(({ part, from, size }) => ({ ...part, box: rounded(across ? { ...box, x: from, width: size } : { ...box, y: from, height: size }) }));
}

/** Squarified, all by size: a large rest at the end would leave slivers before it. Parts too small to see are one tile. */
function squares<T>(parts: readonly SizedPart<T>[], box: Box, gap: number, { merge }: TreemapSource<T>): Omit<Arranged<T>, 'bands'> {
  const total = totalOf(parts);
  const least = (TILE / (box.width * box.height)) * total;
  const seen = parts.filter(({ value }) => value >= least);
  const unseen = seen.length + 1 < parts.length ? parts.filter(({ value }) => value < least) : [];
  const hidden = totalOf(unseen);
  const shown = unseen.length ? [...seen, { item: merge(unseen), value: hidden }] : [...parts];
  const all = shown.sort((a, b) => b.value - a.value);
  const boxes = squarify(all.map(({ value }) => value), { ...box, width: box.width + gap, height: box.height + gap });
  const tiles = all.map((part, i) => {
    const { x, y, width, height } = boxes[i] ?? box;
    return { ...part, box: rounded({ x, y, width: Math.max(1, width - gap), height: Math.max(1, height - gap) }) };
  });
  return { tiles, hidden: hidden / total };
}

const totalOf = (parts: readonly SizedPart<unknown>[]): number => parts.reduce((sum, { value }) => sum + value, 0);

const largestFirst = <T>(parts: readonly SizedPart<T>[]): readonly SizedPart<T>[] =>
  [...parts].sort((a, b) => Number(a.isRest ?? false) - Number(b.isRest ?? false) || b.value - a.value);

const rounded = ({ x, y, width, height }: Box): Box => ({ x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });

/** Numbers the tiles whose names do not fit: the largest of them, in reading order. */
function numbered<T>(marks: readonly PlacedMark<T>[], scale: number): Pick<TreemapLayout<T>, 'marks' | 'nameless'> {
  const bare = marks.filter(({ texts }) => !texts.length);
  const digits = bare.length > 9 ? '00' : '0';
  const holds = ({ box }: PlacedMark<T>) => box.height >= 13 && box.width >= textWidth(digits, { size: 12, bold: true, scale }) + 2;
  const area = ({ box }: PlacedMark<T>) => box.width * box.height;
  const chosen = new Set([...bare.filter(holds)].sort((a, b) => area(b) - area(a)).slice(0, MOST_NUMBERS));
  let number = 0;
  return {
    marks: marks.map((mark) => (chosen.has(mark) ? { ...mark, chevron: undefined, number: ++number } : mark)),
    nameless: bare.length - chosen.size,
  };
}

