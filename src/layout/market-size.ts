import { tenth } from './box.js';
import { breadthOf, type Breadth } from './frame.js';
import { placeBefore, placeBrackets, placeTicks } from './market-size-axis.js';
import { LINE, placeColumns } from './market-size-columns.js';
import { placeGrowth } from './market-size-growth.js';
import type { ColumnInput, SizeFrame, SizeInput, SizeLayout } from './market-size-parts.js';
import { wrapText } from './text.js';

/** Room under the columns for years and brackets. */
const AXIS = 48;

/** Text size of years and values, and of published values. */
const TEXT: Readonly<Record<Breadth, readonly [number, number]>> = { narrow: [12, 12], medium: [13, 14], wide: [14, 16] };

/** Room before the first column for years that are not disclosed; when narrow, only note and table tell of them. */
const BEFORE: Readonly<Record<Breadth, number>> = { narrow: 0, medium: 72, wide: 116 };

/** Where the growth does not fit with its arrow: headroom for it, and whether the arrow stays. */
const RETRIES = [[40, true], [0, false], [40, false]] as const;

/** Few columns stand together at the start instead of far apart. */
const WIDEST_STEP = 192;

/** Height of a figure `width` wide, without headroom: from 1270 px on it grows along, so that the columns keep their shape. */
export const sizeHeight = (breadth: Breadth, width: number): number =>
  breadth === 'narrow' ? 250 : breadth === 'medium' ? 306 : Math.round(Math.max(356, Math.min(440, width * 0.28)));

/**
 * Places columns on a common zero line, oldest first. Works for negative values, single values and none at all.
 * `width` is the figure's, `widget` the whole widget's. From right to left: see `mirrorLayout`.
 */
export function layoutMarketSize(input: SizeInput, width: number, widget: number, scale = 1): SizeLayout {
  const breadth = breadthOf(widget);
  const attempt = (headroom: number, arrow: boolean) => {
    const frame = frameOf(input, width, breadth, scale, headroom);
    const columns = placeColumns(input.columns, frame);
    return { frame, columns, growth: input.growth && placeGrowth(input.growth, columns, frame, arrow) };
  };
  let placed = attempt(0, true);
  for (const [headroom, arrow] of RETRIES) if (input.growth && !placed.growth) placed = attempt(headroom, arrow);
  const { frame, columns, growth } = placed;
  return {
    width,
    height: frame.height,
    breadth,
    columns: placeTicks(columns, frame),
    path: `M${tenth(frame.left)} ${tenth(frame.y(0)) + 0.5}H${tenth(width)}`,
    before: placeBefore(input, frame),
    brackets: placeBrackets(input, frame),
    growth,
  };
}

function frameOf({ columns, before }: SizeInput, width: number, breadth: Breadth, scale: number, headroom: number): SizeFrame {
  const [value, strong] = TEXT[breadth];
  const left = before ? Math.min(BEFORE[breadth], width / 5) : 0;
  const step = Math.min(WIDEST_STEP, (width - left) / Math.max(1, columns.length));
  const height = sizeHeight(breadth, left + step * columns.length) + headroom;
  const lines = Math.max(1, ...columns.map(({ shortLabel }) => wrapText(shortLabel, step, { size: value, bold: true, scale }).length));
  const labels = (lines - 1) * LINE;
  const top = (breadth === 'wide' ? 34 : 30) + labels + headroom;
  return { breadth, width, height, foot: height - AXIS, left, step, y: yScale(columns, top, height - AXIS, labels + 22), scale, value, strong };
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
