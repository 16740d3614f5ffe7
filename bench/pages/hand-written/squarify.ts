/** A squarified treemap (Bruls, Huizing and van Wijk, 2000) over flat numbers, with nothing but what the bench draws. */
import type { PlainSegment } from '../../data/treemap.js';

/** A leaf in CSS pixels; `group` counts the parts of the first level. */
export interface Tile {
  readonly name: string;
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every leaf under `root`, none left out. */
export function squarify(root: PlainSegment, width: number, height: number): readonly Tile[] {
  const tiles: Tile[] = [];
  const place = (segment: PlainSegment, room: Room, group: number) => {
    if (!segment.children) tiles.push({ name: segment.name, group, ...room });
    else fillRoom(segment.children, room, (child, part, index) => place(child, part, group < 0 ? index : group));
  };
  place(root, { x: 0, y: 0, width, height }, -1);
  return tiles;
}

function fillRoom(parts: readonly PlainSegment[], all: Room, put: (part: PlainSegment, room: Room, index: number) => void): void {
  const order = parts.map((part, index) => ({ part, index })).sort((a, b) => b.part.value - a.part.value);
  const room = { ...all };
  let left = order.reduce((sum, { part }) => sum + part.value, 0);
  for (let start = 0; start < order.length; ) {
    const scale = (room.width * room.height) / left;
    const side = Math.min(room.width, room.height);
    let end = start;
    let sum = 0;
    for (let worst = Infinity; end < order.length; end++) {
      const next = sum + (order[end]?.part.value ?? 0);
      const thick = (next * scale) / side;
      const ratio = Math.max(aspect(((order[start]?.part.value ?? 0) * scale) / thick, thick), aspect(((order[end]?.part.value ?? 0) * scale) / thick, thick));
      if (ratio > worst) break;
      worst = ratio;
      sum = next;
    }
    const row = order.slice(start, end);
    const lies = room.width < room.height;
    const thick = (sum * scale) / side;
    let at = lies ? room.x : room.y;
    for (const { part, index } of row) {
      const long = (part.value * scale) / thick;
      put(part, lies ? { x: at, y: room.y, width: long, height: thick } : { x: room.x, y: at, width: thick, height: long }, index);
      at += long;
    }
    if (lies) [room.y, room.height] = [room.y + thick, room.height - thick];
    else [room.x, room.width] = [room.x + thick, room.width - thick];
    left -= sum;
    start = end;
  }
}

const aspect = (a: number, b: number): number => Math.max(a / b, b / a);
