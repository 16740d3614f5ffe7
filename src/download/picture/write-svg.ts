/** A picture as the text of an SVG file that stands alone: text stays text, nothing comes from elsewhere. */
import { escapeXml } from '../sheet.js';
import type { Picture } from './picture.js';
import { shortened, svgParts, type SvgNode, type SvgValue } from './svg-parts.js';

/** `scale` makes the file's own size so many times as large; its marks stay the same. */
export function writeSvg(picture: Picture, scale = 1): string {
  const { width, height, marks, lang, title, description } = picture;
  // Several files may come to stand in one page, where ids are shared.
  const id = `vt${printOf(`${title} ${description} ${width} ${marks.length}`)}`;
  const { family, defs, drawing } = svgParts(picture, id);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg', width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${height}`,
    role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, 'xml:lang': lang, 'font-family': family, 'xml:space': 'preserve',
  };
  return [
    `<svg${attributes(root)}>`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    ...(defs.length > 0 ? [`<defs>${defs.map(writeNode).join('\n')}</defs>`] : []),
    ...drawing.map(writeNode),
    '</svg>\n',
  ].join('\n');
}

function writeNode({ name, values, inside = [] }: SvgNode): string {
  const content = typeof inside === 'string' ? escapeXml(inside) : inside.map(writeNode).join('');
  return `<${name}${attributes(values)}${content ? `>${content}</${name}>` : '/>'}`;
}

const attributes = (values: Readonly<Record<string, SvgValue>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined || value === false ? '' : ` ${name}="${typeof value === 'number' ? shortened(value) : escapeXml(value)}"`)).join('');

/** Short, and the same for the same text (FNV-1a, 32 bits). */
const printOf = (text: string): string => [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5 | 0).toString(36).replace('-', '_');
