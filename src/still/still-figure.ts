/** The figure around a still: caption, content, summary, table, notes, source. Complete without a style sheet. */
import type { Element } from 'domhandler';
import type { FrameWords } from '../i18n/words.js';
import type { Report } from '../model/report.js';
import type { DrawnText } from '../server/draw-widget.js';
import { h, heading, linkAddress, type Content } from './build-html.js';

/** Everything that stands in a figure. */
export interface FigureParts {
  readonly name: string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  readonly words: FrameWords;
  readonly dir: string | undefined;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly level: number;
  readonly report: Report;
  readonly said: DrawnText;
  readonly body: Content;
  /** The whole numbers; none where the report has none for this figure. */
  readonly tables: Content;
  /** True where the tables are the figure: nothing is to be opened. */
  readonly isTable: boolean;
}

export const stillFigure = (parts: FigureParts): Element => {
  const { name, lang, words, dir, theme, report, said, body, tables, isTable } = parts;
  return h('figure', { class: theme === 'auto' ? 'vitrine' : `vitrine vt-${theme}`, 'data-still': name, lang, dir },
    captionOf(parts),
    h('div', { class: 'vt-body' }, body),
    said.summary && h('p', { class: 'vt-summary', dir: 'auto' }, said.summary),
    isTable && h('div', { class: 'vt-body' }, tables),
    said.missing && missingOf(said.missing, report.url, words),
    h('div', { class: 'vt-footer' },
      !isTable && hasContent(tables) && h('details', {}, h('summary', {}, words.table), tables),
      h('div', { class: 'vt-source' }, said.notes.map((note) => h('p', { dir: 'auto' }, note)), sourceOf(said.source, report))));
};

const captionOf = ({ report, said, level, words }: FigureParts): Element =>
  h('figcaption', {},
    report.sample && h('p', { class: 'vt-sample' }, h('b', {}, words.sampleTitle), ` ${words.sampleText}`),
    heading(level, said.heading),
    said.subheading && h('p', { class: 'vt-subheading', dir: 'auto' }, said.subheading));

const hasContent = (content: Content): boolean => (Array.isArray(content) ? content.some(hasContent) : Boolean(content));

/** What is not disclosed, and the way to it: as in the widget, only where there is one. */
function missingOf(text: string, url: string | undefined, words: FrameWords): Content {
  const address = linkAddress(url);
  return address && h('div', { class: 'vt-missing' }, h('p', { dir: 'auto' }, text), h('p', {}, h('a', { href: address }, words.fullReport)));
}

function sourceOf(source: string, { url }: Report): Element {
  const address = linkAddress(url);
  return h('p', { dir: 'auto' }, address ? h('a', { href: address }, source) : source);
}
