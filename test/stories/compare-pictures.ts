/** Compares two pictures: a changed letter counts, the smoothing of edges does not. */
import pixelmatch from 'pixelmatch';
import { blankPicture, copyPicture, type Picture } from './picture.js';

/** How far two colours may be apart, 0 to 1: shades of a written picture are up to 0.12 from the drawn ones. */
const threshold = 0.13;

/** Pixels that may differ beside those at smoothed edges: a changed digit of the smallest text has more. */
const mostPixels = 4;

export interface Comparison {
  readonly isSame: boolean;
  readonly pixels: number;
  readonly difference: Picture;
}

/** Where sizes differ, what one has and the other has not counts. */
export function comparePictures(before: Picture, after: Picture): Comparison {
  const [width, height] = [Math.max(before.width, after.width), Math.max(before.height, after.height)];
  const [first, second] = [before, after].map((picture) => extend(picture, width, height));
  const difference = blankPicture(width, height);
  const pixels = first && second ? pixelmatch(first.data, second.data, difference.data, width, height, { threshold, alpha: 0.3 }) : 0;
  const isSize = before.width === after.width && before.height === after.height;
  return { isSame: isSize && pixels <= mostPixels, pixels, difference };
}

function extend(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  const larger = blankPicture(width, height);
  copyPicture(picture, larger, 0, 0);
  return larger;
}
