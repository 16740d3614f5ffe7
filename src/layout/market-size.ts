import { breadthOf, tenth, type Breadth } from './frame.js';
import { placeBefore, placeBrackets, placeTicks } from './market-size-axis.js';
import { LINE, placeColumns } from './market-size-columns.js';
import { placeGrowth } from './market-size-growth.js';
import { mirrorLayout } from './market-size-mirror.js';
import type { ColumnInput, SizeFrame, SizeInput, SizeLayout } from './market-size-parts.js';
import { wrapText } from './text.js';

/** Room under the columns for years and brackets. */
const AXIS = 48;

const TEXT: Readonly<Record<Breadth, SizeFrame['text']>> = {
  narrow: { value: 12, strong: 12, tick: 12, rate: 14, caption: 12 },
  medium: { value: 13, strong: 14, tick: 13, rate: 16, caption: 12 },
  wide: { value: 14, strong: 16, tick: 14, rate: 18, caption: 13 },
};

/** Room before the first column for years that are not disclosed; when narrow, only note and table tell of them. */
const BEFORE: Readonly<Record<Breadth, number>> = { narrow: 0, medium: 72, wide: 116 };

/** Few columns stand together at the start instead of far apart. */
const WIDEST_STEP = 192;

/** Height of a figure `width` wide, without headroom: from 1270 px on it grows along, so that the columns keep their shape. */
export const sizeHeight = (breadth: Breadth, width: number): number =>
  breadth === 'narrow' ? 250 : breadth === 'medium' ? 306 : Math.round(Math.max(356, Math.min(440, width * 0.28)));

/** How the growth is placed, best first: with its arrow, with headroom for it, as text alone. */
const GROWTH_TRIES = [
  { headroom: 0, arrow: true },
  { headroom: 40, arrow: true },
  { headroom: 0, arrow: false },
  { headroom: 40, arrow: false },
] as const;

/**
 * Places columns on a common zero line, oldest first. Works for negative values, single values and none at all.
 * `width` is the figure's, `widget` the whole widget's; `rtl` lets time run from right to left.
 */
export function layoutMarketSize(input: SizeInput, width: number, widget: number, scale = 1, rtl = false): SizeLayout {
  const breadth = breadthOf(widget);
  const attempt = ({ headroom, arrow }: (typeof GROWTH_TRIES)[number]) => {
    const frame = frameOf(input, width, breadth, scale, headroom);
    const columns = placeColumns(input.columns, frame);
    return { frame, columns, growth: input.growth && placeGrowth(input.growth, columns, frame, arrow) };
  };
  let placed = attempt(GROWTH_TRIES[0]);
  for (const next of GROWTH_TRIES.slice(1)) if (input.growth && !placed.growth) placed = attempt(next);
  const { frame, columns, growth } = placed;
  const layout = {
    width,
    height: frame.height,
    breadth,
    columns: placeTicks(columns, frame),
    baseline: `M${tenth(frame.left)} ${tenth(frame.y(0)) + 0.5}H${tenth(width)}`,
    before: placeBefore(input, frame),
    brackets: placeBrackets(input, frame),
    growth,
  };
  return rtl ? mirrorLayout(layout) : layout;
}

function frameOf({ columns, before }: SizeInput, width: number, breadth: Breadth, scale: number, headroom: number): SizeFrame {
  const text = TEXT[breadth];
  const left = before ? Math.min(BEFORE[breadth], width / 5) : 0;
  const step = Math.min(WIDEST_STEP, (width - left) / Math.max(1, columns.length));
  const height = sizeHeight(breadth, left + step * columns.length) + headroom;
  const lines = Math.max(1, ...columns.map(({ shortLabel }) => wrapText(shortLabel, step, { size: text.value, bold: true, scale }).length));
  const labels = (lines - 1) * LINE;
  const top = (breadth === 'wide' ? 34 : 30) + labels + headroom;
  return { breadth, width, height, foot: height - AXIS, left, step, y: yScale(columns, top, height - AXIS, labels + 22), scale, text };
}

/** Linear, always with zero. Negative columns hang below the line and leave room for their labels. */
function yScale(columns: readonly ColumnInput[], top: number, foot: number, labels: number): SizeFrame['y'] {
  const values = columns.flatMap(({ value = 0, low = value, high = value }) => [value, low, high]);
  const [max, min] = [Math.max(0, ...values), Math.min(0, ...values)];
  const largest = Math.max(max, -min) || 1;
  const bottom = foot - (min < 0 ? labels : 0);
  const span = max / largest - min / largest || 1;
  return (value) => bottom - ((value / largest - min / largest) / span) * (bottom - top);
}
