/** The drawings of a widget that has some, at the three breadths, with their keys. */
import { selectAll, selectOne } from 'css-select';
import { isTag, type AnyNode, type ChildNode, type Element } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';
import type { Breadth } from '../layout/frame.js';
import type { DrawnWidget } from '../server/draw-widget.js';
import { drawBar, type BarPart, type Palette } from './palette.js';
import { h, type Content } from './build-html.js';
import { resolveTree, type ResolveOptions } from './resolve-styles.js';

/** CSS pixels of the widget that each breadth is drawn for. It is scaled from there on, most of it up. */
export const DRAWN_WIDTHS: Readonly<Record<Breadth, number>> = { narrow: 320, medium: 560, wide: 880 };

/** Keys of the map are boxes of HTML; drawn, they have the land's own colours. */
const boxKey = /<span class="key ([\w ]+?)\s*"><\/span>/g;
const drawnKey = (_: string, look: string): string => {
  const kind = /rest|none/.exec(look)?.[0] ?? 'listed';
  return `<svg class="key ${look}" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><g class="place"><rect class="${kind}" x="0.5" y="0.5" width="11" height="11"></rect></g></svg>`;
};

/** What stands for one breadth. A picture is named by its headline; `desc` is what it shows: measure and unit. */
export interface DrawingOptions extends ResolveOptions {
  readonly name: string;
  readonly desc: string;
  /** Where a list is cut. */
  readonly more: string;
  readonly palette: Palette;
}

/** The parts of one drawn widget that a figure without script keeps, in their order. */
export function drawingOf({ html, styles }: DrawnWidget, options: DrawingOptions): readonly Content[] {
  const tree = resolveTree(html.replace(/<!--[^]*?-->/g, '').replace(boxKey, drawnKey), styles, options);
  const parts = selectAll<AnyNode, Element>('.tabs, .controls, ul.legend, svg[role=img], ul.tree, .players, button.all', tree);
  return parts.map((part) => partOf(part, options));
}

function partOf(part: Element, options: DrawingOptions): Content {
  if (part.name === 'svg') return frameDrawing(part, options);
  const look = part.attribs['class'] ?? '';
  if (part.name === 'button') return h('p', { class: 'vt-more' }, options.more);
  if (look === 'tabs') return tabsOf(selectAll<AnyNode, Element>('.tab', part), (tab) => tab.attribs['aria-selected'] === 'true');
  if (look === 'controls') return h('div', { class: 'vt-controls' }, tabsOf(selectAll<AnyNode, Element>('.filters label', part), () => false));
  return look.includes('legend') ? keyOf(part) : look.includes('tree') ? segmentsOf(part) : playersOf(part, options.palette);
}

/** As wide as its room, and where that is narrower as high as it was, as the widget is: with a ground of its own where no style sheet gives one. */
function frameDrawing(svg: Element, { name, desc, palette }: DrawingOptions): Element {
  const { width = '0', height = '0', ...attribs } = svg.attribs;
  const ground = h('rect', { width, height, ...palette.paint({ fill: 'surface' }), class: 'vt-ground' });
  const isMap = selectOne<AnyNode, Element>('[vector-effect]', svg) !== null;
  return h('svg', { xmlns: 'http://www.w3.org/2000/svg', width: '100%', ...attribs, 'aria-label': name, class: 'vt-drawing', 'data-height': height, overflow: isMap ? 'hidden' : 'visible', 'font-family': FONTS }, h('desc', {}, desc), ground, svg.children as ChildNode[]);
}

const FONTS = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** What a reader could choose, as words: the shown one is strong. It has the height of the buttons that a script puts there. */
const tabsOf = (tabs: readonly Element[], isShown: (tab: Element) => boolean): Content =>
  tabs.length > 0 && h('ul', { class: 'vt-tabs' }, tabs.map((tab) => h('li', { dir: 'auto' }, h(isShown(tab) ? 'b' : 'span', {}, textContent(tab).replace(/\s+/g, ' ').trim()))));

const keyOf = (list: Element): Element => h('ul', { class: 'vt-key' }, childTags(list).map((item) => h('li', {}, getElementsByTagName('svg', item), ' ', wordsOf(item))));

/** Segments of a report without sizes, where there is no room for tiles. */
const segmentsOf = (list: Element): Element =>
  h('ul', { class: 'vt-rows' }, childTags(list).map((item) => {
    const [name, count, words] = ['.name', '.go .visually-hidden', '.words'].map((path) => textAt(path, item));
    return h('li', { dir: 'auto' }, h('b', {}, name), count ? [' ', h('small', {}, count)] : undefined, words ? [h('br', {}), h('span', {}, words)] : undefined);
  }));

/** Companies with their lists or their shares. */
const playersOf = (list: Element, palette: Palette): Content => {
  const rows = [...selectAll<AnyNode, Element>('.item', list)].map((item) => {
    const [name, below, value, others] = ['.name > bdi', '.name small', '.value, .open-value', '.others > :nth-child(2)'].map((path) => textAt(path, item));
    const lists = selectAll<AnyNode, Element>('.dot .visually-hidden', item).map((dot) => textContent(dot).replace(/^,\s*/, '')).filter(Boolean);
    const bar = selectOne<AnyNode, Element>('.share', item);
    return h('li', {},
      h('span', {}, h('bdi', {}, name || others), below ? [' ', h('small', {}, h('bdi', {}, below))] : undefined),
      ' ', h('span', { class: value ? 'vt-value' : 'vt-lists' }, value || lists.join(', ')),
      bar ? drawBar(barParts(bar), 8, palette) : undefined);
  });
  return h('ol', { class: `vt-rows vt-players${selectOne<AnyNode, Element>('.head', list) ? ' vt-listed' : ''}` }, rows);
};

/** Lengths stand in the rows' style, in percent. */
function barParts(bar: Element): readonly BarPart[] {
  const look = bar.attribs['class'] ?? '';
  let at = 0;
  return childTags(bar).map((part) => {
    const from = at;
    at += Number.parseFloat(/inline-size:([\d.]+)%/.exec(part.attribs['style'] ?? '')?.[1] ?? '0');
    const isSoft = part.attribs['class'] === 'soft';
    return { from, to: at, look: isSoft && / open/.test(look) ? 'open' : isSoft || look.includes('calculated') ? 'soft' : 'solid' };
  });
}

const childTags = (element: Element): readonly Element[] => element.children.filter(isTag);
const textAt = (path: string, element: Element): string => {
  const found = selectOne<AnyNode, Element>(path, element);
  return found ? textContent(found).trim() : '';
};
/** Text of an item beside its mark. */
const wordsOf = (item: Element): string => item.children.filter((child) => !isTag(child) || child.name !== 'svg').map((child) => textContent(child)).join('').trim();
