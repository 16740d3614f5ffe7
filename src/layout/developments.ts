/** A strip of years: axis, base year, study period, and when the developments were. Labels never overlap. */
import { tenth } from './box.js';
import { placeBase, placeLabels, placeYears } from './developments-labels.js';
import type { At, StripInput, StripLayout, StripMark } from './developments-parts.js';
import type { Breadth } from './frame.js';

/** Room beside the axis for half a year's label. */
const SIDE = 16;
const AXIS = 38;
/** From the axis up to spans that would lie under dots; the axis then moves down. */
const LANE = 12;
const LOWER = 8;
/** Ticks closer than this are a smear. */
const TICK = 4;

/** `active` is the mark whose name stands in place of the others. */
export function layoutStrip(input: StripInput, width: number, breadth: Breadth, scale: number, active?: number): StripLayout {
  const { from, to, study, baseYear } = input;
  const unit = (width - 2 * SIDE) / (to - from + 1);
  const at = (year: number) => tenth(SIDE + (year - from) * unit);
  const radius = breadth === 'narrow' ? 3.4 : 5.5;
  const dotted = new Set(input.dates.map(({ from: date, isYear }) => (isYear ? undefined : Math.floor(date))));
  const isCrowded = input.dates.some(({ from: year, isYear }) => isYear && dotted.has(year));
  const y = AXIS + (isCrowded ? LOWER : 0);
  const marks = placeMarks(input, at, radius, y, isCrowded ? LANE : 0);
  const years = placeYears(input, at, { unit, y, breadth, scale });
  const all = Array.from({ length: to - from + 2 }, (_, i) => from + i);
  return {
    width,
    height: y + (baseYear === undefined ? 28 : 42),
    y,
    line: [at(from), at(to + 1)],
    ticks: (unit < TICK ? [...years.map(({ year }) => year), to + 1] : all).filter((year) => year !== baseYear).map(at),
    base: baseYear === undefined ? undefined : at(baseYear),
    study: study && [at(study.from), at(study.to + 1)],
    marks,
    radius,
    texts: [...years.map(({ text }) => text), ...placeBase(input, at, { width, y, scale }), ...placeLabels(input, at, { marks, active, width, breadth, scale })],
  };
}

/** Dots that would cover each other are one; it stands in the middle of its dates. */
function placeMarks({ dates }: StripInput, at: At, radius: number, y: number, lane: number): readonly StripMark[] {
  const points = dates.flatMap(({ from, to, isYear }, index) => (isYear ? [] : { index, x: at((from + to) / 2) })).sort((a, b) => a.x - b.x || b.index - a.index);
  const groups: { index: number; x: number }[][] = [];
  for (const point of points) {
    const last = groups.at(-1);
    if (last?.[0] && point.x - last[0].x < 2 * radius) last.push(point);
    else groups.push([point]);
  }
  const dots = groups.map((group) => ({
    x: tenth(group.reduce((sum, { x }) => sum + x, 0) / group.length),
    y,
    reach: radius,
    isSpan: false,
    dates: group.map(({ index }) => index).sort((a, b) => a - b),
  }));
  const years = [...new Set(dates.flatMap(({ from, isYear }) => (isYear ? from : [])))];
  const spans = years.map((year) => ({
    x: tenth((at(year) + at(year + 1)) / 2),
    y: y - lane,
    reach: tenth(Math.max(radius, (at(year + 1) - at(year)) / 2 - 3)),
    isSpan: true,
    dates: dates.flatMap(({ from, isYear }, index) => (isYear && from === year ? index : [])),
  }));
  return [...spans, ...dots].sort((a, b) => a.x - b.x);
}
