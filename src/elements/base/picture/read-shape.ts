/** An SVG drawing's shapes and texts with what CSS makes of them. */
import type { Matrix, Paint, PathMark, Stroke } from '../../../download/picture/picture.js';
import { inkOf } from './paint.js';
import { readText } from './read-text.js';
import { shapePath } from './shape-path.js';
import { isSeen, type Place, type Sketch } from './sketch.js';

/** What is defined in a drawing and not drawn. */
const DEFINED = 'defs, pattern, clipPath, title, desc, style, symbol';

/** Adds all of a drawing. `drawing` is the outermost `svg`. */
export function readDrawing(drawing: SVGSVGElement, place: Place, sketch: Sketch): void {
  const rect = drawing.getBoundingClientRect();
  const at = sketch.edges(rect);
  // Browsers paint a drawing from a whole pixel on.
  const shift = { x: Math.round(at.left) - rect.left, y: Math.round(at.top) - rect.top };
  const patterns = new Map<string, number>();
  const visit = (element: Element, opacity: number): void => {
    if (!(element instanceof SVGElement) || element.matches(DEFINED)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const own = element === drawing ? opacity : opacity * Number(style.opacity);
    const here = { ...place, opacity: own };
    if (element instanceof SVGTextElement) return readLabel(element, here, shift, sketch);
    if (element instanceof SVGGeometryElement && style.visibility === 'visible') readShape(element, style, here, shift, sketch, patterns);
    for (const child of element.children) visit(child, own);
  };
  visit(drawing, place.opacity);
}

interface Shift {
  readonly x: number;
  readonly y: number;
}

function matrixOf(element: SVGGraphicsElement, shift: Shift): Matrix {
  const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = element.getScreenCTM() ?? {};
  return [a, b, c, d, e + shift.x, f + shift.y];
}

const growth = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

function readShape(element: SVGGeometryElement, style: CSSStyleDeclaration, place: Place, shift: Shift, sketch: Sketch, patterns: Map<string, number>): void {
  const box = element.getBoundingClientRect();
  const seen = sketch.edges(box);
  if (!isSeen({ left: seen.left - 8, top: seen.top - 8, right: seen.right + 8, bottom: seen.bottom + 8 }, place)) return;
  const path = shapePath(element);
  const matrix = matrixOf(element, shift);
  const paint = (value: string, alpha: number) => paintOf(value, alpha * place.opacity, element, (id, make) => {
    const known = patterns.get(id) ?? sketch.addPattern(make());
    patterns.set(id, known);
    return known;
  });
  const fill = paint(style.fill, Number(style.fillOpacity));
  const stroke = strokeOf(style, growth(matrix), paint(style.stroke, Number(style.strokeOpacity)));
  if (path && (fill ?? stroke)) sketch.marks.push({ kind: 'path', path, matrix, fill, ...(stroke && { stroke }), ...(style.fillRule === 'evenodd' && { evenOdd: true }), clip: place.clip });
}

/** `scale` is how many pixels one unit of the shape takes: some lines are as wide at any. */
function strokeOf({ strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin, vectorEffect }: CSSStyleDeclaration, scale: number, paint: Paint | undefined): Stroke | undefined {
  const unit = vectorEffect === 'non-scaling-stroke' && scale > 0 ? 1 / scale : 1;
  const width = parseFloat(strokeWidth) * unit;
  if (!paint || !(width > 0)) return undefined;
  return {
    paint,
    width,
    ...(strokeDasharray !== 'none' && { dash: strokeDasharray.split(/[, ]+/).map((part) => parseFloat(part) * unit) }),
    ...((strokeLinecap === 'round' || strokeLinecap === 'square') && { cap: strokeLinecap }),
    ...((strokeLinejoin === 'round' || strokeLinejoin === 'bevel') && { join: strokeLinejoin }),
  };
}

function paintOf(value: string, alpha: number, element: SVGElement, pattern: (id: string, make: () => ReturnType<typeof readPattern>) => number): Paint | undefined {
  const id = /^url\("?[^"#]*#([^")]+)"?\)/.exec(value)?.[1];
  if (id === undefined) return inkOf(value, alpha);
  const root = element.getRootNode();
  // Keys and tables repeat the same pattern with the same id; in a shadow root the first one counts, as in the browser.
  const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  return found instanceof SVGPatternElement && alpha > 0 ? { pattern: pattern(id, () => readPattern(found)), alpha } : undefined;
}

function readPattern(element: SVGPatternElement) {
  const marks = [...element.children].flatMap((child): readonly PathMark[] => {
    if (!(child instanceof SVGGeometryElement)) return [];
    const style = getComputedStyle(child);
    const stroke = strokeOf(style, 1, inkOf(style.stroke, Number(style.strokeOpacity)));
    return [{ kind: 'path', path: shapePath(child), fill: inkOf(style.fill, Number(style.fillOpacity)), ...(stroke && { stroke }) }];
  });
  const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = element.patternTransform.baseVal.consolidate()?.matrix ?? {};
  return { width: element.width.baseVal.value, height: element.height.baseVal.value, matrix: [a, b, c, d, e, f] as Matrix, marks };
}

/** A text element with its spans, which are all on one line. */
function readLabel(label: SVGTextElement, place: Place, shift: Shift, sketch: Sketch): void {
  if (label.getNumberOfChars() === 0) return;
  const matrix = matrixOf(label, shift);
  const [, b, , d, , f] = matrix;
  const { x, y } = label.getStartPositionOfChar(0);
  const baseline = b * x + d * y + f;
  const texts = label.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    const style = node.parentElement && getComputedStyle(node.parentElement);
    if (!style || style.visibility !== 'visible') continue;
    const halo = style.paintOrder.startsWith('stroke') ? strokeOf(style, growth(matrix), inkOf(style.stroke, Number(style.strokeOpacity) * place.opacity)) : undefined;
    readText(node, { style, scale: growth(matrix), baseline, color: style.fill, alpha: Number(style.fillOpacity), halo }, place, sketch);
  }
}
