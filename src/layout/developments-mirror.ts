import { tenth } from './box.js';
import type { StripLayout } from './developments-parts.js';

/** The strip with time running from right to left, as the page is read. Marks stay in the order of time. */
export function mirrorStrip(strip: StripLayout): StripLayout {
  const turn = (x: number) => tenth(strip.width - x);
  const turnX = <T extends { readonly x: number }>(part: T): T => ({ ...part, x: turn(part.x) });
  return {
    ...strip,
    line: [turn(strip.line[1]), turn(strip.line[0])],
    ticks: strip.ticks.map(turn),
    base: strip.base === undefined ? undefined : turn(strip.base),
    study: strip.study && [turn(strip.study[1]), turn(strip.study[0])],
    marks: strip.marks.map(turnX),
    texts: strip.texts.map(turnX),
  };
}
