/** Any widget on a page with the strictest policy, to be held against the files that are made of it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { serve, type Route } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser, openQuietPage } from './quiet-page.js';

/** Every tag that draws one thing; `vt-report` is a page of them. */
export const widgets = [
  'market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'key-figures', 'concentration-meter',
  'market-dynamics', 'developments', 'segment-outline', 'insights', 'contents', 'audit',
] as const;

/** How a widget is put on the page. */
export interface Mount {
  readonly report?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Files are made on the page, and come over as base64. */
export interface PicturePage {
  readonly page: Page;
  /** What the page has said since the last call. */
  said(): readonly string[];
  mount(widget: string, mount?: Mount): Promise<void>;
  /** The widget's own method, and the file's bytes. */
  file(kind: string, options?: object): Promise<Buffer>;
  /** The frame as the browser shows it, without what only a reader at the screen can use. */
  screen(like: PNG): Promise<PNG>;
  close(): Promise<void>;
}

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const markup = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><script type="module" src="/bundle/define.js"></script><link rel="stylesheet" href="/page.css"><body></body></html>';
const sheet = 'body { margin: 0; padding: 20px; background: Canvas } .light { color-scheme: light } .dark { color-scheme: dark } .branded vt-insights { --vt-surface: #0000ff } .branded vt-insights::part(heading) { color: #ff0000 }';

/** Written apart from the library's own list, so that one that takes away too much is found. */
const controls = `.actions, .controls, .tabs, .crumbs, .filters, .all, .more, .fold, .read, .run, .cta .button, .finding .button { display: none !important }
  :is(button, summary) svg.glyph, .chevron { visibility: hidden !important }`;

export async function openPicturePage(): Promise<PicturePage> {
  const folder = `.cache/pictures-${process.pid}`;
  // Bundled here, so that one of these files runs alone without a build of everything.
  await build({ entryPoints: [join(root, 'src/entries/define.ts')], outdir: join(root, folder), absWorkingDir: root, bundle: true, splitting: true, format: 'esm', target: 'es2022', tsconfig: join(root, 'tsconfig.json'), ignoreAnnotations: true, logLevel: 'error' });
  const answer = (type: string, body: string): Route =>
    (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
  const server = await serve({ more: { bundle: folder }, headers: () => ({ 'content-security-policy': policy }), routes: { '/page': answer('text/html', markup), '/page.css': answer('text/css', sheet) } });
  const browser: Browser = await launchBrowser();
  const { page, said } = await openQuietPage(browser, { viewport: { width: 1040, height: 800 } });
  // A busy machine's browser waits up to a second for an idle moment before it writes a PNG.
  await page.addInitScript(() => {
    const slow = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = function (take, type) {
      if ((globalThis as { isSlow?: boolean }).isSlow) return slow.call(this, take, type);
      const bytes = Uint8Array.from(atob(this.toDataURL(type).split(',')[1] ?? ''), (sign) => sign.charCodeAt(0));
      take(new Blob([bytes], { type: type ?? 'image/png' }));
    };
  });
  await page.goto(`${server.url}/page`);
  return {
    page,
    said: () => said.splice(0),
    mount: (widget, mount = {}) => page.evaluate(mountWidget, { widget, report: 'sample-disclosed', width: 960, theme: 'light' as const, lang: 'en', attributes: {}, ...mount }),
    file: async (kind, options) => Buffer.from(await page.evaluate(makeFile, { kind, options }), 'base64'),
    screen: (like) => takeScreen(page, like),
    async close() {
      await browser.close();
      await server.close();
      await rm(join(root, folder), { recursive: true, force: true });
    },
  };
}

async function mountWidget({ widget, report, width, theme, lang, attributes }: Required<Mount> & { readonly widget: string }): Promise<void> {
  document.body.replaceChildren();
  document.documentElement.className = theme;
  const element = document.createElement(`vt-${widget}`);
  element.id = 'widget';
  element.style.width = `${width}px`;
  for (const [name, value] of Object.entries({ ...attributes, lang, dir: /^(ar|he)/.test(lang) ? 'rtl' : 'ltr', src: `/stories/reports/${report}.json` })) element.setAttribute(name, value);
  const ready = new Promise((resolve, reject) => {
    element.addEventListener('vt-ready', resolve, { once: true });
    setTimeout(() => reject(new Error(`${widget} was not ready`)), 10_000);
  });
  document.body.append(element);
  await ready;
  await document.fonts.ready;
}

interface Downloading extends HTMLElement {
  toBlob(kind: string, options?: object): Promise<Blob>;
}

async function makeFile({ kind, options }: { readonly kind: string; readonly options?: object | undefined }): Promise<string> {
  const blob = await (document.getElementById('widget') as Downloading).toBlob(kind, options);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

async function takeScreen(page: Page, { width, height }: PNG): Promise<PNG> {
  const { x, y } = await page.evaluate((styles) => {
    const root = document.getElementById('widget')?.shadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    scrollTo(0, 0);
    const { left = 0, top = 0 } = root?.querySelector('.frame')?.getBoundingClientRect() ?? {};
    return { x: Math.round(left), y: Math.round(top) };
  }, controls);
  return PNG.sync.read(await page.screenshot({ fullPage: true, clip: { x, y, width, height } }));
}

/** Share of pixels that differ, in percent, pixelmatch's threshold 0.1; edges that are only smoothed another way do not count. */
export const difference = (a: PNG, b: PNG): number => (100 * pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 })) / (a.width * a.height);
