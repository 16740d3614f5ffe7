/** A picture on a canvas. It loads nothing: shapes are paths, letters are the page's own fonts. */
import type { Font, ImageMark, Ink, Paint, PathMark, Pattern, Picture, PictureMark, Stroke, TextMark } from './picture.js';

/** Paints the whole picture, `scale` device pixels a pixel. */
export function paintPicture(context: CanvasRenderingContext2D, picture: Picture, scale: number): void {
  const brush = new Brush(context, picture, scale);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  if (picture.ground) brush.fillGround(picture.ground);
  for (const mark of picture.marks) brush.draw(mark);
}

/** A canvas's context, with the picture's patterns ready. */
class Brush {
  readonly #context: CanvasRenderingContext2D;
  readonly #picture: Picture;
  readonly #patterns: readonly (CanvasPattern | undefined)[];

  constructor(context: CanvasRenderingContext2D, picture: Picture, scale: number) {
    this.#context = context;
    this.#picture = picture;
    this.#patterns = picture.patterns.map((pattern) => makePattern(context, pattern, scale));
  }

  fillGround(ink: Ink): void {
    this.#context.fillStyle = cssColor(ink);
    this.#context.fillRect(0, 0, this.#picture.width, this.#picture.height);
  }

  draw(mark: PictureMark): void {
    const context = this.#context;
    context.save();
    this.#clip(mark.clip);
    if (mark.kind === 'path') this.#drawPath(mark);
    else if (mark.kind === 'text') this.#drawText(mark);
    else this.#drawImage(mark);
    context.restore();
  }

  #clip(index: number | undefined): void {
    const clip = index === undefined ? undefined : this.#picture.clips[index];
    if (!clip) return;
    this.#clip(clip.clip);
    this.#context.clip(new Path2D(clip.path));
  }

  #drawPath({ path, matrix, fill, stroke, evenOdd }: PathMark): void {
    const context = this.#context;
    if (matrix) context.transform(...matrix);
    const shape = new Path2D(path);
    if (fill && this.#use(fill, 'fillStyle')) context.fill(shape, evenOdd ? 'evenodd' : 'nonzero');
    if (stroke && this.#useStroke(stroke)) context.stroke(shape);
  }

  #drawText({ text, x, y, width, isRtl, font, fill, halo }: TextMark): void {
    const context = this.#context;
    context.font = cssFont(font);
    context.textAlign = 'left';
    context.direction = isRtl ? 'rtl' : 'ltr';
    context.fontKerning = 'normal';
    if ('letterSpacing' in context) context.letterSpacing = `${this.#spacing(text, width, font)}px`;
    if (halo && this.#useStroke(halo)) context.strokeText(text, x, y);
    if (this.#use(fill, 'fillStyle')) context.fillText(text, x, y);
  }

  /** A canvas knows no tabular figures: what differs from the page's width is spread over the letters. */
  #spacing(text: string, width: number, { spacing }: Font): number {
    const context = this.#context;
    context.letterSpacing = `${spacing}px`;
    const rest = width - context.measureText(text).width;
    return Math.abs(rest) < 0.5 || Math.abs(rest) > width / 4 ? spacing : spacing + rest / text.length;
  }

  #drawImage({ bitmap, x, y, width, height, alpha }: ImageMark): void {
    this.#context.globalAlpha = alpha;
    this.#context.drawImage(bitmap, x, y, width, height);
  }

  #useStroke({ paint, width, dash = [], cap, join }: Stroke): boolean {
    const context = this.#context;
    context.lineWidth = width;
    context.lineCap = cap ?? 'butt';
    context.lineJoin = join ?? 'miter';
    context.miterLimit = 4;
    context.setLineDash([...dash]);
    return this.#use(paint, 'strokeStyle');
  }

  #use(paint: Paint, name: 'fillStyle' | 'strokeStyle'): boolean {
    const context = this.#context;
    const value = 'pattern' in paint ? this.#patterns[paint.pattern] : cssColor(paint);
    if ('pattern' in paint) context.globalAlpha = paint.alpha;
    if (value !== undefined) context[name] = value;
    return value !== undefined;
  }
}

/** One tile, as fine as the picture: browsers paint it so, and then turn it. Undefined where there is no canvas. */
function makePattern(context: CanvasRenderingContext2D, { width, height, matrix, marks }: Pattern, scale: number): CanvasPattern | undefined {
  const tile = context.canvas.ownerDocument.createElement('canvas');
  tile.width = Math.max(1, Math.round(width * scale));
  tile.height = Math.max(1, Math.round(height * scale));
  const inner = tile.getContext('2d');
  if (!inner) return undefined;
  inner.setTransform(tile.width / width, 0, 0, tile.height / height, 0, 0);
  const brush = new Brush(inner, { width, height, marks, patterns: [], clips: [], lang: '', title: '', description: '' }, scale);
  for (const mark of marks) brush.draw(mark);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix([...matrix]).scale(width / tile.width, height / tile.height));
  return pattern ?? undefined;
}

function cssColor({ color, alpha }: Ink): string {
  return alpha >= 1 ? color : `${color}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`;
}

/** For a context's `font`. */
export const cssFont = ({ family, size, weight, italic }: Font): string => `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
