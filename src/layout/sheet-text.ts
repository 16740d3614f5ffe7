/** Text of a sheet in lines, without a DOM: wrapped, balanced, and broken inside a word that is wider than its line. */
import { tenth } from './box.js';
import type { SheetRoom, SheetText, SheetTone } from './sheet-marks.js';
import { textWidth, wrapText, type TextStyle } from './text.js';

/** Lines no wider than `width`; a word that is wider alone is broken between its characters. */
export const breakLines = (text: string, width: number, style: TextStyle): readonly string[] =>
  wrapText(text.replace(/\s+/g, ' ').trim(), width, style).flatMap((line) => (textWidth(line, style) <= width ? [line] : breakWord(line, width, style)));

/** Between what a reader takes for one character: an emoji of several code points stays whole. */
function breakWord(word: string, width: number, style: TextStyle): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (piece && textWidth(piece + segment, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** As many lines as need be, of about the same length. */
export function balanceLines(text: string, width: number, style: TextStyle): readonly string[] {
  const lines = breakLines(text, width, style);
  if (lines.length < 2 || lines.length > 6) return lines;
  let [low, high] = [width / lines.length, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (breakLines(text, middle, style).length > lines.length) low = middle;
    else high = middle;
  }
  return breakLines(text, high, style);
}

/** How a paragraph is set. */
export interface ParagraphStyle {
  readonly size: number;
  /** Distance from one baseline to the next. */
  readonly line: number;
  readonly tone: SheetTone;
  readonly strong?: boolean;
  readonly anchor?: SheetText['anchor'];
  readonly leadTone?: SheetTone;
  /** True where the lines are to be of about the same length. */
  readonly balanced?: boolean;
}

/** Distance from the top of a line to its baseline. */
export const baseline = (size: number, line: number): number => (line - size * 1.15) / 2 + size * 0.905;

/** A paragraph's lines in their places, and its height; `x` is where the anchor is. `lead` is its strong beginning. */
export function placeParagraph(text: string, { x, y, width, scale }: Pick<SheetRoom, 'x' | 'y' | 'width' | 'scale'>, style: ParagraphStyle, lead = ''): { readonly marks: readonly SheetText[]; readonly height: number } {
  const { size, line, tone, strong = false, anchor, leadTone, balanced = false } = style;
  const whole = [lead, text].filter(Boolean).join(' ');
  if (!whole.trim()) return { marks: [], height: 0 };
  const lines = (balanced ? balanceLines : breakLines)(whole, width, { size, bold: strong || lead !== '', scale });
  let left = lead.replace(/\s+/g, ' ').trim().length;
  const marks = lines.map((words, i): SheetText => {
    const cut = Math.min(left, words.length);
    left = Math.max(0, left - words.length - 1);
    return {
      kind: 'text', x: tenth(x), y: tenth(y + i * line + baseline(size, line)), text: words.slice(cut).trimStart(), size, tone,
      ...(cut && { lead: words.slice(0, cut) }), ...(cut && leadTone && { leadTone }), ...(strong && { strong }), ...(anchor && { anchor }),
    };
  });
  return { marks, height: lines.length * line };
}
