/** Outlines of a topology in one plane: paths, areas, labels and dots, each made once, when first asked for. */
import { boundsOf, findRoom, mainBox, middle } from './find-room.js';
import { stitchRings } from './stitch-rings.js';
import type { Room } from './find-room.js';
import type { Arc, Atlas, Box, CountryCode, CountryShape, Point, Ring, Topology } from './world.js';

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
  const shapes = new Map<CountryCode, Shape | undefined>();
  const draw = (rings: readonly Ring[], code = ''): Shape | undefined => {
    const lines = rings.map((ring) => traceRing(ring, arcs)).filter((line) => line.length > 0);
    return isSeen(boundsOf(lines), frame) ? new Shape(code, lines, frame) : undefined;
  };
  return {
    width: frame.width,
    height: frame.height,
    codes: [...countries.keys()],
    country(code) {
      if (!shapes.has(code)) shapes.set(code, draw(countries.get(code) ?? [], code));
      return shapes.get(code);
    },
    outline: (codes) => draw(stitchRings([...new Set(codes)].flatMap((code) => countries.get(code) ?? []), arcs)),
  };
}

function isSeen([left, top, right, bottom]: Box, { width, height }: AtlasFrame): boolean {
  return right >= 0 && left <= width && bottom >= 0 && top <= height;
}

/** Works out each thing when it is first read: a map wants all paths at once, labels for a few. */
class Shape implements CountryShape {
  readonly code: CountryCode;
  readonly area: number;
  readonly #lines: readonly (readonly number[])[];
  readonly #frame: AtlasFrame;
  #path: string | undefined;
  #room: Room | undefined;

  constructor(code: CountryCode, lines: readonly (readonly number[])[], frame: AtlasFrame) {
    this.code = code;
    this.#lines = lines;
    this.#frame = frame;
    this.area = Math.abs(lines.reduce((sum, line) => sum + signedArea(line), 0));
  }

  get path(): string {
    return (this.#path ??= this.#lines.map((line) => drawLine(line, this.#frame.decimals)).join(''));
  }

  get bounds(): Box {
    return boundsOf(this.#lines);
  }

  get label(): Point {
    return this.#spot.label;
  }

  get room(): readonly [number, number] {
    return this.#spot.room;
  }

  get marker(): Point | undefined {
    return this.area < this.#frame.leastArea ? middle(mainBox(this.#lines, this.#frame)) : undefined;
  }

  get #spot(): Room {
    return (this.#room ??= findRoom(this.#lines, this.#frame));
  }
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
  const unit = decimals ? 10 : 1;
  const write = decimals ? tenths : String;
  let x = Math.round((line[0] as number) * unit);
  let y = Math.round((line[1] as number) * unit);
  let moves = '';
  for (let i = 2; i < line.length; i += 2) {
    const dx = Math.round((line[i] as number) * unit) - x;
    const dy = Math.round((line[i + 1] as number) * unit) - y;
    if (dx === 0 && dy === 0) continue;
    moves += (dx < 0 || moves === '' ? '' : ' ') + write(dx) + (dy < 0 ? '' : ' ') + write(dy);
    x += dx;
    y += dy;
  }
  return moves && `M${(line[0] as number).toFixed(decimals)} ${(line[1] as number).toFixed(decimals)}l${moves}z`;
}

/** A whole number of tenths as a decimal, several times faster than dividing and printing. */
function tenths(n: number): string {
  const size = Math.abs(n);
  const last = size % 10;
  const text = `${(size - last) / 10}`;
  return (n < 0 ? '-' : '') + (last ? `${text === '0' ? '' : text}.${last}` : text);
}
