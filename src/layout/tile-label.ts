/** Fits a label into a tile: smaller, wrapped, without its value, in that order; what fits nowhere has no label. */
import { tenth, type Box } from './box.js';
import { fitText, textWidth } from './text.js';

/** What a tile would like to say. */
export interface TileLabel {
  readonly name: string;
  readonly value: string;
  /** Name of the group that the tile is in, over its own. */
  readonly above?: string | undefined;
  /** True where the tile has parts of its own: leaves room for a chevron. */
  readonly opens: boolean;
}

/** A line of text, with its start and its baseline. */
export interface TileText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly tone: 'strong' | '';
  /** Set after the text, in regular weight. */
  readonly after?: string;
  /** True over the tile, on the figure's ground. */
  readonly isOutside?: boolean;
}

/** Sizes of name and value; line heights; the least height of a tile for so large a name. */
const STEPS = [
  { size: 16, value: 14, line: 18.9, gap: 19.9, least: 84 },
  { size: 14, value: 13, line: 16.5, gap: 17.5, least: 56 },
  { size: 13, value: 12, line: 15.3, gap: 16.3, least: 42 },
  { size: 12, value: 12, line: 14.1, gap: 15.1, least: 0 },
] as const;

const ASCENT = 0.84;
const DESCENT = 5;
const ABOVE = 15;
const AFTER = 5;
const LEAST_PAD = 4;

/** Width and height that a chevron takes in a tile's corner. */
export const CHEVRON = 16;

/** The label's lines, with less room around them where that helps; undefined where not even the name fits. */
export function fitTileLabel(label: TileLabel, box: Box, scale: number): readonly TileText[] | undefined {
  if (box.height < 15) return undefined;
  const fit = (pad: number) => {
    const width = box.width - 2 * pad - (label.opens ? CHEVRON : 0);
    return width < 12 ? undefined : below(label, box, pad, width, scale) ?? beside(label, box, pad, width, scale) ?? bare(label, box, pad, width, scale);
  };
  return fit(padOf(box)) ?? fit(LEAST_PAD);
}

/** Name, and the value under it. */
function below({ name, value, above }: TileLabel, box: Box, pad: number, width: number, scale: number): readonly TileText[] | undefined {
  if (above && textWidth(above, { size: 12, scale }) > width) return undefined;
  for (const step of STEPS) {
    if (box.height < step.least) continue;
    const first = pad + step.size * ASCENT + (above ? ABOVE : 0);
    const most = Math.floor((box.height - first - step.gap - DESCENT) / step.line) + 1;
    const lines = most > 0 && textWidth(value, { size: step.value, scale }) <= width ? fitText(name, width, most, { size: step.size, bold: true, scale }) : undefined;
    if (!lines) continue;
    const texts = linesOf(lines, box, pad, first, step);
    const last = first + (lines.length - 1) * step.line + step.gap;
    return [...group(above, box, pad), ...texts, { x: tenth(box.x + pad), y: tenth(box.y + last), text: value, size: step.value, tone: '' }];
  }
  return undefined;
}

/** Name and value on one line, in the middle of a low tile. */
function beside({ name, value, above }: TileLabel, box: Box, pad: number, width: number, scale: number): readonly TileText[] | undefined {
  const needed = textWidth(name, { size: 12, bold: true, scale }) + AFTER + textWidth(value, { size: 12, scale });
  if (above || needed > width) return undefined;
  return [{ x: tenth(box.x + pad), y: tenth(box.y + box.height / 2 + 4.2), text: name, size: 12, tone: 'strong', after: value }];
}

/** The name alone. */
function bare({ name, above }: TileLabel, box: Box, pad: number, width: number, scale: number): readonly TileText[] | undefined {
  const step = STEPS[3];
  if (above && textWidth(above, { size: 12, scale }) > width) return undefined;
  const room = box.height - (above ? ABOVE : 0);
  const top = Math.min(pad, Math.max(1, (room - step.line) / 2));
  const first = top + step.size * ASCENT + (above ? ABOVE : 0);
  const most = Math.floor((box.height - first - DESCENT) / step.line) + 1;
  const lines = most > 0 ? fitText(name, width, most, { size: 12, bold: true, scale }) : undefined;
  return lines && [...group(above, box, pad), ...linesOf(lines, box, pad, first, step)];
}

const group = (above: string | undefined, box: Box, pad: number): readonly TileText[] =>
  above ? [{ x: tenth(box.x + pad), y: tenth(box.y + pad + 10), text: above, size: 12, tone: '' }] : [];

const linesOf = (lines: readonly string[], box: Box, pad: number, first: number, { size, line }: { readonly size: number; readonly line: number }): readonly TileText[] =>
  lines.map((text, i) => ({ x: tenth(box.x + pad), y: tenth(box.y + first + i * line), text, size, tone: 'strong' }));

const padOf = ({ width }: Box): number => (width >= 80 ? 10 : width >= 62 ? 6 : LEAST_PAD);

/** A remark in a tile that a header names: as many lines as it needs, or nothing. */
export function fitTileNote(note: string, box: Box, opens: boolean, scale: number): readonly TileText[] {
  const pad = padOf(box);
  const lines = fitText(note, box.width - 2 * pad - (opens ? CHEVRON : 0), Math.floor((box.height - pad - 8) / 15), { size: 12, scale });
  return (lines ?? []).map((text, i) => ({ x: tenth(box.x + pad), y: tenth(box.y + pad + 10 + i * 15), text, size: 12, tone: '' }));
}

/** A group's name and value over its tiles, on one line or two; undefined where they do not fit. */
export function fitHead({ name, value, opens }: TileLabel, box: Box, scale: number): readonly TileText[] | undefined {
  const width = box.width - (opens ? CHEVRON : 0);
  for (const size of [14, 13, 12]) {
    for (const after of [value, '']) {
      const lines = fitText(name, width, 2, { size, bold: true, scale });
      const last = lines?.at(-1) ?? '';
      const room = width - textWidth(last, { size, bold: true, scale }) - (after ? AFTER + textWidth(after, { size, scale }) : 0);
      if (!lines || room < 0 || (!after && size > 12)) continue;
      return lines.map((text, i) => ({ x: tenth(box.x), y: 16 * (i + 1), text, size, tone: 'strong', isOutside: true, ...(i === lines.length - 1 && after && { after }) }));
    }
  }
  return undefined;
}
