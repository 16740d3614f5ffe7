/** A widget's tag as HTML, drawn: declarative shadow DOM that is complete without script and hydrates with it. */
import { actionStyles } from '../elements/base/action-styles.js';
import { writeMark } from '../elements/base/server-mark.js';
import { VERSION } from '../elements/base/version.js';
import { drawWidget, type DrawnWidget } from './draw-widget.js';
import { escapeAttribute, escapeCss, escapeJson } from './escape.js';
import { withNamedStyles } from './named-styles.js';
import { plainTables } from './plain-tables.js';
import { serverRules } from './widget-styles.js';
import { widgetNames, type WidgetName } from './widgets.js';

/** How the styles get into the shadow root. */
export type StyleSource =
  /** Where the files of dist/styles/ are on your site: a folder, with a slash at its end. For `style-src 'self'`. */
  | { readonly href: string }
  /** In the page, under a nonce of your policy. */
  | { readonly nonce: string }
  /** In the page, where no policy forbids it. */
  | 'inline';

/** What to draw, and how to write it. */
export interface RenderOptions {
  /** The report as an object or JSON text. */
  readonly report?: unknown;
  /**
   * Address of the report. Alone, it is fetched here (so it must be http or https) and the data goes into the page; beside
   * `report` it is written into the tag, and the page loads the data from there.
   */
  readonly src?: string | undefined;
  readonly styles: StyleSource;
  /** CSS pixels that the widget will have in the page. Default 640. */
  readonly width?: number | undefined;
  /** BCP 47 tag: the language of words and numbers. Default `en`. */
  readonly lang?: string | undefined;
  /** More attributes of the tag: the widget's own, `class`, `id` … A Boolean one has the value ''. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** What the tag begins with. Default `vt`. */
  readonly prefix?: string | undefined;
  /** Leaves the data out: a `vt-report` around the tag has it. */
  readonly noData?: boolean | undefined;
}

/** The whole tag. Where `src` cannot be fetched, the tag alone, so that the browser tries and says what is wrong. */
export async function renderToString(name: WidgetName, options: RenderOptions): Promise<string> {
  const { src, styles, width, lang = 'en', attributes = {}, prefix = 'vt', noData = false } = check(name, options);
  const tag = `${prefix}-${name}`;
  const json = options.report === undefined ? await fetchText(src ?? '') : jsonOf(options.report);
  if (json === undefined) return element(tag, { ...attributes, lang, src }, '');
  const drawing = { width, lang, attributes };
  const drawn = await drawWidget(name, json, drawing);
  const tables = await plainTables(name, drawn, json, drawing);
  const isLinked = options.report !== undefined && src !== undefined;
  const data = noData || isLinked ? '' : `<script type="application/json">${escapeJson(json)}</script>`;
  const shadow = `<template shadowrootmode="open">${shadowHtml(name, drawn, tables, styles)}</template>`;
  return element(tag, { ...attributes, lang, src: isLinked ? src : undefined }, shadow + data);
}

/** What a caller got wrong, said at once. */
function check(name: WidgetName, options: RenderOptions): RenderOptions {
  const { report, src, attributes = {}, prefix = 'vt' } = options;
  if (!widgetNames.includes(name)) throw new TypeError(`renderToString: found "${name}", want one of ${widgetNames.join(', ')}`);
  if (report === undefined && !/^https?:/.test(src ?? '')) throw new TypeError(`renderToString: src: found ${JSON.stringify(src)}, want an http or https address, or the report itself`);
  if (!/^[a-z][a-z0-9]*$/.test(prefix)) throw new TypeError(`renderToString: prefix: found "${prefix}", want small letters and digits, such as "acme"`);
  const wrong = Object.keys(attributes).find((attribute) => !/^[a-z][a-z0-9:_-]*$/i.test(attribute));
  if (wrong !== undefined) throw new TypeError(`renderToString: attributes: found "${wrong}", want the name of an attribute`);
  return options;
}

const jsonOf = (report: unknown): string => (typeof report === 'string' ? report : (JSON.stringify(report) ?? 'null'));

async function fetchText(src: string): Promise<string | undefined> {
  try {
    const response = await fetch(src, { headers: { accept: 'application/json' } });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function shadowHtml(name: WidgetName, drawn: DrawnWidget, tables: string, styles: StyleSource): string {
  const mark = `<!--${writeMark({ version: VERSION, width: drawn.width, print: drawn.print })}-->`;
  const body = `${mark}${drawn.html}${tables && `<noscript>${tables}</noscript>`}`;
  if (styles !== 'inline' && 'href' in styles) return `<link rel="stylesheet" href="${escapeAttribute(`${styles.href}${name}.css`)}">${withNamedStyles(body)}`;
  const nonce = styles === 'inline' ? '' : ` nonce="${escapeAttribute(styles.nonce)}"`;
  const own: string[] = [];
  const html = withNamedStyles(body, (style) => {
    if (!own.includes(style)) own.push(style);
    return `${own.indexOf(style)}`;
  });
  const css = [...drawn.styles, ...(tables ? [actionStyles.cssText] : []), serverRules, ...own.map((style, i) => `[data-s="${i}"]{${importantRules(unescape(style))}}`)].join('\n');
  return `<style${nonce}>${escapeCss(css)}</style>${html}`;
}

/** An inline style as it was before lit-ssr wrote it into an attribute. */
const unescape = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const importantRules = (style: string): string => style.replace(/;?$/, ';').replaceAll(';', '!important;');

function element(tag: string, attributes: Readonly<Record<string, string | undefined>>, content: string): string {
  const written = Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`));
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
