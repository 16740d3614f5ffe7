/** Places parts without sizes: open tiles in rows of one height, a column a level. Nothing in it is in proportion to anything. */
import { tenth, type Box } from './box.js';
import type { Breadth } from './frame.js';
import { textWidth, wrapText, type TextStyle } from './text.js';

/** What a tile says. */
export interface StructureText {
  readonly name: string;
  /** In place of a number; may be empty. */
  readonly words: string;
  /** "2 sub-segments"; empty where it has none. */
  readonly count: string;
}

/** Where the parts come from, in the report's order. */
export interface StructureSource<T> {
  /** The parts of an item, or those on top. */
  readonly parts: (item?: T) => readonly T[];
  /** One item for the parts that have no row. */
  readonly merge: (hidden: readonly T[]) => T;
  readonly text: (item: T) => StructureText;
}

/** A line of a tile's text, with its start and its baseline. */
export interface StructureLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: 'strong' | '' | 'ink-2';
}

/** An open tile. */
export interface PlacedPart<T> {
  readonly item: T;
  readonly box: Box;
  /** 0 on top. */
  readonly depth: number;
  readonly texts: readonly StructureLine[];
  /** Where its chevron is: it has parts that are not drawn. */
  readonly chevron?: readonly [x: number, y: number] | undefined;
}

/** The whole figure. Parts are in reading order. */
export interface StructureLayout<T> {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PlacedPart<T>[];
}

interface Node<T> {
  readonly item: T;
  readonly depth: number;
  readonly parts: readonly Node<T>[];
  /** Rows that it spans. */
  readonly rows: number;
  /** It has parts, which are not drawn. */
  readonly isClosed: boolean;
}

const GAP = 3;
const PAD = 12;
/** Rows of a figure: more would be a list to scroll, and that is the table. */
const MOST_ROWS = 60;
/** Narrowest column of a level. */
const COLUMN = 150;
const MOST_LINES = 3;

interface Type {
  readonly row: number;
  readonly names: readonly number[];
  readonly words: number;
  /** From the top to the first baseline, from the name to the words. */
  readonly top: number;
  readonly gaps: readonly number[];
  readonly line: number;
}

const TYPES: Readonly<Record<'medium' | 'wide', Type>> = {
  medium: { row: 54, names: [14, 14, 14], words: 12, top: 22, gaps: [19.2, 19.2, 19.2], line: 16.2 },
  wide: { row: 56, names: [16, 14, 14], words: 13, top: 23, gaps: [21.3, 19.5, 19.5], line: 17.5 },
};

/** For a figure that is not narrow. */
export function layoutStructure<T>(source: StructureSource<T>, width: number, breadth: Breadth, scale = 1): StructureLayout<T> {
  const type = TYPES[breadth === 'wide' ? 'wide' : 'medium'];
  const levels = levelsOf(source, Math.max(1, Math.floor(width / COLUMN)));
  const top = shortened(source, source.parts());
  const nodes = top.map((item) => toNode(source, item, 0, levels));
  const depth = depthOf(nodes);
  const columns = columnsOf(width, depth);
  const rows = nodes.reduce((sum, node) => sum + node.rows, 0);
  const all = flatten(nodes);
  const texts = new Map(all.map((node) => [node, tileLines(source.text(node.item), node, columnWidth(node, columns, width), type, scale)]));
  const roomy = Math.min(84, (171 - GAP * (rows - 1)) / Math.max(1, rows));
  const row = Math.ceil(all.reduce((most, node) => Math.max(most, ((texts.get(node)?.height ?? 0) - GAP * (node.rows - 1)) / node.rows), Math.max(type.row, roomy)));
  const marks: PlacedPart<T>[] = [];
  const place = (list: readonly Node<T>[], y: number): void => {
    for (const node of list) {
      const x = columns[node.depth] ?? 0;
      const box = { x: tenth(x), y, width: tenth(columnWidth(node, columns, width)), height: node.rows * (row + GAP) - GAP };
      marks.push({ item: node.item, box, depth: node.depth, ...placeLines(texts.get(node), node, box) });
      place(node.parts, y);
      y += box.height + GAP;
    }
  };
  place(nodes, 0);
  return { width, height: Math.max(0, rows * (row + GAP) - GAP), marks };
}

/** As many levels as there is width and rows for; one at least. */
function levelsOf<T>(source: StructureSource<T>, most: number): number {
  let level = source.parts();
  let leaves = 0;
  for (let levels = 1; levels < most; levels++) {
    const next: T[] = [];
    for (const item of level) {
      const parts = source.parts(item);
      if (parts.length) next.push(...parts.slice(0, MOST_ROWS + 1));
      else leaves++;
      if (next.length + leaves > MOST_ROWS) return levels;
    }
    if (!next.length) return levels;
    level = next;
  }
  return most;
}

/** Parts that would have no row are one at the end. */
export const shortened = <T>({ merge }: Pick<StructureSource<T>, 'merge'>, parts: readonly T[]): readonly T[] =>
  parts.length > MOST_ROWS ? [...parts.slice(0, MOST_ROWS - 1), merge(parts.slice(MOST_ROWS - 1))] : parts;

function toNode<T>(source: StructureSource<T>, item: T, depth: number, levels: number): Node<T> {
  const inside = source.parts(item);
  const parts = depth + 1 < levels ? inside.map((part) => toNode(source, part, depth + 1, levels)) : [];
  const rows = parts.reduce((sum, part) => sum + part.rows, 0) || 1;
  return { item, depth, parts, rows, isClosed: inside.length > 0 && !parts.length };
}

const depthOf = <T>(nodes: readonly Node<T>[]): number => nodes.reduce((most, node) => Math.max(most, 1 + depthOf(node.parts)), 0);

const flatten = <T>(nodes: readonly Node<T>[]): readonly Node<T>[] => nodes.flatMap((node) => [node, ...flatten(node.parts)]);

/** Where each level's column starts: the first ones narrower than the last, which has no parts to show beside it. */
function columnsOf(width: number, depth: number): readonly number[] {
  const step = depth > 3 ? 1 / depth : depth === 3 ? 0.29 : 0.3;
  return Array.from({ length: depth }, (_, i) => i * (Math.round(width * step) + GAP));
}

/** A part without parts beside it runs to the end. */
const columnWidth = <T>({ depth, parts }: Node<T>, columns: readonly number[], width: number): number =>
  (parts.length ? (columns[depth + 1] ?? width + GAP) - GAP : width) - (columns[depth] ?? 0);

interface TileLines {
  readonly lines: readonly (Omit<StructureLine, 'x' | 'y'> & { readonly dy: number })[];
  readonly height: number;
  readonly count: string;
}

/** All of the name; the words where they take three lines at most, or no more than a tall tile has. */
function tileLines<T>({ name, words, count }: StructureText, { depth, isClosed, rows }: Node<T>, width: number, type: Type, scale: number): TileLines {
  const level = Math.min(depth, 2);
  const size = type.names[level] ?? 14;
  const room = width - 2 * PAD - (isClosed ? 16 : 0);
  const strong = depth < 2;
  const names = breakText(name, room, { size, bold: strong, scale });
  const said = words ? wrapText(words, room, { size: type.words, scale }) : [];
  const spare = rows * (type.row + GAP) - GAP - type.top - (type.gaps[level] ?? 19) - PAD;
  const fits = said.length <= Math.max(MOST_LINES, Math.floor(spare / type.line) + 1) && said.every((line) => textWidth(line, { size: type.words, scale }) <= room);
  let dy = type.top;
  const lines: TileLines['lines'][number][] = names.map((text, i) => ({ text, size, tone: strong ? 'strong' : '', dy: (dy = type.top + i * size * 1.18) }));
  for (const [i, text] of (fits ? said : []).entries()) lines.push({ text, size: type.words, tone: 'ink-2', dy: (dy += i ? type.line : (type.gaps[level] ?? 19)) });
  if (isClosed) lines.push({ text: count, size: 12, tone: 'ink-2', dy: (dy += 17) });
  return { lines, height: dy + PAD, count: isClosed ? '' : count };
}

/** Wraps at spaces, and inside a word that is wider than the line. */
function breakText(text: string, width: number, style: TextStyle): readonly string[] {
  return wrapText(text, width, style).flatMap((line) => {
    const pieces: string[] = [''];
    if (textWidth(line, style) <= width) return [line];
    for (const char of line) {
      const last = pieces.length - 1;
      if (pieces[last] && textWidth((pieces[last] ?? '') + char, style) > width) pieces.push(char);
      else pieces[last] += char;
    }
    return pieces;
  });
}

/** A tall tile on top says at its foot how many parts it has; they are beside it. */
function placeLines<T>(tile: TileLines | undefined, { depth, isClosed }: Node<T>, box: Box): Pick<PlacedPart<T>, 'texts' | 'chevron'> {
  const { lines = [], height = 0, count = '' } = tile ?? {};
  const x = tenth(box.x + PAD);
  const texts = lines.map(({ dy, ...line }) => ({ ...line, x, y: tenth(box.y + dy) }));
  const foot = count && !depth && box.height - height > 60 ? [{ x, y: tenth(box.y + box.height - 14), text: count, size: 12, tone: 'ink-2' as const }] : [];
  return { texts: [...texts, ...foot], ...(isClosed && { chevron: [tenth(box.x + box.width - 18), tenth(box.y + 13)] as const }) };
}
