import type { FigureSize } from './figure-size.js';
import { SCALE_SAMPLE, textWidth } from '../../layout/text.js';

/** No font is known where there is no page. */
const scales = new Map([['', 1]]);

/** How wide the page's font runs against the width table; each font is measured once. */
export function fontScale({ font: family }: FigureSize): number {
  let scale = scales.get(family);
  if (scale === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `100px ${family}`;
    const plain = textWidth(SCALE_SAMPLE, { size: 100 }) / 1.04;
    scale = context ? context.measureText(SCALE_SAMPLE).width / plain : 1;
    scales.set(family, scale);
  }
  return scale;
}
