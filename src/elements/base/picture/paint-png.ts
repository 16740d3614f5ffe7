/** A picture as PNG. */
import { paintPicture } from '../../../download/picture/paint-canvas.js';
import type { Picture } from '../../../download/picture/picture.js';

/** Pixels that a canvas has in every browser of a desktop: to a side, and in all. */
const LONGEST = 16_384;
const MOST = 1 << 26;

/** Rejects what is too large for a canvas, rather than handing out an empty picture. */
export async function paintPng(picture: Picture, scale: number): Promise<Blob> {
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  if (width > LONGEST || height > LONGEST || width * height > MOST) {
    throw new RangeError(`A PNG of ${width} × ${height} pixels is too large: found scale ${scale}, want at most ${LONGEST} pixels a side and ${MOST} in all.`);
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context) paintPicture(context, picture, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!context || !blob) throw new Error(`This browser made no PNG of ${width} × ${height} pixels.`);
  return blob;
}
