/** Outlines of boxes as SVG paths. */
import type { Edges } from './sketch.js';

/** Clockwise from the top left corner. */
export function boxPath({ left, top, right, bottom }: Edges, radius = 0): string {
  const r = Math.max(0, Math.min(radius, (right - left) / 2, (bottom - top) / 2));
  if (r === 0) return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const arc = (x: number, y: number): string => `A${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${left + r} ${top}H${right - r}${arc(right, top + r)}V${bottom - r}${arc(right - r, bottom)}H${left + r}${arc(left, bottom - r)}V${top + r}${arc(left + r, top)}Z`;
}

/** The box, smaller by so much on each side. */
export const inset = ({ left, top, right, bottom }: Edges, by: number): Edges => ({ left: left + by, top: top + by, right: right - by, bottom: bottom - by });
