import type { Clip, Pattern, PictureMark } from '../../../download/picture/picture.js';

/** Left, top, right, bottom. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What holds for an element and all inside it. */
export interface Place {
  readonly opacity: number;
  readonly clip: number | undefined;
  /** Style of the nearest element that underlines its texts. */
  readonly underline: CSSStyleDeclaration | undefined;
  /** What can be seen, in the picture's pixels. */
  readonly seen: Edges;
}

/** A picture in the making. */
export class Sketch {
  readonly marks: PictureMark[] = [];
  readonly patterns: Pattern[] = [];
  readonly clips: Clip[] = [];
  readonly #left: number;
  readonly #top: number;

  /** `origin` is where in the window the picture starts. */
  constructor(origin: { readonly left: number; readonly top: number }) {
    this.#left = origin.left;
    this.#top = origin.top;
  }

  /** From the window's pixels to the picture's. */
  edges({ left, top, right, bottom }: Edges): Edges {
    return { left: left - this.#left, top: top - this.#top, right: right - this.#left, bottom: bottom - this.#top };
  }

  /** On whole pixels, as browsers paint boxes. */
  snapped(box: Edges): Edges {
    const { left, top, right, bottom } = this.edges(box);
    return { left: Math.round(left), top: Math.round(top), right: Math.round(right), bottom: Math.round(bottom) };
  }

  /** Its place among the patterns. */
  addPattern(pattern: Pattern): number {
    return this.patterns.push(pattern) - 1;
  }

  /** Its place among the clips. */
  addClip(clip: Clip): number {
    return this.clips.push(clip) - 1;
  }
}

/** Whether any of a box is to be seen. */
export const isSeen = ({ left, top, right, bottom }: Edges, { seen }: Place): boolean =>
  left < seen.right && right > seen.left && top < seen.bottom && bottom > seen.top;

/** What two boxes have in common. */
export const overlapOf = (a: Edges, b: Edges): Edges => ({
  left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
});
