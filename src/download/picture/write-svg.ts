/** A picture as the text of an SVG file that stands alone: text stays text, nothing comes from elsewhere. */
import { escapeXml } from '../sheet.js';
import type { Clip, Font, ImageMark, Ink, Matrix, Paint, PathMark, Pattern, Picture, PictureMark, Stroke, TextMark } from './picture.js';

/** Keeps a word of a right-to-left line one run, whatever sign it starts or ends with. */
const RTL_MARK = '\u200f';

/** `scale` makes the file's own size so many times as large; its marks stay the same. */
export function writeSvg(picture: Picture, scale = 1): string {
  const { width, height, ground, marks, patterns, clips, lang, title, description } = picture;
  const family = mostUsed(marks.flatMap((mark) => (mark.kind === 'text' ? mark.font.family : [])));
  // Several files may come to stand in one page, where ids are shared.
  const id = `vt${printOf(`${title} ${description} ${width} ${marks.length}`)}`;
  const defs = [...patterns.map((pattern, i) => writePattern(pattern, i, id)), ...clips.map((clip, i) => writeClip(clip, i, id))].join('\n');
  const root = {
    xmlns: 'http://www.w3.org/2000/svg', width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${height}`,
    role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, 'xml:lang': lang, 'font-family': family, 'xml:space': 'preserve',
  };
  return [
    `<svg${attributes(root)}>`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    ...(defs ? [`<defs>${defs}</defs>`] : []),
    ...(ground ? [`<rect${attributes({ width, height, ...paintAttributes('fill', ground, id) })}/>`] : []),
    ...marks.map((mark) => writeMark(mark, family, id)),
    '</svg>\n',
  ].join('\n');
}

function writeMark(mark: PictureMark, family: string, id: string): string {
  const [written, inGroup] = mark.kind === 'path' ? writePath(mark, id) : mark.kind === 'text' ? writeText(mark, family, id) : writeImage(mark);
  const clip = mark.clip === undefined ? '' : ` clip-path="url(#${id}-clip-${mark.clip})"`;
  // A clip is in the picture's units, which a mark with a matrix of its own has not: that one needs a group around it.
  return inGroup && clip ? `<g${clip}>${written}</g>` : written.replace(/^<\w+/, `$&${clip}`);
}

/** A mark, and whether what is around it has to be on a group. */
type Written = readonly [text: string, inGroup: boolean];

const writePath = ({ path, matrix, fill, stroke, evenOdd }: PathMark, id: string): Written => [
  `<path${attributes({
    d: path,
    transform: matrix && transform(matrix),
    'fill-rule': evenOdd && 'evenodd',
    ...paintAttributes('fill', fill, id),
    ...(stroke && strokeAttributes(stroke, id)),
  })}/>`,
  matrix !== undefined,
];

function writeText({ text, x, y, isRtl, font, fill, halo }: TextMark, family: string, id: string): Written {
  const place = { x, y, ...fontAttributes(font, family) };
  const letters = escapeXml(isRtl ? `${RTL_MARK}${text}${RTL_MARK}` : text);
  // Two elements and not `paint-order`, which some readers of SVG do not know.
  const under = halo ? `<text aria-hidden="true"${attributes({ ...place, fill: 'none', ...strokeAttributes(halo, id) })}>${letters}</text>` : '';
  return [`${under}<text${attributes({ ...place, ...paintAttributes('fill', fill, id) })}>${letters}</text>`, halo !== undefined];
}

const fontAttributes = ({ family, size, weight, italic, spacing, numerals }: Font, most: string): Values => ({
  'font-size': size,
  'font-family': family === most ? undefined : family,
  'font-weight': weight === '400' ? undefined : weight,
  'font-style': italic && 'italic',
  'letter-spacing': spacing || undefined,
  'font-variant': numerals === 'normal' ? undefined : numerals,
});

const writeImage = ({ x, y, width, height, alpha, href }: ImageMark): Written =>
  [`<image${attributes({ x, y, width, height, opacity: alpha < 1 && alpha, href, preserveAspectRatio: 'none' })}/>`, false];

const writePattern = ({ width, height, matrix, marks }: Pattern, i: number, id: string): string =>
  `<pattern${attributes({ id: `${id}-pattern-${i}`, width, height, patternUnits: 'userSpaceOnUse', patternTransform: transform(matrix) })}>${marks.map((mark) => writePath(mark, id)[0]).join('')}</pattern>`;

const writeClip = ({ path, clip }: Clip, i: number, id: string): string =>
  `<clipPath${attributes({ id: `${id}-clip-${i}`, 'clip-path': clip !== undefined && `url(#${id}-clip-${clip})` })}><path d="${path}"/></clipPath>`;

const strokeAttributes = ({ paint, width, dash, cap, join }: Stroke, id: string): Values => ({
  ...paintAttributes('stroke', paint, id),
  'stroke-width': width === 1 ? undefined : width,
  'stroke-dasharray': dash?.map(short).join(' '),
  'stroke-linecap': cap,
  'stroke-linejoin': join,
});

/** Black is SVG's own fill, none its own stroke. */
function paintAttributes(name: 'fill' | 'stroke', paint: Paint | Ink | undefined, id: string): Values {
  if (!paint) return { [name]: name === 'fill' && 'none' };
  return { [name]: 'pattern' in paint ? `url(#${id}-pattern-${paint.pattern})` : paint.color, [`${name}-opacity`]: paint.alpha < 1 && paint.alpha };
}

/** Left out where undefined or false. */
type Values = Readonly<Record<string, string | number | false | undefined>>;

const attributes = (values: Values): string =>
  Object.entries(values).map(([name, value]) => (value === undefined || value === false ? '' : ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`)).join('');

const transform = ([a, b, c, d, e, f]: Matrix): string =>
  a === 1 && b === 0 && c === 0 && d === 1 ? `translate(${short(e)} ${short(f)})` : `matrix(${[a, b, c, d, e, f].map((value) => Math.round(value * 1e5) / 1e5).join(' ')})`;

/** Hundredths of a pixel are more than anyone sees. */
const short = (value: number): number => Math.round(value * 100) / 100;

function mostUsed(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'sans-serif';
}

/** Short, and the same for the same text (FNV-1a, 32 bits). */
const printOf = (text: string): string => [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5 | 0).toString(36).replace('-', '_');
