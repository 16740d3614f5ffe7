import { overlaps, tenth, toBox, uniteBoxes, type Box } from './box.js';
import type { ColumnInput, PlacedColumn, PlacedText, SizeFrame } from './market-size-parts.js';
import { textWidth, wrapText, type TextStyle } from './text.js';

/** Distance of two lines of a label. */
export const LINE = 14;

const SLOT = 40;
const WIDEST_BAR = 96;

/** Places bars and slots with their labels. A label never covers another one or a column: where it would, it is left out. */
export function placeColumns(inputs: readonly ColumnInput[], frame: SizeFrame): readonly PlacedColumn[] {
  const bare = inputs.map((input, i) => placeBody(input, i, frame));
  const long = frame.breadth === 'narrow' ? undefined : labelColumns(inputs, bare, frame, 'label');
  return long?.every(({ label }) => label.length) ? long : labelColumns(inputs, bare, frame, 'shortLabel');
}

function placeBody({ value, low, high, year, open: word }: ColumnInput, i: number, frame: SizeFrame): PlacedColumn {
  const { left, step, foot, y, breadth } = frame;
  const width = Math.max(1, Math.min(WIDEST_BAR, step * (breadth === 'narrow' ? 0.7 : 0.63)));
  const mid = left + step * (i + 0.5);
  const open = value === undefined;
  const zero = y(0);
  const end = open ? zero + (zero < SLOT ? SLOT : -SLOT) : y(value);
  const body = toBox(mid - width / 2, Math.min(zero, end), width, Math.abs(zero - end));
  const label = open ? slotLabel(word, mid, (zero + end) / 2 + 4, frame) : [];
  const column = { year, body, open, hit: toBox(left + step * i, 16, step, foot - 16), label, box: body };
  if (open || low === undefined || high === undefined) return column;
  const half = Math.min(7, width / 3);
  const box = toBox(mid - half, y(high), 2 * half, y(low) - y(high));
  const [x, start, stop, top, bottom] = [mid, box.x, box.x + box.width, box.y, box.y + box.height].map(tenth);
  return { ...column, band: `M${start} ${top}H${stop}M${x} ${top}V${bottom}M${start} ${bottom}H${stop}`, box: uniteBoxes(body, box) };
}

/** The word for a missing value, in lines; a dash where it does not fit. */
function slotLabel(word: string, mid: number, y: number, { step, scale }: SizeFrame): readonly PlacedText[] {
  const style = { size: 12, scale };
  const lines = wrapText(word, step - 4, style);
  const shown = lines.length < 4 && lines.every((line) => textWidth(line, style) <= step) ? lines : ['–'];
  return stack(shown, mid, y + ((shown.length - 1) * LINE) / 2, 12);
}

/** Lines of text around `mid`, the last one at `y`. */
export const stack = (lines: readonly string[], mid: number, y: number, size: number): readonly PlacedText[] =>
  lines.map((text, i) => ({ x: tenth(mid), y: tenth(y - (lines.length - 1 - i) * LINE), text, size, anchor: 'middle' }));

/**
 * Tries labels in order of weight: the ends, the base year, the rest. Where many do not fit, only the first three kinds
 * stay, for a random choice of labels would look like a meaning.
 */
function labelColumns(inputs: readonly ColumnInput[], bare: readonly PlacedColumn[], frame: SizeFrame, form: 'label' | 'shortLabel'): readonly PlacedColumn[] {
  const last = inputs.length - 1;
  const key = new Set([last, 0, inputs.findIndex(({ phase }) => phase === 'base')]);
  const labels = new Map<number, PlacedLabel>();
  for (const i of new Set([...key, ...inputs.keys()])) {
    const [input, column] = [inputs[i], bare[i]];
    if (!input || !column || column.open) continue;
    const near = bare.slice(Math.max(0, i - REACH), i + REACH + 1).filter((other) => other !== column);
    const room = textWidth(input.longLabel, { size: frame.strong, bold: true, scale: frame.scale }) <= frame.step + 26;
    const long = room && frame.breadth === 'wide' && input.strong && (i === 0 || i === last);
    const label = [...(long ? [input.longLabel] : []), input[form]]
      .map((text) => placeLabel(text, input, column, key.has(i) ? near : [], frame))
      .find(({ box }) => {
        const covers = (other: { readonly box: Box }) => overlaps(box, other.box);
        return box.x >= 0 && box.x + box.width <= frame.width + 0.1 && !near.some(covers) && ![...labels.values()].some(covers);
      });
    if (label) labels.set(i, label);
  }
  const many = labels.size >= bare.filter(({ open }) => !open).length * 0.75;
  return bare.map((column, i) => {
    const label = many || key.has(i) ? labels.get(i) : undefined;
    return label ? { ...column, label: label.lines, box: uniteBoxes(column.box, label.box) } : column;
  });
}

/** Columns to each side that a label may reach. */
const REACH = 40;

/** How far an important label may rise above its column to clear its neighbours. */
const RISE = 24;

interface PlacedLabel {
  readonly lines: readonly PlacedText[];
  readonly box: Box;
}

/** Above a column, its band and the given neighbours, or below a negative one; at the figure's edges flush with the edge. */
function placeLabel(text: string, { value = 0, strong }: ColumnInput, { box, body }: PlacedColumn, near: readonly PlacedColumn[], frame: SizeFrame): PlacedLabel {
  const { step, width, scale } = frame;
  const size = strong ? frame.strong : frame.value;
  const style: TextStyle = { size, bold: true, scale };
  const lines = wrapText(text, step, style);
  const half = Math.max(...lines.map((line) => textWidth(line, style))) / 2;
  const mid = Math.max(half, Math.min(width - half, body.x + body.width / 2));
  const tops = near.filter((other) => Math.abs(other.box.x + other.box.width / 2 - mid) < half + other.box.width / 2).map((other) => other.box.y);
  const top = Math.min(box.y, ...tops.filter((other) => other > box.y - RISE));
  const placed = stack(lines, mid, value < 0 ? box.y + box.height + 2 + size + (lines.length - 1) * LINE : top - 8, size);
  const first = placed[0]?.y ?? 0;
  return { lines: placed, box: toBox(mid - half, first - size * 0.8, 2 * half, size + (lines.length - 1) * LINE) };
}
