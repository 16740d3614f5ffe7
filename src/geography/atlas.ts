/** Outlines of a topology in one plane: paths, areas, labels and dots, each made once, when first asked for. */
import { boundsOf, findRoom } from './find-room.js';
import { stitchRings } from './stitch-rings.js';
import type { Arc, Atlas, CountryCode, CountryShape, Outline, Ring, Topology } from './world.js';

export interface AtlasFrame {
  readonly width: number;
  readonly height: number;
  /** Countries with less than this in square units get a marker. */
  readonly leastArea: number;
  /** Of the numbers in paths. */
  readonly decimals: 0 | 1;
}

type Lines = Pick<Topology, 'arcs' | 'countries'>;

/** An empty arc stands for one that cannot be seen; rings that pass it are left out. */
export function createAtlas({ arcs, countries }: Lines, frame: AtlasFrame): Atlas {
  const shapes = new Map<CountryCode, CountryShape | undefined>();
  const codes = [...countries.keys()];
  const draw = (rings: readonly Ring[]): Outline | undefined => outlineOf(rings, arcs, frame);
  return {
    width: frame.width,
    height: frame.height,
    codes,
    country(code) {
      if (!shapes.has(code)) shapes.set(code, toShape(code, draw(countries.get(code) ?? []), frame.leastArea));
      return shapes.get(code);
    },
    outline(wanted) {
      return draw(stitchRings([...new Set(wanted)].flatMap((code) => countries.get(code) ?? []), arcs));
    },
  };
}

function toShape(code: CountryCode, outline: Outline | undefined, leastArea: number): CountryShape | undefined {
  if (!outline) return undefined;
  return outline.area < leastArea ? { code, ...outline, marker: outline.label } : { code, ...outline };
}

function outlineOf(rings: readonly Ring[], arcs: readonly Arc[], frame: AtlasFrame): Outline | undefined {
  const lines = rings.map((ring) => traceRing(ring, arcs)).filter((line) => line.length > 0);
  const room = findRoom(lines, frame);
  if (!room) return undefined;
  return {
    path: lines.map((line) => drawLine(line, frame.decimals)).join(''),
    area: Math.abs(lines.reduce((sum, line) => sum + signedArea(line), 0)),
    bounds: boundsOf(lines),
    ...room,
  };
}

/** The points of a ring, x and y in turn; the first is not repeated at the end. Empty when a part is out of sight. */
export function traceRing(ring: Ring, arcs: readonly Arc[]): readonly number[] {
  const line: number[] = [];
  for (const ref of ring) {
    const arc = arcs[ref < 0 ? ~ref : ref];
    if (!arc || arc.length === 0) return [];
    const count = arc.length / 2;
    const last = ring.length > 1 || count > 1 ? count - 1 : 1;
    for (let i = 0; i < last; i++) {
      const at = 2 * (ref < 0 ? count - 1 - i : i);
      line.push(arc[at] as number, arc[at + 1] as number);
    }
  }
  return line;
}

/** Positive for an outer ring, negative for a hole. */
export function signedArea(line: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0, j = line.length - 2; i < line.length; j = i, i += 2) {
    sum += (line[j] as number) * (line[i + 1] as number) - (line[i] as number) * (line[j + 1] as number);
  }
  return sum / 2;
}

/** Relative path data: the shortest there is, and the fastest to read. A single point draws nothing. */
function drawLine(line: readonly number[], decimals: 0 | 1): string {
  if (line.length < 6) return '';
  const unit = decimals ? 10 : 1;
  let [x, y] = [Math.round((line[0] as number) * unit), Math.round((line[1] as number) * unit)];
  let path = `M${x / unit} ${y / unit}l`;
  for (let i = 2; i < line.length; i += 2) {
    const [nextX, nextY] = [Math.round((line[i] as number) * unit), Math.round((line[i + 1] as number) * unit)];
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    path += `${path.endsWith('l') || dx < 0 ? '' : ' '}${dx / unit}${dy < 0 ? '' : ' '}${dy / unit}`;
    [x, y] = [nextX, nextY];
  }
  return path.endsWith('l') ? '' : `${path}z`;
}
