/** Reads the written form of the world back into arcs and rings, and offers it as an atlas. */
import { createAtlas } from './atlas.js';
import { countryCodes } from './country-names.js';
import { projectView } from './project-view.js';
import { digits, endOfArc, oneDigit, twoDigits } from './world-asset.js';
import type { WorldAsset } from './world-asset.js';
import type { CountryCode, Point, Ring, Topology, World } from './world.js';

/** At 960 px wide, a country under 16 square pixels needs a dot. */
const leastShare = 16 / 960 ** 2;

/** Paths and labels are made when they are asked for, so this costs a few milliseconds. */
export function decodeWorld(asset: WorldAsset): World {
  const { width, height } = asset;
  const topology = decodeTopology(asset);
  const atlas = createAtlas(topology, { width, height, leastArea: leastShare * width ** 2, decimals: 0 });
  const world: World = { ...atlas, topology, view: (codes, size) => projectView(world, codes, size) };
  return world;
}

function decodeTopology({ rings, points, scale, centre }: WorldAsset): Topology {
  const structure = createReader(rings);
  const lines = createReader(points);
  const arcs: number[][] = [];
  const countries = new Map<CountryCode, readonly Ring[]>();
  let start: Point = [0, 0];
  const readRing = (): Ring => {
    const ring: number[] = [];
    for (let left = structure.number(); left > 0; left--) {
      const back = structure.number();
      if (back > 0) {
        ring.push(~(arcs.length - back));
        if (ring.length === 1) start = endOf(arcs.at(-back));
      } else {
        if (ring.length === 0) start = [start[0] + lines.signed(), start[1] + lines.signed()];
        const arc = readArc(lines, ring.length === 0 ? start : penOf(ring, arcs));
        if (left === 1 && (ring.length > 0 || arc.length > 2)) arc.push(...start);
        ring.push(arcs.push(arc) - 1);
      }
    }
    return ring;
  };
  for (const code of countryCodes) {
    countries.set(code, Array.from({ length: structure.number() }, readRing));
  }
  return { arcs, countries, scale, centre };
}

function readArc(lines: Reader, [x, y]: Point): number[] {
  const arc = [x, y];
  while (!lines.ends()) arc.push((x += lines.signed()), (y += lines.signed()));
  return arc;
}

/** Where a ring has come to: the end of its last arc. */
function penOf(ring: Ring, arcs: readonly number[][]): Point {
  const ref = ring.at(-1) as number;
  const arc = arcs[ref < 0 ? ~ref : ref];
  return ref < 0 ? startOf(arc) : endOf(arc);
}

const startOf = (arc: readonly number[] = []): Point => [arc[0] as number, arc[1] as number];
const endOf = (arc: readonly number[] = []): Point => [arc.at(-2) as number, arc.at(-1) as number];

interface Reader {
  number(): number;
  signed(): number;
  /** Whether the mark after the last point stands here; steps over it. */
  ends(): boolean;
}

function createReader(text: string): Reader {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  const base = digits.length;
  const mark = endOfArc.charCodeAt(0);
  let at = 0;
  const digit = (): number => values[text.charCodeAt(at++)] as number;
  const number = (): number => {
    const high = digit() - oneDigit;
    if (high < 0) return high + oneDigit;
    if (high < 17) return oneDigit + high * base + digit();
    return twoDigits + ((high - 17) * base + digit()) * base + digit();
  };
  return {
    number,
    signed() {
      const n = number();
      return n & 1 ? -(n + 1) / 2 : n / 2;
    },
    ends() {
      if (text.charCodeAt(at) !== mark) return false;
      at++;
      return true;
    },
  };
}
