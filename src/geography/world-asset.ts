/** The written form of the world: short strings that gzip well, made by scripts/make-geography.mjs. */

export interface WorldAsset {
  readonly width: number;
  readonly height: number;
  /** Units a radian of the Equal Earth plane, and the point that 0° N, 11° E falls on. */
  readonly scale: number;
  readonly centre: readonly [number, number];
  /** For each country, in the order of `countryCodes`: number of rings; for each ring: number of arcs; for each arc: 0 for the next new one, k for the k-th newest, backwards. */
  readonly rings: string;
  /** Points of the new arcs as differences, x then y; see decode-world. */
  readonly points: string;
}

/** Printable ASCII without what strings, templates or script tags trip over. */
export const digits = ' #$%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Below this a number is one digit; from it on two, and from `twoDigits` on three. */
export const oneDigit = 68;
export const twoDigits = oneDigit + 17 * digits.length;

/** Stands after the last point of an arc; no number has it. */
export const endOfArc = '!';
