/**
 * Text widths without a DOM, so that layout runs on a server and in a test.
 *
 * Widths of a common sans serif in 36ths of an em, from space to tilde, each as one digit of base 36. The page's own font
 * may run wider: its ratio to this table is measured once in the browser and passed as `scale`.
 */
const REGULAR = 'aadkkwo7ccelacaakkkkkkkkkkaalllkzooqqomsqaiokuqsosqomqoyoomaaahkckkikkakk88i8ukkkkciakiqiiic9cl';

/** How text is set: size in CSS pixels, strength, and the page font's width against the table (1 = equal). */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly scale?: number;
}

/** System fonts differ by up to this much from the one measured. */
const RESERVE = 1.04;
const BOLD = 1.07;

/** 36ths of an em. Ideographs and other full-width characters take a whole one; a word joiner and marks of direction take nothing. */
function widthOf(code: number): number {
  if ((code | 15) === 0x206f || (code | 1) === 0x200f) return 0;
  const known = REGULAR[code === 0xa0 ? 0 : code - 32];
  if (known) return parseInt(known, 36);
  return code < 0x1100 || (code >= 0x2010 && code <= 0x203a) || code === 0x2212 ? 21.6 : 36;
}

/** Width in CSS pixels, with 4 % reserve. */
export function textWidth(text: string, { size, bold = false, scale = 1 }: TextStyle): number {
  let units = 0;
  for (const char of text) units += widthOf(char.codePointAt(0) ?? 0);
  return (units / 36) * size * scale * RESERVE * (bold ? BOLD : 1);
}

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
