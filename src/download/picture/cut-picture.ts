/** A long picture in strips, so that a page of paper ends between its lines and not in one. */
import type { Picture, PictureMark } from './picture.js';

/** From where to where a mark goes, in the picture's pixels. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A part of a picture from edge to edge. */
export interface Strip extends Extent {
  readonly marks: readonly PictureMark[];
}

/** CSS pixels: strips are no lower, so that they are few. */
const LEAST = 24;

/** Share of the picture's height: what is longer and no text, such as a rule at the side, goes on over a page's end. */
const LONG = 0.5;

/**
 * Cuts a picture where no mark is, and only if it is higher than `most`; `extents` are those of its marks, in their order.
 * A part without such a place stays whole, however high it is.
 */
export function cutPicture({ height, marks }: Picture, extents: readonly Extent[], most: number): readonly Strip[] {
  if (height <= most) return [{ top: 0, bottom: height, marks }];
  const tops = [0, ...gaps(height, extents.filter(({ top, bottom }, i) => marks[i]?.kind === 'text' || bottom - top <= height * LONG))];
  return tops.map((top, i) => {
    const bottom = tops[i + 1] ?? height;
    return { top, bottom, marks: marks.filter((_, at) => isWithin(extents[at], { top, bottom })) };
  });
}

/** Whole pixels between marks, each at least so far from the one before. */
function gaps(height: number, extents: readonly Extent[]): readonly number[] {
  const places: number[] = [];
  let filled = 0;
  for (const { top, bottom } of [...extents].sort((a, b) => a.top - b.top)) {
    const place = Math.floor((filled + top) / 2);
    if (place >= filled && place <= top && place - (places.at(-1) ?? 0) >= LEAST && height - place >= LEAST) places.push(place);
    filled = Math.max(filled, bottom);
  }
  return places;
}

const isWithin = (extent: Extent | undefined, { top, bottom }: Extent): boolean => extent !== undefined && extent.top < bottom && extent.bottom > top;
