/** Pages with widgets that a server has drawn, under a policy that allows no inline style and no nonce. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serve, type Route, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import type { RenderOptions, WidgetName } from '../../src/entries/server.js';
import { openQuietPage } from './quiet-page.js';

/** The package as it is built: there its templates are the browser's. */
export const { renderToString, widgetNames, widgetStyles } = (await import(pathToFileURL(join(root, 'dist/entries/server.js')).href)) as typeof import('../../src/entries/server.js');

export const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

export const readReport = (name: string): Promise<string> => readFile(join(root, 'stories/reports', `${name}.json`), 'utf8');

/** A widget of a report as a server writes it. */
export const drawn = async (name: WidgetName, report: string, options: Partial<RenderOptions> = {}): Promise<string> =>
  renderToString(name, { report: await readReport(report), styles: { href: '/dist/styles/' }, ...options });

/** A page with a widget that is 640 pixels wide; a test adds the script. */
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>From a server</title><link rel="stylesheet" href="/page.css"><main>${body}</main><p id="below">Below</p></html>`;

const css = 'body { margin: 0; } main { inline-size: 640px; }';

/** What a test knows of a page when all is done. */
export interface Seen {
  readonly page: Page;
  readonly said: readonly string[];
}

/** A server for pages and scripts by their path. */
export async function servePages(pages: Readonly<Record<string, string>>, scripts: Readonly<Record<string, string>> = {}): Promise<Served> {
  const write = (type: string, text: string): Route => (_, response) => void response.writeHead(200, { 'content-type': type }).end(text);
  const routesTo = (type: string, texts: typeof pages) => Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, write(type, text)]));
  const routes = { ...routesTo('text/html; charset=utf-8', pages), ...routesTo('text/javascript', scripts) };
  return serve({ headers: () => ({ 'content-security-policy': policy }), routes: { ...routes, '/page.css': write('text/css', css) } });
}

/** What the page had before the script, and what moved since: kept on its `window`. */
export interface Before {
  readonly nodes: readonly Element[];
  readonly shifts: readonly number[];
  /** Times that grey bones were drawn. */
  readonly bones: number;
}

/** Opens a page without script, painted as the server wrote it. */
export async function openDrawn(browser: Browser, url: string): Promise<Seen> {
  const { page, said } = await openQuietPage(browser, { viewport: { width: 700, height: 900 } });
  await page.goto(url);
  await paint(page);
  await page.evaluate(() => {
    const shadow = document.querySelector('main > *')?.shadowRoot;
    const before = { nodes: [...(shadow?.querySelectorAll('figure, svg, button') ?? [])], shifts: [] as number[], bones: 0 };
    Object.assign(window, { before });
    new PerformanceObserver((list) => before.shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift' });
    if (shadow) new MutationObserver(() => (before.bones += shadow.querySelectorAll('.bone').length)).observe(shadow, { childList: true, subtree: true });
  });
  return { page, said };
}

/** Adds a script and waits until the first widget is ready, and has drawn what it wants after that. */
export async function startScript(page: Page, { src = '/dist/vitrine.js', prefix = '' } = {}): Promise<void> {
  await page.evaluate(([address = '', own]) => {
    const script = document.createElement('script');
    if (own) script.dataset['prefix'] = own;
    script.type = 'module';
    script.src = address;
    document.head.append(script);
  }, [src, prefix]);
  await page.waitForFunction(() => document.querySelector<HTMLElement>('main > *')?.dataset['ready'] === 'yes');
  await page.evaluate(() => (document.querySelector('main > *') as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete);
  await paint(page);
}

const paint = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
