/** Rings of several countries made into the rings of their union: the method of shared arcs. */
import type { Arc, Ring } from './world.js';

/**
 * Drops every arc that is passed in both directions (a border between two members) and joins the rest into rings.
 * With one country nothing is dropped. Where rings touch in a point they may be joined there: the area is the same.
 */
export function stitchRings(rings: readonly Ring[], arcs: readonly Arc[]): readonly Ring[] {
  const used = new Set(rings.flat());
  const whole = rings.filter((ring) => ring.every((ref) => !used.has(~ref)));
  if (whole.length === rings.length) return rings;
  const wholeSet = new Set(whole);
  const open = new Map<string, number[]>();
  for (const ring of rings) {
    if (wholeSet.has(ring)) continue;
    for (const ref of ring) if (!used.has(~ref)) push(open, nodeKey(arcs, ref, 0), ref);
  }
  const stitched: Ring[] = [...whole];
  for (const starts of open.values()) {
    while (starts.length > 0) stitched.push(followRing(starts.pop() as number, open, arcs));
  }
  return stitched;
}

function followRing(first: number, open: Map<string, number[]>, arcs: readonly Arc[]): Ring {
  const ring = [first];
  let next: number | undefined = first;
  while ((next = open.get(nodeKey(arcs, next, 1))?.pop()) !== undefined) ring.push(next);
  return ring;
}

/** The point where an arc starts (0) or ends (1), in the direction of its reference. */
function nodeKey(arcs: readonly Arc[], ref: number, end: 0 | 1): string {
  const arc = arcs[ref < 0 ? ~ref : ref] ?? [];
  const i = (ref < 0) === (end === 1) ? 0 : arc.length - 2;
  return `${arc[i]},${arc[i + 1]}`;
}

function push(map: Map<string, number[]>, key: string, ref: number): void {
  const list = map.get(key);
  if (list) list.push(ref);
  else map.set(key, [ref]);
}
