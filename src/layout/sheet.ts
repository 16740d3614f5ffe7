/**
 * A widget as one picture, for mail, slides and social cards: lid, sample label, headline, subtitle, its parts, what is not
 * disclosed, notes and source, with the distances that the widget itself has. Pixels from finished texts; nothing is drawn here.
 */
import { tenth } from './box.js';
import { breadthOf, type Breadth } from './frame.js';
import type { Picture, SheetMark, SheetPart, SheetRect, SheetRoom, SheetStrip } from './sheet-marks.js';
import { placeParagraph, type ParagraphStyle } from './sheet-text.js';
import { textWidth } from './text.js';

/** What stands on a sheet, from top to bottom. Texts are finished; an empty one is left out. */
export interface SheetContent {
  /** The sample label, its first words strong. */
  readonly sample?: { readonly lead: string; readonly text: string };
  readonly heading: string;
  readonly subheading: string;
  readonly parts: readonly SheetPart[];
  /** What is not disclosed; its first sentence is strong. */
  readonly missing: string;
  readonly notes: readonly string[];
  /** Source, address, how the numbers are known: a line each. */
  readonly source: readonly string[];
}

/** A sheet in its places. */
export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SheetMark[];
}

interface Type {
  readonly side: number;
  readonly top: number;
  readonly foot: number;
  readonly heading: ParagraphStyle;
  readonly headingWidth: number;
  readonly subheading: ParagraphStyle;
}

const heading = (size: number, line: number): ParagraphStyle => ({ size, line: size * line, tone: 'ink', strong: true, balanced: true });
const subheading = (size: number): ParagraphStyle => ({ size, line: size * 1.45, tone: 'ink-2' });

const TYPES: Readonly<Record<Breadth, Type>> = {
  narrow: { side: 17, top: 16, foot: 17, heading: heading(18, 1.22), headingWidth: 540, subheading: subheading(14) },
  medium: { side: 21, top: 18, foot: 17, heading: heading(20, 1.22), headingWidth: 600, subheading: subheading(14) },
  wide: { side: 25, top: 22, foot: 19, heading: heading(24, 1.18), headingWidth: 864, subheading: subheading(16) },
};

const SMALL: ParagraphStyle = { size: 12, line: 17.4, tone: 'ink-3' };
const GAP = 16;
/** Lines longer than this are hard to read. */
const MEASURE = 680;

/** Places everything; `width` is the whole sheet's, in CSS pixels. */
export function layoutSheet(content: SheetContent, width: number, scale = 1): SheetLayout {
  const breadth = breadthOf(width);
  const type = TYPES[breadth];
  const marks: SheetMark[] = [];
  const room: SheetRoom = { x: type.side, y: type.top, width: width - 2 * type.side, breadth, scale };
  let y = type.top;
  const add = ({ marks: added, height }: SheetStrip, gap = 0): void => {
    marks.push(...added);
    y += height + (height ? gap : 0);
  };
  const at = (most = Infinity): SheetRoom => ({ ...room, y, width: Math.min(room.width, most) });

  if (content.sample) add(placeSample(content.sample, at()), 10);
  add(placeParagraph(content.heading, at(type.headingWidth), type.heading), 4);
  add(placeParagraph(content.subheading, at(MEASURE), type.subheading));
  y += GAP;
  for (const part of content.parts) add(part(at()), GAP);
  add(placeMissing(content.missing, at()), GAP);
  marks.push({ kind: 'rect', x: room.x, y: tenth(y), width: room.width, height: 1, fill: 'rule' });
  y += 11;
  for (const line of [...content.notes, ...content.source]) add(placeParagraph(line, at(MEASURE), SMALL), 2);
  const height = Math.ceil(y - 2 + type.foot);
  return { width, height, marks: [...frameOf(width, height), ...marks] };
}

/** Ground, border and lid. */
const frameOf = (width: number, height: number): readonly SheetRect[] => [
  { kind: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'surface', stroke: 'rule' },
  { kind: 'rect', x: 0, y: 0, width, height: 2, fill: 'lid' },
];

function placeSample({ lead, text }: { readonly lead: string; readonly text: string }, { x, y, width, scale }: SheetRoom): SheetStrip {
  const style: ParagraphStyle = { size: 12, line: 18, tone: 'on-sample' };
  const { marks, height } = placeParagraph(text, { x: x + 8, y: y + 2, width: width - 16, scale }, style, lead);
  const widest = Math.max(...marks.map((mark) => textWidth(mark.lead ?? '', { size: 12, bold: true, scale }) + textWidth(` ${mark.text}`, { size: 12, scale })));
  return { marks: [{ kind: 'rect', x, y: tenth(y), width: Math.min(width, Math.ceil(widest / 1.04) + 16), height: height + 4, fill: 'sample' }, ...marks], height: height + 4 };
}

function placeMissing(missing: string, { x, y, width, scale }: SheetRoom): SheetStrip {
  if (!missing) return { marks: [], height: 0 };
  const end = missing.search(/[.。।](?=\s|$)/) + 1;
  const room = { x: x + 12, y: y + 10, width: Math.min(MEASURE, width - 24), scale };
  const { marks, height } = placeParagraph(missing.slice(end).trim(), room, { size: 13, line: 18.9, tone: 'ink-2', leadTone: 'ink' }, missing.slice(0, end));
  return { marks: [{ kind: 'rect', x, y: tenth(y), width, height: tenth(height + 20), fill: 'surface-2' }, ...marks], height: height + 20 };
}

/** A drawing, in the middle where it is narrower than the sheet. */
export const pictureStrip = (picture: Picture): SheetPart => ({ x, y, width }) => ({
  marks: [{ kind: 'picture', ...picture, x: tenth(x + Math.max(0, (width - picture.width) / 2)), y: tenth(y) }],
  height: picture.height,
});

/** One entry of a key: its swatch is a drawing, or a small square. */
export interface KeyEntry {
  readonly swatch?: Picture | Pick<SheetRect, 'fill' | 'stroke' | 'dash'>;
  readonly text: string;
}

const SQUARE = 12;

/** The key: entries beside each other, or in columns of one width where they are names. */
export const keyStrip = (entries: readonly KeyEntry[], inColumns = false): SheetPart => ({ x, y, width, breadth, scale }) => {
  const gap = breadth === 'narrow' ? 14 : 20;
  const count = inColumns ? Math.max(1, Math.floor((width + 20) / 210)) : 1;
  const column = inColumns ? (width - gap * (count - 1)) / count : width;
  const marks: SheetMark[] = [];
  let [left, top, row] = [x, y, 0];
  for (const { swatch, text } of entries) {
    const size = swatch && 'content' in swatch ? swatch.width : swatch ? SQUARE : 0;
    const indent = size ? size + 7 : 0;
    const room = swatch ? column : width;
    const needed = inColumns ? room : Math.min(width, indent + textWidth(text, { size: 13, scale }));
    if (left > x && left + needed > x + width + 0.5) [left, top, row] = [x, top + row + 4, 0];
    const { marks: texts, height } = placeParagraph(text, { x: left + indent, y: top, width: (inColumns ? room : width) - indent, scale }, { size: 13, line: 20, tone: 'ink-2' });
    if (swatch) marks.push(placeSwatch(swatch, left, top));
    marks.push(...texts);
    row = Math.max(row, height);
    left += needed + gap;
  }
  return { marks, height: entries.length ? top + row - y : 0 };
};

function placeSwatch(swatch: NonNullable<KeyEntry['swatch']>, x: number, y: number): SheetMark {
  if ('content' in swatch) return { kind: 'picture', ...swatch, x: tenth(x), y: tenth(y + (20 - swatch.height) / 2) };
  const inset = swatch.stroke ? 0.5 : 0;
  return { kind: 'rect', ...swatch, x: tenth(x) + inset, y: tenth(y + 4) + inset, width: SQUARE - 2 * inset, height: SQUARE - 2 * inset };
}

/** A paragraph of its own. */
export const textStrip = (text: string, style: ParagraphStyle = { size: 13, line: 18.9, tone: 'ink-2' }): SheetPart => (room) => placeParagraph(text, { ...room, width: Math.min(room.width, MEASURE) }, style);

/** Parts that belong together: they stand closer. */
export const joinStrips = (parts: readonly SheetPart[], gap: number): SheetPart => (room) => {
  const marks: SheetMark[] = [];
  let { y } = room;
  for (const part of parts) {
    const strip = part({ ...room, y });
    marks.push(...strip.marks);
    y += strip.height + (strip.height ? gap : 0);
  }
  return { marks, height: Math.max(0, y - room.y - (marks.length ? gap : 0)) };
};

