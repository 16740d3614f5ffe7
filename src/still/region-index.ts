/** The regions beside a map, each with the lines that the report lists in it. Numbers on a narrow map are their places here. */
import { selectAll, selectOne } from 'css-select';
import { isTag, type AnyNode, type Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { paragraphsOf } from '../analysis/paragraphs.js';
import { h, paragraphs, type Content } from './build-html.js';
import { drawBar, type Palette } from './palette.js';

/** A region as the lists show it. */
interface ListedRegion {
  readonly head: Content;
  readonly lines: Content;
  readonly texts: readonly string[];
}

/** `html` is that of a wide map, which shows all lines. `textOf` gives what the report says of a region. */
export function listedRegions(html: string, palette: Palette, textOf: (name: string) => readonly string[]): readonly ListedRegion[] {
  const index = selectOne<AnyNode, Element>('.index', parseDocument(html.replace(/<!--[^]*?-->/g, '')));
  return (index ? selectAll<AnyNode, Element>('.entry', index) : []).map((entry) => {
    const name = selectOne<AnyNode, Element>('button > .name', entry);
    const own = (name?.children ?? []).filter((child) => !isTag(child)).map((child) => textContent(child)).join('').trim();
    const amount = textAt('button > .amount', entry);
    const tag = selectOne<AnyNode, Element>('button .tag', entry);
    const tone = /lead|growth/.exec(tag?.attribs['class'] ?? '')?.[0];
    const lines = selectAll<AnyNode, Element>('li', entry);
    return {
      head: [h('b', { dir: 'auto' }, own), amount ? [' ', h('span', { class: 'vt-amount' }, amount)] : undefined, tag ? [' ', h('small', { class: tone && `vt-${tone}` }, textContent(tag).trim())] : undefined],
      lines: lines.length > 0 && h('ul', {}, lines.map((line) => lineOf(line, palette))),
      texts: textOf(own),
    };
  });
}

/** Side by side, with all lines. */
export const regionColumns = (regions: readonly ListedRegion[]): Content =>
  regions.length > 0 && h('ol', { class: 'vt-regions vt-broad' }, regions.map(({ head, lines }) => h('li', {}, h('p', { class: 'vt-head' }, head), lines)));

/** One under the other, the first open. Their places are the numbers on the map. */
export const regionFolds = (regions: readonly ListedRegion[]): Content =>
  regions.length > 0 && h('div', { class: 'vt-regions' }, regions.map(({ head, lines, texts }, i) =>
    h('details', { open: i === 0 && '' }, h('summary', {}, h('span', { class: 'vt-place' }, `${i + 1} `), head), paragraphs(texts), lines)));

/** What the report says of the regions. */
export const regionTexts = (regions: readonly { readonly name: string; readonly text?: string }[]): Content =>
  regions.some(({ text }) => text) && h('dl', {}, regions.flatMap(({ name, text }) => (text ? [h('dt', { dir: 'auto' }, name), paragraphsOf(text).map((one) => h('dd', { dir: 'auto' }, one))] : [])));

function lineOf(line: Element, palette: Palette): Element {
  const bar = selectOne<AnyNode, Element>('i', line);
  const style = bar?.attribs['style'] ?? '';
  const [from = 0, length = 0] = ['margin-inline-start', 'inline-size'].map((name) => Number.parseFloat(new RegExp(`(?:^|;)${name}:([\\d.]+)%`).exec(style)?.[1] ?? '0'));
  const amount = textAt('.amount', line);
  const look = bar?.attribs['class'] === 'calculated' ? 'soft' : 'solid';
  return h('li', {}, textAt('.name', line), amount ? [' ', h('span', { class: 'vt-value' }, amount)] : undefined, bar ? drawBar([{ from, to: from + length, look }], 4, palette) : undefined);
}

const textAt = (path: string, element: Element): string => {
  const found = selectOne<AnyNode, Element>(path, element);
  return found ? textContent(found).trim() : '';
};
