/** What CSS draws of an element's box: shadows, ground, stripes, borders. */
import type { Paint, PathMark } from '../../../download/picture/picture.js';
import { boxPath, inset } from './box-path.js';
import { cutShape } from './cut-shape.js';
import { inkOf } from './paint.js';
import type { Edges, Place, Sketch } from './sketch.js';
import { isSeen } from './sketch.js';
import { stripesOf } from './stripes.js';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof SIDES)[number];

/** Adds the box's marks; `bare` leaves out its ground, for a picture whose own ground it is. */
export function readBox(element: Element, style: CSSStyleDeclaration, place: Place, sketch: Sketch, bare = false): void {
  for (const rect of element.getClientRects()) {
    const box = sketch.snapped(rect);
    if (isSeen(inset(box, -12), place)) readRect(box, style, place, sketch, bare);
  }
}

function readRect(box: Edges, style: CSSStyleDeclaration, { opacity, clip }: Place, sketch: Sketch, bare: boolean): void {
  const radius = parseFloat(style.borderTopLeftRadius) || 0;
  const shape = cutShape(style, box) ?? boxPath(box, radius);
  const add = (path: string, fill: Paint | undefined, more: Partial<PathMark> = {}): void => void (fill && sketch.marks.push({ kind: 'path', path, fill, clip, ...more }));
  const shadows = shadowsOf(style.boxShadow);
  for (const { x, y, spread, color } of shadows.filter(({ isInset }) => !isInset).reverse()) {
    const moved = inset({ left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y }, -spread);
    add(outside(moved, box), inkOf(color, opacity));
  }
  if (!bare && box.right > box.left && box.bottom > box.top) {
    add(shape, inkOf(style.backgroundColor, opacity));
    add(shape, stripesOf(style, box, opacity, sketch));
  }
  for (const { spread, color } of shadows.filter(({ isInset }) => isInset)) {
    const inner = inset(box, widthOf(style, 'Top'));
    add(boxPath(inner) + boxPath(inset(inner, spread)), inkOf(color, opacity), { evenOdd: true });
  }
  readBorders(box, radius, style, add, opacity, clip, sketch);
}

function readBorders(box: Edges, radius: number, style: CSSStyleDeclaration, add: (path: string, fill: Paint | undefined, more?: Partial<PathMark>) => void, opacity: number, clip: number | undefined, sketch: Sketch): void {
  const [width] = SIDES.map((side) => widthOf(style, side));
  const [color] = SIDES.map((side) => style[`border${side}Color`]);
  const isEven = SIDES.every((side) => widthOf(style, side) === width && style[`border${side}Color`] === color && style[`border${side}Style`] === 'solid');
  if (isEven && width && color !== undefined) {
    return add(boxPath(box, radius) + boxPath(inset(box, width), radius - width), inkOf(color, opacity), { evenOdd: true });
  }
  for (const side of ['Left', 'Right', 'Bottom', 'Top'] as const) readSide(side, box, style, add, opacity, clip, sketch);
}

/** Each side alone; the corners belong to top and bottom. */
function readSide(side: Side, box: Edges, style: CSSStyleDeclaration, add: (path: string, fill: Paint | undefined) => void, opacity: number, clip: number | undefined, sketch: Sketch): void {
  const width = widthOf(style, side);
  const ink = inkOf(style[`border${side}Color`], opacity);
  if (width === 0 || !ink) return;
  const line = style[`border${side}Style`];
  const edge = sideBox(side, box, width);
  if (line === 'solid') return add(boxPath(edge), ink);
  if (line !== 'dashed' && line !== 'dotted') return;
  const isFlat = side === 'Top' || side === 'Bottom';
  const [x, y] = isFlat ? [edge.left, (edge.top + edge.bottom) / 2] : [(edge.left + edge.right) / 2, edge.top];
  const length = isFlat ? edge.right - edge.left : edge.bottom - edge.top;
  sketch.marks.push({ kind: 'path', path: `M${x} ${y}${isFlat ? 'h' : 'v'}${length}`, stroke: { paint: ink, width, dash: dashesOf(line, width, length) }, clip });
}

/** As many dashes as fit, with even gaps. */
function dashesOf(line: 'dashed' | 'dotted', width: number, length: number): readonly number[] {
  const dash = line === 'dotted' ? width : width * (width < 3 ? 3 : 2);
  const gap = line === 'dotted' ? width : width < 3 ? width * 2 : width;
  const gaps = Math.max(1, Math.round((length - dash) / (dash + gap)));
  return [dash, Math.max(0.01, (length - dash * (gaps + 1)) / gaps)];
}

function sideBox(side: Side, { left, top, right, bottom }: Edges, width: number): Edges {
  if (side === 'Top') return { left, top, right, bottom: top + width };
  if (side === 'Bottom') return { left, top: bottom - width, right, bottom };
  return side === 'Left' ? { left, top, right: left + width, bottom } : { left: right - width, top, right, bottom };
}

const widthOf = (style: CSSStyleDeclaration, side: Side): number => (style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]) || 0);

/** A box without the part under another one: an outer shadow is not seen through its element. */
function outside(moved: Edges, box: Edges): string {
  const parts: readonly Edges[] = [
    { ...moved, bottom: Math.min(moved.bottom, box.top) },
    { ...moved, top: Math.max(moved.top, box.bottom) },
    { left: moved.left, right: Math.min(moved.right, box.left), top: Math.max(moved.top, box.top), bottom: Math.min(moved.bottom, box.bottom) },
    { left: Math.max(moved.left, box.right), right: moved.right, top: Math.max(moved.top, box.top), bottom: Math.min(moved.bottom, box.bottom) },
  ];
  return parts.filter(({ left, right, top, bottom }) => right > left && bottom > top).map((part) => boxPath(part)).join('');
}

/** Shadows without blur: rings and edges. */
function shadowsOf(value: string): readonly { readonly color: string; readonly x: number; readonly y: number; readonly spread: number; readonly isInset: boolean }[] {
  if (value === 'none' || value === '') return [];
  return value.split(/,(?![^(]*\))/).map((shadow) => {
    const [x = 0, y = 0, , spread = 0] = [...shadow.matchAll(/(-?[\d.]+)px/g)].map(([, pixels]) => Number(pixels));
    return { color: shadow.replace(/(-?[\d.]+px|inset)/g, '').trim(), x, y, spread, isInset: shadow.includes('inset') };
  });
}
