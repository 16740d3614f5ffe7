/** The concentration meter on a sheet: the stacked bar of the market, the measures, the scale of the index, the publisher's word. */
import { tenth } from './box.js';
import type { IndexScale, StackPart } from './concentration.js';
import { barMarks } from './sheet-lists.js';
import type { SheetMark, SheetPart, SheetRoom, SheetStrip } from './sheet-marks.js';
import { placeParagraph, type ParagraphStyle } from './sheet-text.js';

/** A part of the market, and how it is drawn. */
export interface StackedPart extends StackPart {
  readonly look: 'company' | 'vague' | 'named' | 'unnamed';
}

const GAP = 2;
const HEIGHT = 28;

/** The parts side by side; `isOpen` where the rest of the market is not known. */
export const stackStrip = (parts: readonly StackedPart[], isOpen: boolean): SheetPart => ({ x, y, width }) => {
  const room = width - GAP * (parts.length - (isOpen ? 0 : 1));
  const marks: SheetMark[] = [];
  let left = x;
  for (const { share, key, look } of parts) {
    const part = Math.max(1, (share / 100) * room);
    const edge = look === 'company' || look === 'vague' ? 0 : 0.5;
    const box = { kind: 'rect', x: tenth(left + edge), y: tenth(y + edge), width: tenth(Math.max(1, part - 2 * edge)), height: HEIGHT - 2 * edge } as const;
    if (look === 'company') marks.push({ ...box, fill: 'data-base' });
    else if (look === 'vague') marks.push({ ...box, fill: 'hatch-base' });
    else marks.push({ ...box, fill: look === 'named' ? 'data-tint' : 'surface', stroke: look === 'named' ? 'data-base' : 'rule-strong' });
    const middle = left + part / 2;
    if (key && look === 'vague') marks.push({ kind: 'rect', x: tenth(middle - 7), y: y + 7, width: 14, height: 14, fill: 'data-tint' });
    if (key) marks.push({ kind: 'text', x: tenth(middle), y: tenth(y + HEIGHT / 2 + 4.2), text: key, size: 12, tone: look === 'vague' ? 'ink' : 'surface', strong: true, anchor: 'middle' });
    left += part + GAP;
  }
  if (isOpen && x + width - left > 2) marks.push({ kind: 'rect', x: tenth(left + 0.5), y: y + 0.5, width: tenth(x + width - left - 1), height: HEIGHT - 1, stroke: 'rule-strong', dash: '1 2' });
  return { marks, height: HEIGHT };
};

/** One measure in figures. */
export interface SheetMeasure {
  readonly label: string;
  readonly value: string;
  readonly basis: string;
  readonly isOpen: boolean;
  readonly isIndex: boolean;
}

const SMALL: ParagraphStyle = { size: 12, line: 16.8, tone: 'ink-2' };

/** Measures in two columns where there is room; the index has a row of its own. */
export const measuresStrip = (measures: readonly SheetMeasure[]): SheetPart => (room) => {
  const columns = room.breadth === 'narrow' ? 1 : 2;
  const width = (room.width - 20 * (columns - 1)) / columns;
  const marks: SheetMark[] = [];
  let [y, column, row] = [room.y, 0, 0];
  for (const measure of measures) {
    if (column > 0 && (measure.isIndex || column === columns)) [y, column, row] = [y + row + 8, 0, 0];
    const strip = placeMeasure(measure, { ...room, y, x: room.x + column * (width + 20), width: measure.isIndex ? room.width : width });
    marks.push(...strip.marks);
    row = Math.max(row, strip.height);
    column = measure.isIndex ? columns : column + 1;
  }
  return { marks, height: y + row - room.y };
};

function placeMeasure({ label, value, basis, isOpen }: SheetMeasure, room: SheetRoom): SheetStrip {
  const head = placeParagraph(label, room, { size: 13, line: 18.9, tone: 'ink-2' });
  const figure = placeParagraph(value, { ...room, y: room.y + head.height }, isOpen ? SMALL : { size: 22, line: 26.4, tone: 'ink', strong: true });
  const how = placeParagraph(isOpen ? '' : basis, { ...room, y: room.y + head.height + figure.height }, SMALL);
  return { marks: [...head.marks, ...figure.marks, ...how.marks], height: head.height + figure.height + how.height };
}

/** The index from zero, with the thresholds named. */
export const scaleStrip = ({ bar, ticks }: IndexScale, labels: readonly string[]): SheetPart => ({ x, y, width }) => {
  const frame: SheetMark = { kind: 'rect', x: x + 0.5, y: tenth(y) + 0.5, width: width - 1, height: 11, stroke: 'rule' };
  const marks = ticks.flatMap(({ at }, i): readonly SheetMark[] => {
    const left = tenth(x + (at / 100) * width);
    return [
      { kind: 'rect', x: left, y: tenth(y), width: 1, height: 34, fill: 'ink' },
      { kind: 'text', x: left + (i ? 5 : -4), y: tenth(y + 30), text: labels[i] ?? '', size: 12, tone: 'ink', anchor: i ? 'start' : 'end' },
    ];
  });
  return { marks: [frame, ...(bar ? barMarks(bar, { x, y, width, height: 12 }) : []), ...marks], height: 34 };
};

/** The publisher's word. */
export interface StatedLevel {
  readonly about: string;
  readonly wording: string;
  /** 0 to 2; undefined draws no scale. */
  readonly step: number | undefined;
  /** The publisher's legend; `mark` says that a term is the report's own. */
  readonly terms: readonly { readonly term: string; readonly text: string; readonly mark: string }[];
  /** True where the legend names the two ends of the scale. */
  readonly hasEnds: boolean;
}

/** The word fills its whole step: a needle would invent a position. */
export const levelStrip = ({ about, wording, step, terms, hasEnds }: StatedLevel): SheetPart => (room) => {
  const { x, width, scale } = room;
  const head = placeParagraph(about, room, { size: 13, line: 18.9, tone: 'ink-2' });
  let y = room.y + head.height + (head.height ? 6 : 0);
  const marks: SheetMark[] = [...head.marks];
  const third = (width - 4) / 3;
  const [left, anchor] = step === 1 ? [x + third + 2, 'start'] as const : step === 2 ? [x + width, 'end'] as const : [x, 'start'] as const;
  const word = placeParagraph(wording, { x: left, y, width: step === 1 ? width - third - 2 : width, scale }, { size: 16, line: 19.2, tone: 'ink', strong: true, anchor });
  marks.push(...word.marks);
  y += word.height;
  if (step !== undefined) {
    y += 4;
    for (const i of [0, 1, 2]) marks.push(stepMark(x + i * (third + 2), y, third, i === step));
    y += 14;
  }
  const legend = placeTerms(terms, hasEnds, { ...room, y: y + (hasEnds ? 22 : 16) });
  return { marks: [...marks, ...legend.marks], height: (legend.height ? y + (hasEnds ? 22 : 16) + legend.height : y) - room.y };
};

const stepMark = (x: number, y: number, width: number, isOn: boolean): SheetMark =>
  isOn
    ? { kind: 'rect', x: tenth(x), y: tenth(y), width: tenth(width), height: 14, fill: 'data-base' }
    : { kind: 'rect', x: tenth(x) + 0.5, y: tenth(y) + 0.5, width: tenth(width) - 1, height: 13, fill: 'surface-2', stroke: 'rule-strong' };

/** Many companies of one size, few with the first the largest: schemes, no data. */
const SCHEMES = ['5.6 1.4', '48 2 30 2 21 2 15 2 12'];
const SCHEME = 134;

function placeTerms(terms: StatedLevel['terms'], hasEnds: boolean, room: SheetRoom): SheetStrip {
  const width = hasEnds ? (room.width - 16) / 2 : room.width;
  const marks: SheetMark[] = [];
  let [y, height] = [room.y, 0];
  for (const [i, { term, text, mark }] of terms.entries()) {
    const isRight = hasEnds && i > 0;
    const anchor = isRight ? 'end' : 'start';
    const at = { ...room, x: isRight ? room.x + room.width : room.x, y: hasEnds ? room.y + 19 : y, width };
    if (hasEnds) {
      const length = Math.min(SCHEME, width);
      marks.push({ kind: 'path', path: `M${tenth(isRight ? at.x - length : at.x)} ${tenth(room.y + 5)}h${length}`, stroke: 'rule-strong', width: 10, dash: SCHEMES[i] ?? '' });
    }
    const head = placeParagraph(mark, at, { size: 14, line: 19.6, tone: 'ink-2', anchor, leadTone: 'ink' }, term);
    const body = placeParagraph(text, { ...at, y: at.y + head.height }, { size: 13, line: 18.2, tone: 'ink-2', anchor });
    marks.push(...head.marks, ...body.marks);
    height = hasEnds ? Math.max(height, 19 + head.height + body.height) : y + head.height + body.height - room.y;
    y += head.height + body.height + 8;
  }
  return { marks, height };
}
