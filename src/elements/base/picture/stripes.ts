/** Slanted stripes in CSS, `repeating-linear-gradient(135deg, a 0, a 1.5px, b 0, b 5px)`, as a pattern. */
import type { Paint } from '../../../download/picture/picture.js';
import { boxPath } from './box-path.js';
import { inkOf } from './paint.js';
import type { Edges, Sketch } from './sketch.js';

/** Undefined where the ground has none. Only sharp stripes: a widget has no others. */
export function stripesOf({ backgroundImage }: CSSStyleDeclaration, box: Edges, opacity: number, sketch: Sketch): Paint | undefined {
  const [, angle, list] = /^repeating-linear-gradient\(([\d.]+)deg, (.*)\)$/.exec(backgroundImage) ?? [];
  if (angle === undefined || list === undefined) return undefined;
  const stops = list.split(/,(?![^(]*\))/).map((stop) => /^\s*(.*?) ([\d.]+)px$/.exec(stop)).flatMap((found) => (found ? [{ color: found[1] ?? '', at: Number(found[2]) }] : []));
  const period = stops.at(-1)?.at ?? 0;
  if (period <= 0) return undefined;
  let from = 0;
  const marks = stops.flatMap(({ color, at }) => {
    const fill = inkOf(color, opacity);
    const start = from;
    from = Math.max(from, at);
    return fill && at > start ? [{ kind: 'path' as const, path: boxPath({ left: start, top: 0, right: at, bottom: period }), fill }] : [];
  });
  // From the corner that the first stripe starts in; see "corner to corner" in CSS Images.
  const turn = ((Number(angle) - 90) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const length = Math.abs((box.right - box.left) * cos) + Math.abs((box.bottom - box.top) * sin);
  const [x, y] = [(box.left + box.right) / 2 - (cos * length) / 2, (box.top + box.bottom) / 2 - (sin * length) / 2];
  return { pattern: sketch.addPattern({ width: period, height: period, matrix: [cos, sin, -sin, cos, x, y], marks }), alpha: 1 };
}
