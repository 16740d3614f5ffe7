/**
 * A widget as it is drawn, as plain data: a flat list of marks in CSS pixels from its top left corner, with all colours
 * and fonts resolved. It says nothing of elements or styles, so that any back end can draw it.
 */

/** As SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** One colour, `#rrggbb` and 0-1. */
export interface Ink {
  readonly color: string;
  readonly alpha: number;
}

/** A colour, or the place of a pattern in `Picture.patterns`. */
export type Paint = Ink | { readonly pattern: number; readonly alpha: number };

/** A line around a shape, in the shape's own units. */
export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'square';
  readonly join?: 'round' | 'bevel';
}

/** What a mark of any kind may have. */
interface Clipped {
  /** Place in `Picture.clips`. */
  readonly clip?: number | undefined;
}

/** A shape; `path` as in SVG. */
export interface PathMark extends Clipped {
  readonly kind: 'path';
  readonly path: string;
  readonly matrix?: Matrix | undefined;
  readonly fill?: Paint | undefined;
  readonly stroke?: Stroke | undefined;
  readonly evenOdd?: boolean;
}

/** How letters look. */
export interface Font {
  /** As in CSS, generic name last. */
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly italic: boolean;
  readonly spacing: number;
  /** `font-variant-numeric`. */
  readonly numerals: string;
}

/** A line of text, or of right-to-left text a word; `x` is its left end, `y` its baseline. */
export interface TextMark extends Clipped {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isRtl: boolean;
  readonly font: Font;
  readonly fill: Paint;
  /** Drawn under the letters. */
  readonly halo?: Stroke | undefined;
}

/** A picture inside, such as a logo. */
export interface ImageMark extends Clipped {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly alpha: number;
  /** A PNG as a data URL. */
  readonly href: string;
  /** The same for a canvas, which may load nothing. */
  readonly bitmap: CanvasImageSource;
}

export type PictureMark = PathMark | TextMark | ImageMark;

/** What repeats, in the units of the shape that it fills. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
  readonly marks: readonly PathMark[];
}

/** A shape outside of which nothing is seen; inside another one, if it has a `clip`. */
export interface Clip extends Clipped {
  readonly path: string;
}

/** The whole. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The ground; absent where it is transparent. */
  readonly ground?: Ink | undefined;
  readonly marks: readonly PictureMark[];
  readonly patterns: readonly Pattern[];
  readonly clips: readonly Clip[];
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
}
