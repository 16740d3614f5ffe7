import { tenth, type Box } from './frame.js';
import type { PlacedLine, PlacedText, SizeLayout } from './market-size-parts.js';

const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The same figure with time running from right to left. Texts keep their words and change their side. */
export function mirrorLayout(layout: SizeLayout): SizeLayout {
  const { width } = layout;
  const flip = (x: number) => tenth(width - x);
  const box = (own: Box): Box => ({ ...own, x: flip(own.x + own.width) });
  const text = (own: PlacedText): PlacedText => ({ ...own, x: flip(own.x), anchor: OPPOSITE[own.anchor] });
  const path = (own: string) => own.replace(/([MLH])([\d.-]+)/g, (_, command: string, x: string) => command + flip(Number(x)));
  const line = (own: PlacedLine | undefined) => own && { path: path(own.path), texts: own.texts.map(text) };
  const columns = layout.columns.map((column) => ({
    ...column,
    body: box(column.body),
    hit: box(column.hit),
    box: box(column.box),
    label: column.label.map(text),
    tick: column.tick && text(column.tick),
    band: column.band && path(column.band),
  }));
  return { ...layout, columns, baseline: path(layout.baseline), before: line(layout.before), brackets: line(layout.brackets), growth: line(layout.growth) };
}
