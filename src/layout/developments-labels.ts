/** Labels of a strip of years; none overlaps another. */
import { tenth } from './box.js';
import type { At, StripInput, StripMark, StripText } from './developments-parts.js';
import type { Breadth } from './frame.js';
import { textWidth, type TextStyle } from './text.js';

/** Between two labels above the axis. */
const GAP = 12;
/** Years from one label to the next. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

interface YearPlace {
  /** CSS pixels a year. */
  readonly unit: number;
  /** Of the axis. */
  readonly y: number;
  readonly breadth: Breadth;
  readonly scale: number;
}

interface YearLabel {
  readonly year: number;
  readonly text: StripText;
}

/** The base year, the first and the last, and between them as many as there is room for; a narrow strip keeps those three. */
export function placeYears({ from, to, baseYear }: StripInput, at: At, { unit, y, breadth, scale }: YearPlace): readonly YearLabel[] {
  const room = textWidth('2024', { size: 12, bold: true, scale }) + 6;
  const step = STEPS.find((years) => years * unit >= room) ?? to - from + 1;
  const between = breadth === 'narrow' && step > 1 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % step === 0);
  const years: number[] = [];
  for (const year of [baseYear, from, to, ...between]) {
    if (year !== undefined && years.every((other) => Math.abs(at(other) - at(year)) >= room)) years.push(year);
  }
  return years
    .sort((a, b) => a - b)
    .map((year) => ({ year, text: { x: at(year), y: y + 23, text: `${year}`, tone: year === baseYear ? 'strong' : 'ink-3' } }));
}

/** Under the base year's own label. */
export function placeBase({ baseYear, baseLabel }: StripInput, at: At, { width, y, scale }: { readonly width: number; readonly y: number; readonly scale: number }): readonly StripText[] {
  if (baseYear === undefined) return [];
  const half = textWidth(baseLabel, { size: 12, scale }) / 2;
  return [{ x: within(at(baseYear), half, width), y: y + 38, text: baseLabel, tone: 'ink-2' }];
}

interface LabelPlace {
  readonly marks: readonly StripMark[];
  readonly active: number | undefined;
  readonly width: number;
  readonly breadth: Breadth;
  readonly scale: number;
}

/** Above the axis: what the marks are, then the study period, each in the longest wording that fits beside the other. */
export function placeLabels({ labels, nameOf, study, studyLabels }: StripInput, at: At, { marks, active, width, breadth, scale }: LabelPlace): readonly StripText[] {
  const mark = active === undefined ? undefined : marks[active];
  const [first, last] = mark ? [mark, mark] : [marks[0], marks.at(-1)];
  const short = <T>(names: readonly T[]) => (breadth === 'narrow' && !mark ? names.slice(-1) : names);
  const middle = ((first?.x ?? 0) + (last?.x ?? 0)) / 2;
  const event = fit(mark ? nameOf(mark.dates) : short(labels), middle, 0, width, 'strong', { size: 12, bold: true, scale });
  if (!study) return event ? [event.text] : [];
  const [from, to] = [at(study.from), at(study.to + 1)];
  const style = { size: 12, scale };
  const names = breadth === 'narrow' ? studyLabels.slice(-1) : studyLabels;
  // Beside the event's label: over the band's middle, or else over what is left of the band.
  const free = (name: string): Fitted | undefined => {
    const placed = fit([name], (from + to) / 2, 0, width, 'ink-2', style);
    if (!placed || !event || placed.from >= event.to + GAP || placed.to <= event.from - GAP) return placed;
    return fit([name], (Math.max(from, event.to + GAP) + to) / 2, event.to + GAP, width, 'ink-2', style) ?? fit([name], (from + Math.min(to, event.from - GAP)) / 2, 0, event.from - GAP, 'ink-2', style);
  };
  const period = names.map(free).find((placed) => placed);
  return [event, period].flatMap((placed) => placed?.text ?? []);
}

interface Fitted {
  readonly text: StripText;
  readonly from: number;
  readonly to: number;
}

/** The first of the names that fits between two edges, as near to `middle` as they let it. */
function fit(names: readonly string[], middle: number, from: number, to: number, tone: StripText['tone'], style: TextStyle): Fitted | undefined {
  for (const text of names) {
    const half = textWidth(text, style) / 2;
    if (2 * half > to - from) continue;
    const x = tenth(from + within(middle - from, half, to - from));
    return { text: { x, y: 24, text, tone }, from: x - half, to: x + half };
  }
  return undefined;
}

/** The middle of something `half` to each side, inside `width`. */
const within = (x: number, half: number, width: number): number => tenth(Math.max(half, Math.min(width - half, x)));
