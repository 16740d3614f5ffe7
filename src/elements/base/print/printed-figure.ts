/** A picture as elements of a page that is printed. */
import { cutPicture, type Extent, type Strip } from '../../../download/picture/cut-picture.js';
import type { Picture } from '../../../download/picture/picture.js';
import { shortened, svgParts, type SvgNode, type SvgValue } from '../../../download/picture/svg-parts.js';

const SVG = 'http://www.w3.org/2000/svg';

/** CSS pixels that stand on one page of Letter, which is lower than A4, without the margins. */
const PAGE_HEIGHT = 900;

/** One drawing, or several where it is longer than a page. The document has to be laid out: its marks are measured in it. */
export function printedFigure(picture: Picture, page: Document): HTMLElement {
  const figure = page.createElement('figure');
  page.body.append(figure);
  const strips = cutPicture(picture, extentsOf(picture, figure), PAGE_HEIGHT);
  figure.replaceChildren(...strips.map((strip, i) => drawStrip(picture, strip, i, page)));
  if (strips.length > 1) figure.className = 'long';
  fitTexts(figure, strips);
  return figure;
}

function drawStrip(picture: Picture, { top, bottom, marks }: Strip, index: number, page: Document): Element {
  const { width, title, description, patterns, clips } = picture;
  const height = bottom - top;
  const { family, defs, drawing } = svgParts({ width, height, marks, patterns, clips }, `vt${index}`);
  const label = index === 0 ? { role: 'img', 'aria-label': `${title} ${description}` } : { 'aria-hidden': 'true' };
  return buildNode({
    name: 'svg',
    // Right-to-left text is placed from the left, word by word.
    values: { width, height, viewBox: `0 ${top} ${width} ${height}`, 'font-family': family, direction: 'ltr', ...label },
    inside: [...(defs.length > 0 ? [{ name: 'defs', values: {}, inside: defs }] : []), ...drawing],
  }, page);
}

function buildNode({ name, values, inside = [] }: SvgNode, page: Document): Element {
  const element = page.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) if (value !== undefined && value !== false) element.setAttribute(key, written(value));
  if (typeof inside === 'string') element.textContent = inside;
  else element.append(...inside.map((node) => buildNode(node, page)));
  return element;
}

const written = (value: Exclude<SvgValue, undefined | false>): string => `${typeof value === 'number' ? shortened(value) : value}`;

/** As the browser measures each mark. */
function extentsOf({ width, height, marks }: Picture, figure: HTMLElement): readonly Extent[] {
  const { ownerDocument: page } = figure;
  const drawing = buildNode({ name: 'svg', values: { width, height, viewBox: `0 0 ${width} ${height}` } }, page);
  const shapes = marks.map((mark) => buildNode({ name: 'g', values: {}, inside: svgParts({ width, height, marks: [mark], patterns: [], clips: [] }, '').drawing }, page));
  drawing.append(...shapes);
  figure.append(drawing);
  return shapes.map((shape) => {
    const { y, height: high } = (shape as SVGGraphicsElement).getBBox();
    return { top: y, bottom: y + high };
  });
}

/** A page's own font is not in the printed document: where another one is wider, a line keeps its width. */
function fitTexts(figure: HTMLElement, strips: readonly Strip[]): void {
  const widths = new Map<string, number>(strips.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [[`${shortened(mark.x)} ${shortened(mark.y)}`, mark.width] as const] : []))));
  const texts = [...figure.querySelectorAll('text')].map((text) => ({ text, width: widths.get(`${text.getAttribute('x')} ${text.getAttribute('y')}`) ?? 0, now: text.getComputedTextLength() }));
  for (const { text, width, now } of texts) {
    if (now <= width + 2) continue;
    text.setAttribute('textLength', `${shortened(width)}`);
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
}
