/** The regions beside a map, each with the lines that the report lists in it. Numbers on a narrow map are their places here. */
import { selectAll, selectOne } from 'css-select';
import { isTag, type AnyNode, type Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { h, type Content } from './build-html.js';
import { drawBar, type Palette } from './palette.js';

/** `html` is that of a wide map, which shows all lines. */
export function regionIndex(html: string, palette: Palette): Content {
  const index = selectOne<AnyNode, Element>('.index', parseDocument(html.replace(/<!--[^]*?-->/g, '')));
  if (!index) return undefined;
  return h('ol', { class: 'vt-regions' }, selectAll<AnyNode, Element>('.entry', index).map((entry) => {
    const name = selectOne<AnyNode, Element>('button > .name', entry);
    const own = (name?.children ?? []).filter((child) => !isTag(child)).map((child) => textContent(child)).join('').trim();
    const [tag, amount] = ['button .tag', 'button > .amount'].map((path) => textAt(path, entry));
    const lines = selectAll<AnyNode, Element>('li', entry);
    return h('li', { dir: 'auto' },
      h('b', {}, own), amount ? [' ', h('b', {}, amount)] : undefined, tag ? [' ', h('small', {}, tag)] : undefined,
      lines.length ? h('ul', {}, lines.map((line) => lineOf(line, palette))) : undefined);
  }));
}

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
