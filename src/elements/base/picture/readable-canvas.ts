/** A canvas that may be read after painting; undefined where it was painted with what comes from elsewhere. */
export function readableCanvas(width: number, height: number, paint: (context: CanvasRenderingContext2D, width: number, height: number) => void): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  try {
    paint(context, canvas.width, canvas.height);
    context.getImageData(0, 0, 1, 1);
    return canvas;
  } catch {
    return undefined;
  }
}
