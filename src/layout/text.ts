/**
 * Text widths without a DOM, so that layout runs on a server and in a test.
 *
 * Widths of a common sans serif in thousandths of an em, from space to tilde. The page's own font may run wider: its
 * ratio to this table is measured once in the browser and passed as `scale`.
 */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
  556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** How text is set: size in CSS pixels, strength, and the page font's width against the table (1 = equal). */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly scale?: number;
}

/** System fonts differ by up to this much from the one measured. */
const RESERVE = 1.04;
const BOLD = 1.07;
const WIDE = 1000; // ideographs and other full-width characters
const OTHER = 600;

/** Width in CSS pixels, with 4 % reserve. */
export function textWidth(text: string, { size, bold = false, scale = 1 }: TextStyle): number {
  let units = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    units += code === 0x2060 ? 0 : code === 0xa0 ? 278 : (REGULAR[code - 32] ?? (code >= 0x1100 && code !== 0x2013 && code !== 0x2019 && !isMark(code) ? WIDE : OTHER));
  }
  return (units / 1000) * size * scale * RESERVE * (bold ? BOLD : 1);
}

const isMark = (code: number): boolean => code >= 0x2010 && code <= 0x203a;

/** A sample that stands for ordinary labels, to measure a page font against the table. */
export const SCALE_SAMPLE = 'Market size 2024 by segment, region and company';

/** Breaks at spaces into lines no wider than `width`. A word that is wider alone stands on its own line, too wide. */
export function wrapText(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The lines, where all of them fit into `width` and `maxLines`; else undefined. */
export function fitText(text: string, width: number, maxLines: number, style: TextStyle): readonly string[] | undefined {
  const lines = wrapText(text, width, style);
  return lines.length <= maxLines && lines.every((line) => textWidth(line, style) <= width) ? lines : undefined;
}
