/** Sizes of the frame around a figure, in CSS pixels. Breakpoints are container widths, not viewport widths. */
export type Breadth = 'narrow' | 'medium' | 'wide';

/** Width of a widget where none is known: on a server, in a hidden tab. */
export const DEFAULT_WIDTH = 640;

/** Narrower, nothing is drawn. */
export const SMALLEST = 120;

const PADDING: Readonly<Record<Breadth, number>> = { narrow: 16, medium: 20, wide: 24 };
const BORDER = 1;

/** narrow < 480 ≤ medium < 760 ≤ wide. */
export const breadthOf = (width: number): Breadth => (width < 480 ? 'narrow' : width < 760 ? 'medium' : 'wide');

/** What the frame leaves for the figure. An open box has no padding and no border. */
export function figureWidth(width: number, open: boolean): number {
  return Math.max(SMALLEST, open ? width : width - 2 * (PADDING[breadthOf(width)] + BORDER));
}
