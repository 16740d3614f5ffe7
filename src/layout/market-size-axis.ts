import { tenth } from './box.js';
import { stack } from './market-size-columns.js';
import type { PlacedColumn, PlacedLine, SizeFrame, SizeInput } from './market-size-parts.js';
import { textWidth, wrapText } from './text.js';

/** Years under the columns, thinned to every second, third … where they are crowded; the first and last always stand. */
export function placeTicks(columns: readonly PlacedColumn[], { step, width, foot, value: size, scale }: SizeFrame): readonly PlacedColumn[] {
  const room = textWidth('2024', { size, bold: true, scale });
  const every = Math.ceil((room + 2) / step);
  const last = columns.length - 1;
  const mid = (i: number) => {
    const { x, width: share } = columns[i]?.hit ?? { x: 0, width: 0 };
    return Math.max(room / 2, Math.min(width - room / 2, x + share / 2));
  };
  const clear = (i: number) => i % every === 0 && mid(i) - mid(0) > room && mid(last) - mid(i) > room;
  return columns.map((column, i) =>
    i === 0 || i === last || clear(i) ? { ...column, tick: { x: tenth(mid(i)), y: foot + 20, text: `${column.year}`, size, anchor: 'middle' } } : column,
  );
}

/** A dotted line with words where years before the first column are not disclosed. */
export function placeBefore({ before }: SizeInput, { left, y, foot, breadth, value, scale }: SizeFrame): PlacedLine | undefined {
  if (!before || !left) return undefined;
  const end = left - (breadth === 'wide' ? 14 : 9);
  const lines = wrapText(before.open, end, { size: 12, scale });
  return {
    path: `M0 ${tenth(y(0)) + 0.5}H${tenth(end)}`,
    texts: [...stack([before.years], end / 2, foot + 20, value), ...stack(lines, end / 2, y(0) - 8, 12)],
  };
}

/** Brackets under the years, where there is more than one phase to tell apart or a forecast to name. */
export function placeBrackets({ columns, brackets }: SizeInput, { left, step, foot, scale }: SizeFrame): PlacedLine | undefined {
  const runs = (['historical', 'base', 'forecast'] as const).flatMap((phase) => {
    const first = columns.findIndex((column) => column.phase === phase);
    const count = columns.filter((column) => column.phase === phase).length;
    return first < 0 ? [] : { phase, from: left + step * first, room: step * count };
  });
  if (runs.length < 2 && runs[0]?.phase !== 'forecast') return undefined;
  const words = { historical: [brackets.historical], base: [brackets.base, brackets.baseShort], forecast: [brackets.forecast, brackets.forecastShort] };
  return {
    path: runs.map(({ from, room }) => `M${tenth(from + step * 0.12)} ${foot + 26}v4.5H${tenth(from + room - step * 0.12)}v-4.5`).join(''),
    texts: runs.flatMap(({ phase, from, room }) => {
      const word = words[phase].find((text) => textWidth(text, { size: 12, scale }) <= room);
      return word ? stack([word], from + room / 2, foot + 45, 12) : [];
    }),
  };
}
