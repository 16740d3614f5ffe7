/** Where an arrow key leads among boxes that tile a figure. */
import type { Box } from './box.js';

/** The nearest box on that side, one that lies across from it first; the same one where there is none. */
export function nearestBox(boxes: readonly Box[], from: number, key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'): number {
  const start = boxes[from];
  if (!start) return from;
  let best = from;
  let least = Infinity;
  boxes.forEach((box, i) => {
    const across = key === 'ArrowLeft' || key === 'ArrowRight';
    const [a, b] = key === 'ArrowLeft' || key === 'ArrowUp' ? [box, start] : [start, box];
    const away = across ? b.x - a.x - a.width : b.y - a.y - a.height;
    const [near, far] = across ? [start.y, start.y + start.height] : [start.x, start.x + start.width];
    const [low, high] = across ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
    const aside = Math.max(0, low - far, near - high);
    const cost = away + 4 * aside + Math.abs(low - near) / 1000;
    if (away > -1 && i !== from && cost < least) [best, least] = [i, cost];
  });
  return best;
}
