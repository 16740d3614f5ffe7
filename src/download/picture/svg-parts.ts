/** A picture's marks as SVG elements, as plain data: `write-svg.ts` makes text of them, a printed page elements. */
import type { Clip, Font, ImageMark, Ink, Matrix, Paint, PathMark, Pattern, Picture, PictureMark, Stroke, TextMark } from './picture.js';

/** An attribute is left out where undefined or false. */
export type SvgValue = string | number | false | undefined;

/** One element, with its text or its elements. */
export interface SvgNode {
  readonly name: string;
  readonly values: Values;
  readonly inside?: string | readonly SvgNode[];
}

/** What an SVG holds between its tags. */
export interface SvgParts {
  /** Of all texts that name no other. */
  readonly family: string;
  readonly defs: readonly SvgNode[];
  readonly drawing: readonly SvgNode[];
}

type Values = Readonly<Record<string, SvgValue>>;

/** Keeps a word of a right-to-left line one run, whatever sign it starts or ends with. */
const RTL_MARK = '\u200f';

/** `id` begins the ids of patterns and clips. */
export function svgParts({ width, height, ground, marks, patterns, clips }: Pick<Picture, 'width' | 'height' | 'ground' | 'marks' | 'patterns' | 'clips'>, id: string): SvgParts {
  const family = mostUsed(marks.flatMap((mark) => (mark.kind === 'text' ? mark.font.family : [])));
  return {
    family,
    defs: [...patterns.map((pattern, i) => patternNode(pattern, i, id)), ...clips.map((clip, i) => clipNode(clip, i, id))],
    drawing: [...(ground ? [{ name: 'rect', values: { width, height, ...paintValues('fill', ground, id) } }] : []), ...marks.flatMap((mark) => markNodes(mark, family, id))],
  };
}

function markNodes(mark: PictureMark, family: string, id: string): readonly SvgNode[] {
  const nodes = mark.kind === 'path' ? [pathNode(mark, id)] : mark.kind === 'text' ? textNodes(mark, family, id) : [imageNode(mark)];
  if (mark.clip === undefined) return nodes;
  const clip = { 'clip-path': `url(#${id}-clip-${mark.clip})` };
  // A clip is in the picture's units, which a mark with a matrix of its own has not: that one needs a group around it.
  const inGroup = nodes.length > 1 || (mark.kind === 'path' && mark.matrix !== undefined);
  return inGroup ? [{ name: 'g', values: clip, inside: nodes }] : nodes.map((node) => ({ ...node, values: { ...clip, ...node.values } }));
}

const pathNode = ({ path, matrix, fill, stroke, evenOdd }: PathMark, id: string): SvgNode => ({
  name: 'path',
  values: {
    d: path,
    transform: matrix && transform(matrix),
    'fill-rule': evenOdd && 'evenodd',
    ...paintValues('fill', fill, id),
    ...(stroke && strokeValues(stroke, id)),
  },
});

/** A soft hyphen is seen at a line's end alone; elsewhere readers of SVG may draw it, and searches stumble over it. */
function textNodes({ text, x, y, isRtl, font, fill, halo }: TextMark, family: string, id: string): readonly SvgNode[] {
  const place = { x, y, ...fontValues(font, family) };
  const drawn = text.replace(/\u00ad$/, '-').replaceAll('\u00ad', '');
  const letters = isRtl ? `${RTL_MARK}${drawn}${RTL_MARK}` : drawn;
  const node: SvgNode = { name: 'text', values: { ...place, ...paintValues('fill', fill, id) }, inside: letters };
  // Two elements and not `paint-order`, which some readers of SVG do not know.
  return halo ? [{ name: 'text', values: { 'aria-hidden': 'true', ...place, fill: 'none', ...strokeValues(halo, id) }, inside: letters }, node] : [node];
}

const fontValues = ({ family, size, weight, italic, spacing, numerals }: Font, most: string): Values => ({
  'font-size': size,
  'font-family': family === most ? undefined : family,
  'font-weight': weight === '400' ? undefined : weight,
  'font-style': italic && 'italic',
  'letter-spacing': spacing || undefined,
  'font-variant': numerals === 'normal' ? undefined : numerals,
});

const imageNode = ({ x, y, width, height, alpha, href }: ImageMark): SvgNode =>
  ({ name: 'image', values: { x, y, width, height, opacity: alpha < 1 && alpha, href, preserveAspectRatio: 'none' } });

const patternNode = ({ width, height, matrix, marks }: Pattern, i: number, id: string): SvgNode => ({
  name: 'pattern',
  values: { id: `${id}-pattern-${i}`, width, height, patternUnits: 'userSpaceOnUse', patternTransform: transform(matrix) },
  inside: marks.map((mark) => pathNode(mark, id)),
});

const clipNode = ({ path, clip }: Clip, i: number, id: string): SvgNode => ({
  name: 'clipPath',
  values: { id: `${id}-clip-${i}`, 'clip-path': clip !== undefined && `url(#${id}-clip-${clip})` },
  inside: [{ name: 'path', values: { d: path } }],
});

const strokeValues = ({ paint, width, dash, cap, join }: Stroke, id: string): Values => ({
  ...paintValues('stroke', paint, id),
  'stroke-width': width === 1 ? undefined : width,
  'stroke-dasharray': dash?.map(shortened).join(' '),
  'stroke-linecap': cap,
  'stroke-linejoin': join,
});

/** Black is SVG's own fill, none its own stroke. */
function paintValues(name: 'fill' | 'stroke', paint: Paint | Ink | undefined, id: string): Values {
  if (!paint) return { [name]: name === 'fill' && 'none' };
  return { [name]: 'pattern' in paint ? `url(#${id}-pattern-${paint.pattern})` : paint.color, [`${name}-opacity`]: paint.alpha < 1 && paint.alpha };
}

const transform = ([a, b, c, d, e, f]: Matrix): string =>
  a === 1 && b === 0 && c === 0 && d === 1 ? `translate(${shortened(e)} ${shortened(f)})` : `matrix(${[a, b, c, d, e, f].map((value) => Math.round(value * 1e5) / 1e5).join(' ')})`;

/** Hundredths of a pixel are more than anyone sees. */
export const shortened = (value: number): number => Math.round(value * 100) / 100;

function mostUsed(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'sans-serif';
}
