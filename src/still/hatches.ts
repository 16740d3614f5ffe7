/** Hatches as lines: a pattern needs an id, and two figures on one page must not have the same. */
import { Element } from 'domhandler';
import { findAll, getElementsByTagName, removeElement, replaceElement } from 'domutils';

/** What a hatched shape is filled with: lines at 45°, `step` apart, the first at `first`, in CSS pixels. */
interface Hatch {
  readonly step: number;
  readonly first: number;
  readonly ground: string | undefined;
  /** Attributes of the lines. */
  readonly line: Readonly<Record<string, string>>;
}

/** Puts lines where shapes refer to a pattern, and takes the patterns out. Rectangles and circles can be hatched. */
export function drawHatches(root: Element): void {
  const patterns = getElementsByTagName('pattern', root);
  for (const shape of findAll(({ attribs }) => attribs['fill']?.startsWith('url(#') ?? false, root.children)) {
    const id = shape.attribs['fill']?.slice(5, -1);
    // A key's swatch brings its own pattern, with the id that other swatches have too.
    const pattern = patterns.find(({ attribs }) => attribs['id'] === id);
    if (pattern) hatch(shape, readHatch(pattern));
  }
  for (const pattern of patterns) {
    const defs = pattern.parent as Element;
    removeElement(pattern);
    if (defs.name === 'defs' && !defs.children.some((child) => child instanceof Element)) removeElement(defs);
  }
}

function readHatch(pattern: Element): Hatch {
  const [ground] = getElementsByTagName('rect', pattern);
  const [path] = getElementsByTagName('path', pattern);
  const { d = 'M1 0', ...line } = path?.attribs ?? {};
  return { step: Number(pattern.attribs['width']), first: Number(/M([\d.]+)/.exec(d)?.[1]), ground: ground?.attribs['fill'], line };
}

/** The ground, the lines, and the shape's own outline, in one group; what the pattern does not say stays as it is. */
function hatch(shape: Element, { step, first, ground, line }: Hatch): void {
  const place = Object.fromEntries(Object.entries(shape.attribs).filter(([name]) => /^(x|y|width|height|rx|cx|cy|r)$/.test(name)));
  const outline = new Element(shape.name, { ...shape.attribs, fill: 'none' });
  const lines = new Element('path', { ...line, fill: 'none', d: linesIn(shape, step * Math.SQRT2, first * Math.SQRT2) });
  const base = ground ? [new Element(shape.name, { ...place, fill: ground })] : [];
  replaceElement(shape, new Element('g', {}, [...base, lines, outline]));
}

/** Lines x + y = c, clipped to the shape. */
function linesIn({ name, attribs }: Element, step: number, first: number): string {
  const at = (key: string): number => Number(attribs[key] ?? 0);
  const clip = name === 'circle' ? inCircle(at('cx'), at('cy'), at('r')) : inBox(at('x'), at('y'), at('width'), at('height'));
  const lines: string[] = [];
  for (let i = Math.ceil((clip.from - first) / step); first + i * step < clip.to; i++) {
    const [x1, x2] = clip.reach(first + i * step);
    if (x2 - x1 > 0.05) lines.push(`M${round(x1)} ${round(first + i * step - x1)}L${round(x2)} ${round(first + i * step - x2)}`);
  }
  return lines.join('');
}

interface Clip {
  readonly from: number;
  readonly to: number;
  /** From where to where the line x + y = c runs, in x. */
  readonly reach: (c: number) => readonly [number, number];
}

const inBox = (x: number, y: number, width: number, height: number): Clip => ({
  from: x + y,
  to: x + width + y + height,
  reach: (c) => [Math.max(x, c - y - height), Math.min(x + width, c - y)],
});

const inCircle = (cx: number, cy: number, r: number): Clip => ({
  from: cx + cy - r * Math.SQRT2,
  to: cx + cy + r * Math.SQRT2,
  reach: (c) => {
    const off = (c - cx - cy) / 2;
    const half = Math.sqrt(Math.max(0, r * r - 2 * off * off)) / Math.SQRT2;
    return [cx + off - half, cx + off + half];
  },
});

const round = (value: number): number => Math.round(value * 10) / 10;
