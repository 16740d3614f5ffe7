/** A picture as the text of an SVG file that stands alone: text stays text, nothing comes from elsewhere. */
import { escapeXml } from '../sheet.js';
import type { Clip, Font, ImageMark, Ink, Matrix, Paint, PathMark, Pattern, Picture, PictureMark, Stroke, TextMark } from './picture.js';

/** Keeps a word of a right-to-left line one run, whatever sign it starts or ends with. */
const RTL_MARK = '\u200f';

/** `scale` makes the file's own size so many times as large; its marks stay the same. */
export function writeSvg(picture: Picture, scale = 1): string {
  const { width, height, ground, marks, patterns, clips, lang, title, description } = picture;
  const family = mostUsed(marks.flatMap((mark) => (mark.kind === 'text' ? mark.font.family : [])));
  const defs = [...patterns.map(writePattern), ...clips.map(writeClip)].join('\n');
  const root = {
    xmlns: 'http://www.w3.org/2000/svg', width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${height}`,
    role: 'img', 'aria-labelledby': 'picture-title picture-desc', 'xml:lang': lang, 'font-family': family, 'xml:space': 'preserve',
  };
  return [
    `<svg${attributes(root)}>`,
    `<title id="picture-title">${escapeXml(title)}</title>`,
    `<desc id="picture-desc">${escapeXml(description)}</desc>`,
    ...(defs ? [`<defs>${defs}</defs>`] : []),
    ...(ground ? [`<rect${attributes({ width, height, ...paintAttributes('fill', ground) })}/>`] : []),
    ...marks.map((mark) => writeMark(mark, family)),
    '</svg>\n',
  ].join('\n');
}

function writeMark(mark: PictureMark, family: string): string {
  if (mark.kind === 'path') return writePath(mark);
  return mark.kind === 'text' ? writeText(mark, family) : writeImage(mark);
}

const writePath = ({ path, matrix, fill, stroke, evenOdd, clip }: PathMark): string =>
  inClip(clip, matrix !== undefined, `<path${attributes({
    d: path,
    transform: matrix && transform(matrix),
    'fill-rule': evenOdd && 'evenodd',
    ...paintAttributes('fill', fill),
    ...(stroke && strokeAttributes(stroke)),
  })}/>`);

/** A clip is in the picture's units, which a mark with a matrix of its own has not: that one needs a group around it. */
const inClip = (clip: number | undefined, inGroup: boolean, mark: string): string =>
  clip === undefined ? mark : inGroup ? `<g clip-path="url(#clip-${clip})">${mark}</g>` : mark.replace(/^<\w+/, `$& clip-path="url(#clip-${clip})"`);

function writeText({ text, x, y, isRtl, font, fill, halo, clip }: TextMark, family: string): string {
  const place = { x, y, ...fontAttributes(font, family) };
  const letters = escapeXml(isRtl ? `${RTL_MARK}${text}${RTL_MARK}` : text);
  // Two elements and not `paint-order`, which some readers of SVG do not know.
  const under = halo ? `<text aria-hidden="true"${attributes({ ...place, fill: 'none', ...strokeAttributes(halo) })}>${letters}</text>` : '';
  return inClip(clip, halo !== undefined, `${under}<text${attributes({ ...place, ...paintAttributes('fill', fill) })}>${letters}</text>`);
}

const fontAttributes = ({ family, size, weight, italic, spacing, numerals }: Font, most: string): Values => ({
  'font-size': size,
  'font-family': family === most ? undefined : family,
  'font-weight': weight === '400' ? undefined : weight,
  'font-style': italic && 'italic',
  'letter-spacing': spacing || undefined,
  'font-variant': numerals === 'normal' ? undefined : numerals,
});

const writeImage = ({ x, y, width, height, alpha, href, clip }: ImageMark): string =>
  inClip(clip, false, `<image${attributes({ x, y, width, height, opacity: alpha < 1 && alpha, href, preserveAspectRatio: 'none' })}/>`);

const writePattern = ({ width, height, matrix, marks }: Pattern, i: number): string =>
  `<pattern${attributes({ id: `pattern-${i}`, width, height, patternUnits: 'userSpaceOnUse', patternTransform: transform(matrix) })}>${marks.map(writePath).join('')}</pattern>`;

const writeClip = ({ path, clip }: Clip, i: number): string =>
  `<clipPath${attributes({ id: `clip-${i}`, 'clip-path': clip !== undefined && `url(#clip-${clip})` })}><path d="${path}"/></clipPath>`;

const strokeAttributes = ({ paint, width, dash, cap, join }: Stroke): Values => ({
  ...paintAttributes('stroke', paint),
  'stroke-width': width === 1 ? undefined : width,
  'stroke-dasharray': dash?.map(short).join(' '),
  'stroke-linecap': cap,
  'stroke-linejoin': join,
});

/** Black is SVG's own fill, none its own stroke. */
function paintAttributes(name: 'fill' | 'stroke', paint: Paint | Ink | undefined): Values {
  if (!paint) return { [name]: name === 'fill' && 'none' };
  return { [name]: 'pattern' in paint ? `url(#pattern-${paint.pattern})` : paint.color, [`${name}-opacity`]: paint.alpha < 1 && paint.alpha };
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
