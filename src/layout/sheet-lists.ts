/** Lists of a sheet: rows with a value and a bar, and the index under a map. A bar's texture says how its number is known. */
import { tenth } from './box.js';
import type { FigureBar } from './figure-bar.js';
import type { SheetMark, SheetPart, SheetRect, SheetRoom, SheetStrip, SheetTone } from './sheet-marks.js';
import { baseline, placeParagraph } from './sheet-text.js';
import { textWidth } from './text.js';

/** One row. Texts are finished; what is undefined or empty is left out. */
export interface SheetRow {
  /** A small square before the name. */
  readonly swatch?: Pick<SheetRect, 'fill' | 'stroke' | 'opacity'>;
  /** A number or a sign before the name. */
  readonly key?: string;
  /** Initials in a square before the name. */
  readonly initials?: string;
  readonly name: string;
  readonly isStrong?: boolean;
  /** Of less weight: all others, the rest. */
  readonly isQuiet?: boolean;
  /** Under the name. */
  readonly words?: string;
  readonly value?: string;
  /** True where the value is a word and no number. */
  readonly isOpen?: boolean;
  readonly bar?: FigureBar | undefined;
}

/** Where a bar stands. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Solid as far as the number is certain, hatched or open beyond. */
export function barMarks({ solid, soft, end, calculated }: FigureBar, { x, y, width, height }: BarPlace): readonly SheetMark[] {
  const at = (percent: number): number => tenth((percent / 100) * width);
  const box = (from: number, to: number) => ({ kind: 'rect', x: tenth(x + at(from)), y: tenth(y), width: tenth(Math.max(1, at(to) - at(from))), height } as const);
  const marks: SheetMark[] = [];
  if (solid > 0) marks.push({ ...box(0, solid), fill: calculated ? 'hatch-base' : 'data-base' });
  if (soft > solid) marks.push(end === 'open' ? { ...box(solid, soft), stroke: 'rule-strong', dash: '1 2' } : { ...box(solid, soft), fill: 'hatch-base' });
  if (end === 'more') marks.push({ kind: 'path', path: `M${tenth(x + at(solid) + 2)} ${tenth(y)}l${height / 2} ${height / 2}l${-height / 2} ${height / 2}`, stroke: 'data-base', width: 2 });
  return marks;
}

const LEAD = { swatch: 22, key: 28, initials: 42 } as const;

/** Rows under each other with a rule between, in one column or more; read down each column. */
export const rowsStrip = (rows: readonly SheetRow[], columns = 1): SheetPart => (room) => {
  const gap = 32;
  const width = (room.width - gap * (columns - 1)) / columns;
  const length = Math.ceil(rows.length / columns);
  const value = Math.max(0, ...rows.map((row) => (row.value ? textWidth(row.value, { size: 14, bold: true, scale: room.scale }) : 0)));
  const marks: SheetMark[] = [];
  let height = 0;
  for (let column = 0; column < columns; column++) {
    const x = room.x + column * (width + gap);
    let { y } = room;
    for (const row of rows.slice(column * length, (column + 1) * length)) {
      const placed = placeRow(row, { ...room, x, y, width }, Math.min(Math.ceil(value), width / 2));
      y += placed.height;
      marks.push(...placed.marks, { kind: 'rect', x: tenth(x), y: tenth(y - 1), width: tenth(width), height: 1, fill: 'rule' });
    }
    height = Math.max(height, y - room.y);
  }
  return { marks, height };
};

/** `column` is the width of all values. */
function placeRow(row: SheetRow, { x, y, width, breadth, scale }: SheetRoom, column: number): SheetStrip {
  const { swatch, key, initials, name, isStrong = false, isQuiet = false, words = '', value = '', isOpen = false, bar } = row;
  const lead = swatch ? LEAD.swatch : initials === undefined ? (key === undefined ? 0 : LEAD.key) : width < 260 ? 0 : LEAD.initials;
  const pad = bar || words || initials !== undefined ? 7 : 6;
  const left = x + lead;
  const room = { x: left, width: width - lead - (column ? column + 16 : 0), breadth, scale };
  const named = placeParagraph(name, { ...room, y: y + pad }, { size: 14, line: 18, tone: isQuiet ? 'ink-2' : 'ink', strong: isStrong });
  let bottom = y + pad + named.height;
  const said = placeParagraph(words, { ...room, y: bottom + 2 }, { size: 13, line: 17.5, tone: 'ink-2' });
  bottom += said.height ? said.height + 2 : 0;
  const bars = bar ? barMarks(bar, { x: left, y: bottom + 3, width: room.width, height: 8 }) : [];
  bottom += bar ? 11 : 0;
  const height = Math.max(bottom - y + pad + 1, initials === undefined ? 32 : 46);
  const middle = y + (height - 1) / 2;
  const shift = Math.max(0, (height - 1 - (bottom - y + pad)) / 2);
  const marks: SheetMark[] = [];
  if (swatch) marks.push({ kind: 'rect', ...swatch, x: x + 0.5, y: tenth(y + pad + 3) + 0.5, width: 11, height: 11 });
  if (initials !== undefined && lead) {
    marks.push({ kind: 'rect', x, y: tenth(middle - 16), width: 32, height: 32, fill: 'surface-2', radius: 3 });
    marks.push({ kind: 'text', x: x + 16, y: tenth(middle + 4.2), text: initials, size: 12, tone: 'ink-2', strong: true, anchor: 'middle' });
  } else if (key !== undefined && lead) {
    marks.push({ kind: 'text', x: x + 10, y: tenth(y + pad + shift + baseline(12, 18)), text: key, size: 12, tone: 'ink-2', anchor: 'middle' });
  }
  for (const mark of [...named.marks, ...said.marks, ...bars]) marks.push(mark.kind === 'path' || shift === 0 ? mark : { ...mark, y: tenth(mark.y + shift) });
  const [size, tone]: [number, SheetTone] = isOpen ? [12, 'ink-3'] : [14, isQuiet ? 'ink-2' : 'ink'];
  if (value) marks.push({ kind: 'text', x: tenth(x + width), y: tenth(middle + size * 0.35), text: value, size, tone, strong: !isOpen, anchor: 'end' });
  return { marks, height };
}

/** A region in the index of a map. */
export interface IndexEntry {
  readonly swatch?: SheetTone;
  readonly number?: string;
  readonly name: string;
  /** What the report says of it. */
  readonly tag?: { readonly text: string; readonly tone: SheetTone } | undefined;
  readonly value?: string | undefined;
  readonly lines: readonly IndexLine[];
}

/** What is listed in it; the bar in percent of the longest. */
export interface IndexLine {
  readonly name: string;
  readonly isRest: boolean;
  readonly value?: string | undefined;
  readonly bar?: { readonly from: number; readonly length: number; readonly isCalculated: boolean } | undefined;
}

const COLUMNS = { narrow: 1, medium: 3, wide: 5 } as const;

/** All regions with their lines, in columns; a row of them is as high as its highest. */
export const indexStrip = (entries: readonly IndexEntry[]): SheetPart => (room) => {
  const count = COLUMNS[room.breadth];
  const width = (room.width - 20 * (count - 1)) / count;
  const marks: SheetMark[] = [];
  let { y } = room;
  for (let first = 0; first < entries.length; first += count) {
    const row = entries.slice(first, first + count).map((entry, i) => placeEntry(entry, { ...room, x: room.x + i * (width + 20), y, width }));
    marks.push(...row.flatMap((strip) => strip.marks));
    y += Math.max(...row.map(({ height }) => height));
  }
  return { marks, height: y - room.y };
};

function placeEntry({ swatch, number, name, tag, value = '', lines }: IndexEntry, room: SheetRoom): SheetStrip {
  const { x, y, width, scale } = room;
  const marks: SheetMark[] = [{ kind: 'rect', x: tenth(x), y: tenth(y), width: tenth(width), height: 1, fill: 'rule' }];
  const lead = swatch ? 18 : number === undefined ? 0 : 26;
  if (swatch) marks.push({ kind: 'rect', x: tenth(x), y: tenth(y + 13), width: 10, height: 10, fill: swatch });
  if (number !== undefined) marks.push({ kind: 'text', x: tenth(x), y: tenth(y + 9 + baseline(13, 17.5)), text: number, size: 13, tone: 'ink-3' });
  const taken = value ? Math.ceil(textWidth(value, { size: 20, bold: true, scale })) + 8 : 0;
  const named = placeParagraph(name, { x: x + lead, y: y + 9, width: width - lead - taken, scale }, { size: 14, line: 17.5, tone: 'ink', strong: true });
  if (value) marks.push({ kind: 'text', x: tenth(x + width), y: tenth(y + 9 + baseline(20, 22)), text: value, size: 20, tone: 'ink', strong: true, anchor: 'end' });
  const tagged = placeParagraph(tag?.text ?? '', { x: x + lead, y: y + 9 + named.height, width: width - lead, scale }, { size: 12, line: 17.4, tone: tag?.tone ?? 'ink-2', strong: tag !== undefined && tag.tone !== 'ink-2' });
  marks.push(...named.marks, ...tagged.marks);
  let bottom = y + 9 + Math.max(named.height + tagged.height, 27) + (lines.length ? 8 : 0);
  for (const line of lines) {
    const placed = placeLine(line, { ...room, y: bottom });
    marks.push(...placed.marks);
    bottom += placed.height;
  }
  return { marks, height: bottom + (lines.length ? 10 : 3) - y };
}

function placeLine({ name, isRest, value = '', bar }: IndexLine, { x, y, width, scale }: SheetRoom): SheetStrip {
  const taken = value ? Math.ceil(textWidth(value, { size: 13, scale })) + 6 : 0;
  const { marks, height } = placeParagraph(name, { x, y: y + 3, width: width - taken, scale }, { size: 13, line: 17.5, tone: isRest ? 'ink-3' : 'ink' });
  const added: SheetMark[] = value ? [{ kind: 'text', x: tenth(x + width), y: tenth(y + 3 + height - 17.5 + baseline(13, 17.5)), text: value, size: 13, tone: 'ink-2', anchor: 'end' }] : [];
  if (bar) added.push({ kind: 'rect', x: tenth(x + (bar.from / 100) * width), y: tenth(y + height + 4), width: tenth(Math.max(0.5, (bar.length / 100) * width)), height: 4, fill: bar.isCalculated ? 'hatch' : 'data-base' });
  return { marks: [...marks, ...added], height: height + 6 + (bar ? 5 : 0) };
}
