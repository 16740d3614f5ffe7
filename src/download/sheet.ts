/**
 * A sheet as the text of an SVG file that stands alone: values for all colours, system fonts with fallbacks, no script, no
 * stylesheet, nothing from elsewhere. It is made of strings, so that it needs no page.
 */
import type { SheetMark, SheetPaint, SheetPath, SheetPicture, SheetRect, SheetText, SheetTone } from '../layout/sheet-marks.js';
import type { SheetLayout } from '../layout/sheet.js';

/** A value for each tone. */
export type SheetPalette = Readonly<Record<SheetTone, string>>;

/** What the file says of itself, and what it is drawn with. */
export interface SheetDress {
  readonly title: string;
  /** What the drawing shows, in words. */
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  readonly palette: SheetPalette;
  /** Names of fonts, as in CSS. */
  readonly font: string;
}

/** The whole file. */
export function drawSheet({ width, height, marks }: SheetLayout, { title, description, lang, palette, font }: SheetDress): string {
  const hatches = (['hatch', 'hatch-base'] as const).filter((name) => marks.some((mark) => mark.kind === 'rect' && mark.fill === name));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="sheet-title sheet-desc" xml:lang="${escapeXml(lang)}" font-family="${escapeXml(font)}">
<title id="sheet-title">${escapeXml(title)}</title>
<desc id="sheet-desc">${escapeXml(description)}</desc>
${hatches.length ? `<defs>${hatches.map((name) => drawHatch(name, palette)).join('')}</defs>\n` : ''}${marks.map((mark) => drawMark(mark, palette)).join('\n')}
</svg>
`;
}

function drawMark(mark: SheetMark, palette: SheetPalette): string {
  if (mark.kind === 'rect') return drawRect(mark, palette);
  if (mark.kind === 'path') return drawPath(mark, palette);
  return mark.kind === 'text' ? drawText(mark, palette) : drawPicture(mark);
}

const drawRect = ({ x, y, width, height, fill, opacity, stroke, dash, radius }: SheetRect, palette: SheetPalette): string =>
  `<rect${attributes({ x, y, width, height, rx: radius, fill: fill ? paint(fill, palette) : 'none', 'fill-opacity': opacity, stroke: stroke && palette[stroke], 'stroke-dasharray': dash })}/>`;

const drawPath = ({ path, fill, stroke, width, dash }: SheetPath, palette: SheetPalette): string =>
  `<path${attributes({ d: path, fill: fill ? palette[fill] : 'none', stroke: stroke && palette[stroke], 'stroke-width': width, 'stroke-dasharray': dash })}/>`;

function drawText({ x, y, text, lead, leadTone, size, tone, strong, anchor }: SheetText, palette: SheetPalette): string {
  const bold = strong ? 600 : undefined;
  const first = lead && `<tspan${attributes({ fill: leadTone && palette[leadTone], 'font-weight': 600 })}>${escapeXml(lead)}</tspan>${text && ' '}`;
  const start = { x, y, fill: palette[tone], 'font-size': size, 'font-weight': bold, 'text-anchor': anchor === 'start' ? undefined : anchor };
  return `<text${attributes(start)}>${first ?? ''}${escapeXml(text)}</text>`;
}

/** In a box of its own: what is outside it is not seen, as in the widget. */
const drawPicture = ({ x, y, width, height, content }: SheetPicture): string =>
  `<svg${attributes({ x, y, width, height, viewBox: `0 0 ${width} ${height}` })}>${content}</svg>`;

const drawHatch = (name: 'hatch' | 'hatch-base', palette: SheetPalette): string =>
  `<pattern id="sheet-${name}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${palette['data-tint']}"/><path d="M1 0v5" stroke="${palette[name === 'hatch' ? 'data-forecast' : 'data-base']}" stroke-width="1.5"/></pattern>`;

const paint = (fill: SheetPaint, palette: SheetPalette): string => (fill === 'hatch' || fill === 'hatch-base' ? `url(#sheet-${fill})` : palette[fill]);

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${typeof value === 'number' ? value : escapeXml(value)}"`)).join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 forbids even as a reference, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text without what may not stand in XML in any way. */
export const allowedInXml = (text: string): string => text.replace(FORBIDDEN, '');

/** Any text as it may stand in XML, between tags and in attributes. */
export const escapeXml = (text: string): string => allowedInXml(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
