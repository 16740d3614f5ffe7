/** Takes the drawing and its key out of a widget's resolved tree, as pictures that can be put into any SVG. */
import render from 'dom-serializer';
import { isTag, isText, type Element } from 'domhandler';
import { findAll, findOne, textContent } from 'domutils';
import { allowedInXml } from '../download/sheet.js';
import type { KeyEntry } from '../layout/sheet.js';
import type { SheetRow } from '../layout/sheet-lists.js';
import type { Picture, SheetTone } from '../layout/sheet-marks.js';

const hasClass = (name: string) => ({ attribs }: Element): boolean => (attribs['class'] ?? '').split(/\s+/).includes(name);

const isSvg = ({ name }: Element): boolean => name === 'svg';

/** The drawing; undefined where the widget shows none. */
export function figureOf(tree: Element): Picture | undefined {
  const figure = findOne(hasClass('figure'), tree.children);
  const drawing = figure && findOne(isSvg, figure.children);
  return drawing ? pictureOf(drawing) : undefined;
}

/** The key and where it stands: names of numbered tiles are in columns. */
export function keyOf(tree: Element): { readonly entries: readonly KeyEntry[]; readonly inColumns: boolean } | undefined {
  const legend = findOne(hasClass('legend'), tree.children);
  if (!legend) return undefined;
  const entries = findAll(({ name }) => name === 'li', legend.children).map((item): KeyEntry => {
    const drawing = findOne(isSvg, item.children);
    const square = findOne(hasClass('key'), item.children);
    const swatch = drawing ? pictureOf(drawing) : square && swatchOf(square);
    const text = item.children.filter((child) => child !== drawing).map((child) => textContent(child)).join('').replace(/\s+/g, ' ').trim();
    return { ...(swatch && { swatch }), text };
  });
  return { entries, inColumns: hasClass('tile-key')(legend) };
}

/** The list that stands for a structure where there is no room for tiles. */
export function listOf(tree: Element): readonly SheetRow[] {
  const list = findOne(hasClass('tree'), tree.children);
  return findAll(hasClass('row'), list?.children ?? []).map((row) => {
    const say = (name: string): string => textContent(findOne(hasClass(name), row.children) ?? []).trim();
    const square = findOne(({ name }) => name === 'i', row.children);
    const slot = /\bcat-([1-8])\b/.exec(square?.attribs['class'] ?? '')?.[1];
    const tone = (slot ? `cat-${slot}` : 'ink-3') as SheetTone;
    return { name: say('name'), isStrong: true, words: say('words'), swatch: { fill: tone, stroke: tone, opacity: 0.16 } };
  });
}

const SQUARES: Readonly<Record<string, KeyEntry['swatch']>> = {
  listed: { fill: 'land' },
  rest: { fill: 'land-tint', stroke: 'land' },
  none: { fill: 'land-none', stroke: 'rule-strong', dash: '1 1' },
};

const swatchOf = (square: Element): KeyEntry['swatch'] => Object.entries(SQUARES).find(([name]) => hasClass(name)(square))?.[1];

function pictureOf(drawing: Element): Picture {
  for (const child of drawing.children) if (isTag(child)) keepStrokes(child, 1);
  for (const part of findAll(({ attribs }) => attribs['unicode-bidi'] === 'isolate', drawing.children)) keepOrder(part);
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(drawing.attribs[name]));
  return { width, height, content: allowedInXml(render(drawing.children, { xmlMode: true, encodeEntities: 'utf8' })) };
}

/** Not every viewer isolates: a mark before a value keeps it behind a name that is written from right to left. */
function keepOrder({ children: [first] }: Element): void {
  if (first && isText(first)) first.data = `\u200e${first.data}`;
}

/** Not every viewer keeps a stroke's width under a scale: those that are to keep it are made wider by as much. */
function keepStrokes(element: Element, above: number): void {
  const scale = above * Number(/scale\(([\d.]+)/.exec(element.attribs['transform'] ?? '')?.[1] ?? 1);
  const { 'vector-effect': effect, ...attribs } = element.attribs;
  if (effect === 'non-scaling-stroke') {
    for (const name of ['stroke-width', 'stroke-dasharray']) {
      const value = attribs[name];
      if (value !== undefined) attribs[name] = value.split(/[\s,]+/).map((number) => Math.round((Number(number) / scale) * 1000) / 1000).join(' ');
    }
    element.attribs = attribs;
  }
  for (const child of element.children) if (isTag(child)) keepStrokes(child, scale);
}
