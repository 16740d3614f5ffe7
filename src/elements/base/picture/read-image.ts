/** A logo: painted on a canvas of its own, which loads nothing again. */
import { readableCanvas } from './readable-canvas.js';
import { isSeen, type Place, type Sketch } from './sketch.js';

/** Device pixels a CSS pixel, enough for pictures twice and three times as large. */
const GRAIN = 3;

/** Adds the image, unless it has not come or may not be read. */
export function readImage(image: HTMLImageElement, place: Place, sketch: Sketch): void {
  const box = sketch.snapped(image.getBoundingClientRect());
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (!image.complete || image.naturalWidth === 0 || width <= 0 || height <= 0 || !isSeen(box, place)) return;
  const painted = readableCanvas(width * GRAIN, height * GRAIN, (context, wide, high) => {
    const { objectFit } = getComputedStyle(image);
    const fit = objectFit === 'contain' ? Math.min : objectFit === 'cover' ? Math.max : undefined;
    const scale = fit?.(wide / image.naturalWidth, high / image.naturalHeight);
    const [w, h] = scale ? [image.naturalWidth * scale, image.naturalHeight * scale] : [wide, high];
    context.drawImage(image, (wide - w) / 2, (high - h) / 2, w, h);
  });
  if (painted) sketch.marks.push({ kind: 'image', x: box.left, y: box.top, width, height, alpha: place.opacity, href: painted.toDataURL(), bitmap: painted, clip: place.clip });
}
