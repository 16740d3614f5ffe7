/** The shape that `clip-path: polygon(…)` cuts a box to. */
import type { Edges } from './sketch.js';

/** As an SVG path; undefined where a box is whole. */
export function cutShape({ clipPath }: CSSStyleDeclaration, { left, top, right, bottom }: Edges): string | undefined {
  const points = /^polygon\((.*)\)$/.exec(clipPath)?.[1]?.split(/,(?![^(]*\))/);
  const corners = points?.map((point) => {
    const [, x = '0', y = '0'] = /^\s*(calc\(.*?\)|\S+)\s+(.*)$/.exec(point) ?? [];
    return `${left + lengthOf(x, right - left)} ${top + lengthOf(y, bottom - top)}`;
  });
  return corners && `M${corners.join('L')}Z`;
}

/** `100%`, `4px` or `calc(100% - 4px)` in pixels. */
const lengthOf = (value: string, whole: number): number =>
  [...value.matchAll(/([+-])?\s*([\d.]+)(%|px)/g)].reduce((sum, [, sign, number, unit]) => {
    const pixels = unit === '%' ? (Number(number) * whole) / 100 : Number(number);
    return sum + (sign === '-' ? -pixels : pixels);
  }, 0);
