import { overlaps, tenth, toBox } from './box.js';
import type { GrowthInput, PlacedColumn, PlacedLine, PlacedText, SizeFrame } from './market-size-parts.js';
import { textWidth } from './text.js';

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * The rate and its caption, with an arrow from above the first column to the last one's label, or without it. Undefined
 * where it would cross or cover a column or a label.
 */
export function placeGrowth(growth: GrowthInput, columns: readonly PlacedColumn[], frame: SizeFrame, arrow: boolean): PlacedLine | undefined {
  const { strong, value, width, scale, breadth, left } = frame;
  const sizes = { rate: strong + 2, caption: Math.max(12, value - 1) };
  const caption = breadth === 'narrow' ? growth.shortCaption : growth.caption;
  const span = Math.max(textWidth(growth.rate, { size: sizes.rate, bold: true, scale }), textWidth(caption, { size: sizes.caption, scale }));
  const write = (x: number, y: number, anchor: 'start' | 'end'): readonly PlacedText[] => [
    { x: tenth(x), y: tenth(y), text: growth.rate, size: sizes.rate, anchor },
    { x: tenth(x), y: tenth(y + sizes.rate), text: caption, size: sizes.caption, anchor },
  ];
  const isFree = ([text]: readonly PlacedText[]) => {
    const { x = 0, y = 0, anchor } = text ?? {};
    const box = toBox(anchor === 'end' ? x - span : x, y - sizes.rate, span, 2 * sizes.rate + 4);
    return box.x >= 0 && box.x + span <= width + 0.1 && box.y >= -2 && !columns.some((column) => overlaps(box, column.box));
  };
  if (!arrow) {
    const texts = [write(left, 16, 'start'), write(width, 16, 'end')].find(isFree);
    return texts && { path: '', texts };
  }
  const line = growthLine(growth, columns, frame);
  if (!line) return undefined;
  const { x1, y1, x2, y2 } = line;
  const texts = [0.48, 0.6, 0.36, 0.72]
    .map((part) => {
      const falls = y2 > y1;
      const wanted = x1 + (x2 - x1) * part + (falls ? 12 : 0);
      const x = falls ? Math.min(width - span, wanted) : Math.max(span, wanted);
      return write(x, y1 + ((y2 - y1) / (x2 - x1)) * (x - x1) - sizes.rate - 12, falls ? 'start' : 'end');
    })
    .find(isFree);
  return texts && { path: arrowPath(line), texts };
}

/** None where the line would cross a label, or hardly rises or falls. */
function growthLine({ from }: GrowthInput, columns: readonly PlacedColumn[], { strong, y, width }: SizeFrame): Line | undefined {
  const valued = columns.filter(({ open, body }) => !open && body.y < y(0));
  const start = valued.find(({ year }) => year === from) ?? valued[0];
  const end = valued.at(-1);
  if (!start || !end || start.year >= end.year || Math.abs(end.body.y - start.body.y) < 24) return undefined;
  const falls = end.body.y > start.body.y;
  const x1 = start.body.x + start.body.width / 2;
  const y1 = start.box.y - 16;
  const x2 = falls ? end.body.x + end.body.width / 2 : Math.min(end.box.x - 8, end.body.x - 6, width);
  const y2 = falls ? end.box.y - 8 : end.box.y + strong * 0.4;
  const at = (x: number) => y1 + ((y2 - y1) / (x2 - x1)) * (Math.max(x1, Math.min(x2, x)) - x1);
  const isClear = ({ box }: PlacedColumn) =>
    box.x + box.width <= x1 || box.x >= x2 || (at(box.x) < box.y - 2 && at(box.x + box.width) < box.y - 2);
  return x2 > x1 && y1 > 0 && columns.every(isClear) ? { x1, y1, x2, y2 } : undefined;
}

function arrowPath({ x1, y1, x2, y2 }: Line): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const head = (turn: number) => `${tenth(x2 - 9 * Math.cos(angle + turn))} ${tenth(y2 - 9 * Math.sin(angle + turn))}`;
  return `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}M${head(-0.42)}L${tenth(x2)} ${tenth(y2)}L${head(0.42)}`;
}
