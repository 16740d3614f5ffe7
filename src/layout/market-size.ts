import { breadthOf, tenth, type Box, type Breadth } from './frame.js';
import { textWidth, wrapText, type TextStyle } from './text.js';

/** One column to place. Texts are ready; values are in any one unit. */
export interface ColumnInput {
  readonly year: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly strong: boolean;
  readonly phase: 'historical' | 'base' | 'forecast';
  /** Label with two decimals, with one, and with currency and scale. */
  readonly label: string;
  readonly shortLabel: string;
  readonly longLabel: string;
  /** The word in an open slot. */
  readonly open: string;
}

/** Everything the size chart draws, as numbers and finished texts. */
export interface SizeInput {
  readonly columns: readonly ColumnInput[];
  /** Years before the first column that are not disclosed, as "2021–23". */
  readonly before?: { readonly years: string; readonly open: string };
  readonly growth?: { readonly rate: string; readonly caption: string; readonly shortCaption: string; readonly from?: number; readonly to?: number };
  readonly brackets: Readonly<Record<'historical' | 'base' | 'baseShort' | 'forecast' | 'forecastShort', string>>;
}

/** A text with its anchor point; `anchor` as in SVG. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** One column, with its label, its year and the area that reacts to a pointer. */
export interface PlacedColumn {
  readonly year: number;
  /** Absent where there is no value: an open slot is drawn instead. */
  readonly bar?: Box;
  readonly slot?: Box;
  readonly hit: Box;
  readonly label?: PlacedText;
  readonly slotText: readonly PlacedText[];
  readonly tick?: PlacedText;
  /** Ends of the band: y of high and of low. */
  readonly band?: { readonly x: number; readonly high: number; readonly low: number; readonly half: number };
}

/** The growth arrow: a line with its head, and the rate beside it. */
export interface PlacedGrowth {
  readonly path?: string;
  readonly rate: PlacedText;
  readonly caption: PlacedText;
}

/** The whole figure. */
export interface SizeLayout {
  readonly width: number;
  readonly height: number;
  readonly breadth: Breadth;
  readonly columns: readonly PlacedColumn[];
  readonly baseline: string;
  readonly before?: { readonly line: string; readonly texts: readonly PlacedText[] };
  readonly brackets: { readonly path: string; readonly texts: readonly PlacedText[] };
  readonly growth?: PlacedGrowth;
}

interface Metrics {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly bar: number; // part of the step
  readonly tick: number;
  readonly value: number;
  readonly strong: number;
  readonly rate: number;
  readonly caption: number;
  readonly before: number;
}

const METRICS: Readonly<Record<Breadth, Metrics>> = {
  narrow: { height: 250, top: 30, bottom: 48, bar: 0.7, tick: 12, value: 12, strong: 12, rate: 14, caption: 12, before: 0 },
  medium: { height: 306, top: 30, bottom: 48, bar: 0.64, tick: 13, value: 13, strong: 14, rate: 16, caption: 12, before: 72 },
  wide: { height: 356, top: 34, bottom: 48, bar: 0.625, tick: 14, value: 14, strong: 16, rate: 18, caption: 13, before: 116 },
};

const SLOT = 40;

/** Places columns on a common zero line, oldest first. Works for negative values, single values and none at all. */
export function layoutMarketSize(input: SizeInput, width: number, widget: number, scale = 1): SizeLayout {
  const breadth = breadthOf(widget);
  const m = { ...METRICS[breadth], ...headroom(input, METRICS[breadth]) };
  const left = input.before ? Math.min(m.before, width / 5) : 0;
  const step = (width - left) / Math.max(1, input.columns.length);
  const y = yScale(input.columns, m);
  const frame: Frame = { breadth, m, width, left, step, y, scale, decimals: labelForm(input.columns, step, m, scale) };
  const columns = input.columns.map((column, i) => placeColumn(column, i, input.columns.length, frame));
  const growth = input.growth && placeGrowth(input.growth, input.columns, columns, frame);
  return {
    width,
    height: m.height,
    breadth,
    columns,
    baseline: `M${tenth(left + (left ? step * 0.12 : 0))} ${tenth(y(0)) + 0.5}H${tenth(width)}`,
    ...(input.before && left && { before: placeBefore(input.before, left, frame) }),
    brackets: placeBrackets(input, frame),
    ...(growth && { growth }),
  };
}

/** The growth text stands above the columns where the first one is among the tallest. */
function headroom({ columns, growth }: SizeInput, { top, height }: Metrics): Pick<Metrics, 'top' | 'height'> {
  const tallest = Math.max(0, ...columns.map(({ value = 0, high = 0 }) => Math.max(value, high)));
  const first = columns.find(({ value }) => value !== undefined)?.value ?? 0;
  const extra = growth && first > tallest * 0.75 ? 40 : 0;
  return { top: top + extra, height: height + extra };
}

interface Frame {
  readonly breadth: Breadth;
  readonly m: Metrics;
  readonly width: number;
  readonly left: number;
  readonly step: number;
  readonly y: (value: number) => number;
  readonly scale: number;
  readonly decimals: 'label' | 'shortLabel' | 'none';
}

/** Linear, always with zero. Negative columns hang below the line and leave room for their labels. */
function yScale(columns: readonly ColumnInput[], m: Metrics): (value: number) => number {
  const values = columns.flatMap(({ value = 0, low = 0, high = 0 }) => [value, low, high]);
  const max = Math.max(0, ...values);
  const min = Math.min(0, ...values);
  const top = m.top;
  const bottom = m.height - m.bottom - (min < 0 ? 22 : 0);
  const span = max - min || 1;
  return (value) => bottom - ((value - min) / span) * (bottom - top);
}

/** Two decimals where they fit, else one, else only the ends are labelled. */
function labelForm(columns: readonly ColumnInput[], step: number, m: Metrics, scale: number): 'label' | 'shortLabel' | 'none' {
  const style: TextStyle = { size: m.value, bold: true, scale };
  const fits = (form: 'label' | 'shortLabel') => columns.every((column) => column.value === undefined || textWidth(column[form], style) <= step + 6);
  if (m.before && fits('label')) return 'label';
  return fits('shortLabel') ? 'shortLabel' : 'none';
}

function placeColumn(column: ColumnInput, i: number, count: number, frame: Frame): PlacedColumn {
  const { m, left, step, y } = frame;
  const zero = y(0);
  const barWidth = Math.min(72, Math.max(1, step * m.bar));
  const x = left + step * i;
  const mid = x + step / 2;
  const foot = m.height - m.bottom;
  const hit = box(x, 16, step, foot - 16);
  const tick = tickShown(i, count, step, m, frame.scale)
    ? { x: tenth(mid), y: foot + 20, text: `${column.year}`, size: m.tick, anchor: 'middle' as const }
    : undefined;
  const common = { year: column.year, hit, ...(tick && { tick }) };
  if (column.value === undefined) {
    const slot = box(mid - barWidth / 2, zero - SLOT, barWidth, SLOT);
    const lines = wrapText(column.open, step - 4, { size: 12, scale: frame.scale });
    const wide = lines.every((line) => textWidth(line, { size: 12, scale: frame.scale }) <= step);
    const texts = wide ? lines.map((text, n) => text12(mid, zero - SLOT / 2 + 4 + (n - (lines.length - 1) / 2) * 14, text)) : [text12(mid, zero - SLOT / 2 + 4, '–')];
    return { ...common, slot, slotText: texts };
  }
  const end = y(column.value);
  const bar = box(mid - barWidth / 2, Math.min(zero, end), barWidth, Math.abs(zero - end));
  const above = column.value >= 0;
  const high = column.high === undefined ? end : Math.min(end, y(column.high));
  const label = labelOf(column, i, count, frame);
  const placed = label && placeLabel(label, mid, above ? high - 8 : end + 17, column.strong ? m.strong : m.value, frame);
  const band =
    column.low !== undefined && column.high !== undefined
      ? { x: tenth(mid), high: tenth(y(column.high)), low: tenth(y(column.low)), half: tenth(Math.min(7, barWidth / 3)) }
      : undefined;
  return { ...common, bar, slotText: [], ...(placed && { label: placed }), ...(band && { band }) };
}

/** First and last carry the unit when wide; when crowded they are the only ones that are labelled. */
function labelOf(column: ColumnInput, i: number, count: number, { breadth, decimals, step, m, scale }: Frame): string | undefined {
  const ends = i === 0 || i === count - 1;
  const room = textWidth(column.longLabel, { size: m.strong, bold: true, scale }) <= step + 24;
  if (breadth === 'wide' && ends && column.strong && (room || count === 1)) return column.longLabel;
  if (decimals !== 'none') return column[decimals];
  const fits = textWidth(column.shortLabel, { size: m.value, bold: true, scale }) <= step;
  return fits || ends || column.phase === 'base' ? column.shortLabel : undefined;
}

/** Keeps a label inside the figure: at the edges it is flush with the edge. */
function placeLabel(text: string, mid: number, y: number, size: number, { width, scale }: Frame): PlacedText {
  const half = textWidth(text, { size, bold: true, scale }) / 2;
  const x = Math.max(half, Math.min(width - half, mid));
  return { x: tenth(x), y: tenth(y), text, size, anchor: 'middle' };
}

/** Years are thinned to what fits; the first and last always stand. */
function tickShown(i: number, count: number, step: number, m: Metrics, scale: number): boolean {
  const every = Math.ceil((textWidth('2024', { size: m.tick, bold: true, scale }) + 2) / step);
  return every <= 1 || i === 0 || i === count - 1 || (i % every === 0 && count - 1 - i >= every);
}

function placeBefore(before: NonNullable<SizeInput['before']>, left: number, { m, y, breadth, scale }: Frame): NonNullable<SizeLayout['before']> {
  const end = left - (breadth === 'wide' ? 14 : 9);
  const mid = tenth(end / 2);
  const foot = m.height - m.bottom;
  const lines = wrapText(before.open, end, { size: 12, scale });
  return {
    line: `M0 ${tenth(y(0)) + 0.5}H${tenth(end)}`,
    texts: [
      { x: mid, y: foot + 20, text: before.years, size: m.tick, anchor: 'middle' },
      ...lines.map((text, i) => text12(mid, y(0) - 8 - (lines.length - 1 - i) * 14, text)),
    ],
  };
}

/** Brackets under the years say which are historical, base year and forecast. */
function placeBrackets(input: SizeInput, frame: Frame): SizeLayout['brackets'] {
  const { left, step, m, scale } = frame;
  const foot = m.height - m.bottom;
  const runs = (['historical', 'base', 'forecast'] as const).flatMap((phase) => {
    const first = input.columns.findIndex((column) => column.phase === phase);
    const count = input.columns.filter((column) => column.phase === phase).length;
    return first < 0 ? [] : [{ phase, from: left + step * first + step * 0.12, to: left + step * (first + count) - step * 0.12 }];
  });
  const texts = runs.flatMap(({ phase, from, to }) => {
    const room = to - from + step * 0.24;
    const options = phase === 'historical' ? [input.brackets.historical] : phase === 'base' ? [input.brackets.base, input.brackets.baseShort] : [input.brackets.forecast, input.brackets.forecastShort];
    const text = options.find((option) => textWidth(option, { size: 12, scale }) <= room);
    return text ? [text12((from + to) / 2, foot + 45, text)] : [];
  });
  return {
    path: runs.map(({ from, to }) => `M${tenth(from)} ${foot + 26}v4.5H${tenth(to)}v-4.5`).join(''),
    texts: runs.length > 1 || runs[0]?.phase === 'forecast' ? texts : [],
  };
}

/** The rate and its caption, and an arrow from above the first column to the last one's label where it stays clear. */
function placeGrowth(growth: NonNullable<SizeInput['growth']>, inputs: readonly ColumnInput[], columns: readonly PlacedColumn[], frame: Frame): PlacedGrowth {
  const { m, width, scale, breadth, left } = frame;
  const caption = breadth === 'narrow' ? growth.shortCaption : growth.caption;
  const span = Math.max(textWidth(growth.rate, { size: m.rate, bold: true, scale }), textWidth(caption, { size: m.caption, scale }));
  const placeText = (x: number, y: number, anchor: 'start' | 'end') => ({
    rate: { x: tenth(x), y: tenth(y), text: growth.rate, size: m.rate, anchor },
    caption: { x: tenth(x), y: tenth(y + m.rate), text: caption, size: m.caption, anchor },
  });
  const line = growthLine(growth, inputs, columns, frame);
  if (!line) return isFree(columns, left, left + span, m) ? placeText(left, 16, 'start') : placeText(width, 16, 'end');
  const at = (x: number) => line.y1 + ((line.y2 - line.y1) / (line.x2 - line.x1)) * (x - line.x1);
  const path = arrow(line.x1, line.y1, line.x2, line.y2);
  if (line.y2 > line.y1) {
    const x = Math.min(width - span, (line.x1 + line.x2) / 2 + 12);
    return { path, ...placeText(x, Math.max(m.rate, at(x) - m.rate - 12), 'start') };
  }
  const x = Math.max(left + span, Math.min(width - 8, line.x1 + (line.x2 - line.x1) * 0.48));
  return { path, ...placeText(x, Math.max(m.rate, at(x) - m.rate - 12), 'end') };
}

/** From above the first column to beside the last one's label; none where it would cross a label or hardly rises or falls. */
function growthLine(growth: NonNullable<SizeInput['growth']>, inputs: readonly ColumnInput[], columns: readonly PlacedColumn[], { m, width }: Frame): { x1: number; y1: number; x2: number; y2: number } | undefined {
  const valued = columns.filter((column, i) => column.bar && (inputs[i]?.value ?? 0) > 0);
  const start = valued.find((column) => column.year === growth.from) ?? valued[0];
  const end = valued.at(-1);
  if (!start?.bar || !end?.bar || start === end || Math.abs(end.bar.y - start.bar.y) < 24) return undefined;
  const half = end.label ? textWidth(end.label.text, { size: end.label.size, bold: true }) / 2 + 8 : end.bar.width / 2;
  const x1 = start.bar.x + start.bar.width / 2;
  const falls = end.bar.y > start.bar.y;
  const line = {
    x1,
    y1: start.bar.y - m.strong - 16,
    x2: falls ? end.bar.x + end.bar.width / 2 : Math.min((end.label?.x ?? width) - half, end.bar.x - 6),
    y2: end.bar.y - (falls ? m.strong + 16 : 14),
  };
  const slope = (line.y2 - line.y1) / (line.x2 - x1);
  return line.y1 > 0 && isClear(columns, x1, line.x2, (x) => line.y1 + slope * (x - x1)) ? line : undefined;
}

/** True where no column or label between two places reaches up to the growth text. */
function isFree(columns: readonly PlacedColumn[], from: number, to: number, m: Metrics): boolean {
  return columns.every((column) => {
    const body = columnBox(column);
    return !body || body.x > to || body.x + body.width < from || body.y > 20 + m.rate;
  });
}

/** True where the line runs above every label between its ends. */
function isClear(columns: readonly PlacedColumn[], x1: number, x2: number, at: (x: number) => number): boolean {
  return columns.every(({ label, bar }) => {
    const x = label?.x ?? 0;
    const top = label ? label.y - label.size : (bar?.y ?? Infinity);
    return x <= x1 + 1 || x >= x2 || at(x) < top - 2;
  });
}

function arrow(x1: number, y1: number, x2: number, y2: number): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const head = (turn: number) => `${tenth(x2 - 9 * Math.cos(angle + turn))} ${tenth(y2 - 9 * Math.sin(angle + turn))}`;
  return `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}M${head(-0.42)}L${tenth(x2)} ${tenth(y2)}L${head(0.42)}`;
}

/** A column with its label, as one box: what a tooltip must not cover. */
export function columnBox({ bar, slot, label }: PlacedColumn): Box | undefined {
  const body = bar ?? slot;
  if (!body || !label) return body;
  const width = Math.max(body.width, textWidth(label.text, { size: label.size, bold: true }));
  const y = Math.min(body.y, label.y - label.size);
  return box(label.x - width / 2, y, width, Math.max(body.y + body.height, label.y) - y);
}

const text12 = (x: number, y: number, text: string): PlacedText => ({ x: tenth(x), y: tenth(y), text, size: 12, anchor: 'middle' });

const box = (x: number, y: number, width: number, height: number): Box => ({ x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) });
