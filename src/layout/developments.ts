/** A strip of years: axis, base year, study period, and when the developments were. Labels never overlap. */
import { tenth } from './box.js';
import type { Breadth } from './frame.js';
import { textWidth, type TextStyle } from './text.js';

/** What is placed, in years: 2023.375 is the middle of May 2023. */
export interface StripInput {
  /** First and last year of the axis, both included. */
  readonly from: number;
  readonly to: number;
  readonly baseYear: number | undefined;
  readonly baseLabel: string;
  readonly study: { readonly from: number; readonly to: number } | undefined;
  /** Names of the study period, the longest first. */
  readonly studyLabels: readonly string[];
  /** Newest first. A date of which only the year is known is a span. */
  readonly dates: readonly { readonly from: number; readonly to: number; readonly isYear: boolean }[];
  /** Names of all developments together, the longest first. */
  readonly labels: readonly string[];
  /** Names of one mark, the longest first. */
  readonly nameOf: (dates: readonly number[]) => readonly string[];
}

/** A dot or, where only the year is known, an open span. */
export interface StripMark {
  readonly x: number;
  /** Half the width of what is drawn. */
  readonly reach: number;
  readonly isSpan: boolean;
  /** The dates that it stands for, newest first. */
  readonly dates: readonly number[];
}

export interface StripText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: 'strong' | 'ink-2' | 'ink-3';
}

/** The whole strip. Marks are in the order of time. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly y: number;
  readonly line: readonly [from: number, to: number];
  readonly ticks: readonly number[];
  readonly base: number | undefined;
  readonly study: readonly [from: number, to: number] | undefined;
  readonly marks: readonly StripMark[];
  readonly radius: number;
  readonly texts: readonly StripText[];
}

/** Room beside the axis for half a year's label. */
const SIDE = 16;
const AXIS = 38;
const GAP = 12;
/** Ticks closer than this are a smear. */
const TICK = 4;

/** `active` is the mark whose name stands in place of the others. */
export function layoutStrip(input: StripInput, width: number, breadth: Breadth, scale: number, active?: number): StripLayout {
  const { from, to, study, baseYear } = input;
  const unit = (width - 2 * SIDE) / (to - from + 1);
  const at = (year: number) => tenth(SIDE + (year - from) * unit);
  const radius = breadth === 'narrow' ? 3.4 : 5.5;
  const marks = placeMarks(input, at, radius);
  const years = placeYears(input, at, unit, scale);
  const all = Array.from({ length: to - from + 2 }, (_, i) => from + i);
  return {
    width,
    height: baseYear === undefined ? 66 : 80,
    y: AXIS,
    line: [at(from), at(to + 1)],
    ticks: (unit < TICK ? [...years.map(({ year }) => year), to + 1] : all).filter((year) => year !== baseYear).map(at),
    base: baseYear === undefined ? undefined : at(baseYear),
    study: study && [at(study.from), at(study.to + 1)],
    marks,
    radius,
    texts: [...years.map(({ text }) => text), ...placeBase(input, at, width, scale), ...placeLabels(input, at, { marks, active, width, breadth, scale })],
  };
}

type At = (year: number) => number;

/** Dots that would cover each other are one; it stands in the middle of its dates. */
function placeMarks({ dates }: StripInput, at: At, radius: number): readonly StripMark[] {
  const points = dates.flatMap(({ from, to, isYear }, index) => (isYear ? [] : { index, x: at((from + to) / 2) })).sort((a, b) => a.x - b.x || b.index - a.index);
  const groups: { index: number; x: number }[][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last?.[0] && point.x - last[0].x < 2 * radius) last.push(point);
    else groups.push([point]);
  }
  const dots = groups.map((group) => ({
    x: tenth(group.reduce((sum, { x }) => sum + x, 0) / group.length),
    reach: radius,
    isSpan: false,
    dates: group.map(({ index }) => index).sort((a, b) => a - b),
  }));
  const years = [...new Set(dates.flatMap(({ from, isYear }) => (isYear ? from : [])))];
  const spans = years.map((year) => ({
    x: tenth((at(year) + at(year + 1)) / 2),
    reach: tenth(Math.max(radius, (at(year + 1) - at(year)) / 2 - 3)),
    isSpan: true,
    dates: dates.flatMap(({ from, isYear }, index) => (isYear && from === year ? index : [])),
  }));
  return [...spans, ...dots].sort((a, b) => a.x - b.x);
}

interface YearLabel {
  readonly year: number;
  readonly text: StripText;
}

/** Every year where there is room, else the first, the base year and the last; the base year wins. */
function placeYears({ from, to, baseYear }: StripInput, at: At, unit: number, scale: number): readonly YearLabel[] {
  const room = textWidth('2024', { size: 12, bold: true, scale }) + 6;
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const few = [baseYear, from, to].filter((year) => year !== undefined);
  const apart = few.filter((year, i) => few.slice(0, i).every((other) => Math.abs(at(other) - at(year)) >= room));
  return (unit >= room ? all : apart.sort((a, b) => a - b)).map((year) => ({
    year,
    text: { x: at(year), y: AXIS + 23, text: `${year}`, tone: year === baseYear ? 'strong' : 'ink-3' },
  }));
}

function placeBase({ baseYear, baseLabel }: StripInput, at: At, width: number, scale: number): readonly StripText[] {
  if (baseYear === undefined) return [];
  const half = textWidth(baseLabel, { size: 12, scale }) / 2;
  return [{ x: within(at(baseYear), half, width), y: AXIS + 38, text: baseLabel, tone: 'ink-2' }];
}

interface LabelPlace {
  readonly marks: readonly StripMark[];
  readonly active: number | undefined;
  readonly width: number;
  readonly breadth: Breadth;
  readonly scale: number;
}

/** Above the axis: what the marks are, then the study period, each in the longest wording that fits beside the other. */
function placeLabels({ labels, nameOf, study, studyLabels }: StripInput, at: At, { marks, active, width, breadth, scale }: LabelPlace): readonly StripText[] {
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
