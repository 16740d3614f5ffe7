/** Text as the browser has broken and placed it. */
import type { Font, Stroke, TextMark } from '../../../download/picture/picture.js';
import { cssFont } from '../../../download/picture/paint-canvas.js';
import { inkOf } from './paint.js';
import type { Edges, Place, Sketch } from './sketch.js';
import { isSeen } from './sketch.js';

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** One word, or what of it stands on one line. */
interface Piece {
  readonly text: string;
  readonly box: Edges;
}

/** How a text's element looks. */
export interface Lettering {
  readonly style: CSSStyleDeclaration;
  /** CSS pixels a unit of the text's own. */
  readonly scale: number;
  /** Where the line stands; undefined in HTML, where the font tells. */
  readonly baseline?: number | undefined;
  readonly color: string;
  readonly alpha: number;
  readonly halo?: Stroke | undefined;
}

/** Adds a text node's lines. */
export function readText(node: Text, lettering: Lettering, place: Place, sketch: Sketch): void {
  const { style, scale, baseline, color, alpha, halo } = lettering;
  const fill = inkOf(color, alpha * place.opacity);
  if (!fill || !/\S/.test(node.data)) return;
  const font = fontOf(style, scale);
  const isUpper = style.textTransform === 'uppercase';
  for (const { text, box } of joined(piecesOf(node), style.direction === 'rtl')) {
    const { left, top, right, bottom } = sketch.edges(box);
    if (!isSeen({ left, top, right, bottom }, place)) continue;
    const y = baseline ?? Math.round(top) + Math.round(ascentOf(font));
    const mark: TextMark = { kind: 'text', text: isUpper ? text.toUpperCase() : text, x: left, y, width: right - left, isRtl: isRtlPiece(text, style), font, fill, halo, clip: place.clip };
    sketch.marks.push(mark);
    if (place.underline) underline(mark, place.underline, sketch);
  }
}

const isRtlPiece = (text: string, { direction }: CSSStyleDeclaration): boolean => (RTL.test(text) ? true : direction === 'rtl' && !/[\p{L}\p{N}]/u.test(text));

function piecesOf(node: Text): readonly Piece[] {
  const range = node.ownerDocument.createRange();
  const boxesOf = (from: number, to: number): readonly DOMRect[] => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const boxes = boxesOf(index, index + word.length);
    const [box] = boxes;
    if (!box) return [];
    return boxes.length === 1 ? [{ text: word, box }] : lettersOf(word, index, boxesOf);
  });
}

/** A word that goes over a line's end, or from one direction into the other. */
function lettersOf(word: string, start: number, boxesOf: (from: number, to: number) => readonly DOMRect[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const letter of word) {
    const [box] = boxesOf(at, at + letter.length);
    at += letter.length;
    const last = pieces.at(-1);
    if (!box || box.width === 0) continue;
    if (last && isNext(last.box, box, 0.1)) pieces[pieces.length - 1] = { text: last.text + letter, box: around(last.box, box) };
    else pieces.push({ text: letter, box });
  }
  return pieces;
}

/** A line is one piece, unless some of it runs from right to left. */
function joined(pieces: readonly Piece[], isRtl: boolean): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joins = last && !isRtl && !RTL.test(last.text) && !RTL.test(piece.text) && isNext(last.box, piece.box, Infinity);
    // In Chinese and Japanese no space stands between what a line's end has parted.
    if (joins) lines[lines.length - 1] = { text: last.text + (piece.box.left - last.box.right > 0.1 ? ' ' : '') + piece.text, box: around(last.box, piece.box) };
    else lines.push(piece);
  }
  return lines;
}

/** On the same line, to the right, and no further than `gap`. */
const isNext = (a: Edges, b: Edges, gap: number): boolean => Math.abs(a.top - b.top) < 1 && b.left >= a.right - 0.1 && b.left - a.right <= gap;

const around = (a: Edges, b: Edges): Edges => ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) });

const fontOf = ({ fontFamily, fontSize, fontWeight, fontStyle, letterSpacing, fontVariantNumeric }: CSSStyleDeclaration, scale: number): Font => ({
  family: fontFamily,
  size: parseFloat(fontSize) * scale,
  weight: fontWeight,
  italic: fontStyle !== 'normal',
  spacing: (parseFloat(letterSpacing) || 0) * scale,
  numerals: fontVariantNumeric,
});

const ascents = new Map<string, number>();

/** From the top of a line's letters to where they stand. */
function ascentOf(font: Font): number {
  const name = cssFont(font);
  const known = ascents.get(name);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = name;
  const ascent = context?.measureText('x').fontBoundingBoxAscent ?? font.size;
  // Fonts of the page may still come: only the families that are there now are kept.
  if (document.fonts.status === 'loaded') ascents.set(name, ascent);
  return ascent;
}

function underline({ x, y, width, fill, clip, font }: TextMark, { textUnderlineOffset, textDecorationThickness, textDecorationColor }: CSSStyleDeclaration, sketch: Sketch): void {
  const thick = parseFloat(textDecorationThickness) || Math.max(1, font.size / 14);
  const top = y + (parseFloat(textUnderlineOffset) || font.size / 9);
  sketch.marks.push({ kind: 'path', path: `M${x} ${top}h${width}v${thick}h${-width}Z`, fill: inkOf(textDecorationColor, fill.alpha), clip });
}
