/** Two servers with stand-ins for the library's files, and a page with all ways: what a browser lets through is seen without drawing. */
import type { Page } from 'playwright-core';
import { integrityOf } from '../../scripts/make-integrity.mjs';
import { serve, type Route, type Served } from '../../scripts/serve.mjs';
import type { Verdict } from '../../src/cli/policy/examine.js';
import type { Release } from '../../src/cli/policy/ways.js';

/** Headers of a page, and what stands in its head. `{page}` and `{files}` stand for the two origins. */
export interface PageCase {
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly head?: string;
}

/** As Lit does, each asks for its policy when it draws; a second of that name would be another copy's affair. */
const DRAW = `export function draw(way) {
  globalThis.drawn ??= (() => {
    try { return globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text }) && 'yes'; } catch { return 'no'; }
  })() ?? 'yes';
  document.documentElement.dataset[way] = globalThis.drawn;
}`;
const LATER = `const { dataset } = document.documentElement;
dataset.module = 'started'; import('./browser/part.js').then(({ draw }) => draw('module'), () => { dataset.module = 'no'; });`;

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  'vitrine.js': ['text/javascript', LATER],
  'browser/part.js': ['text/javascript', DRAW],
  'vitrine.iife.js': ['text/javascript', `{${DRAW.replace('export ', '')} draw('classic'); }`],
  'single/market-size-chart.js': ['text/javascript', `${DRAW} draw('single');`],
  'embed.html': ['text/html', '<!doctype html><title>Frame</title><p>Framed</p><script>document.documentElement.dataset.ran = "yes"</script>'],
  'embed.js': ['text/javascript', 'document.documentElement.dataset.embed = "yes";'],
  'still.css': ['text/css', '#static { color: rgb(0, 9, 0) }'],
  'styles/part.css': ['text/css', '#server { color: rgb(0, 9, 0) }'],
  'report.json': ['application/json', '{}'],
};

export const hashes: Release['hashes'] = Object.fromEntries(
  ['vitrine.iife.js', 'single/market-size-chart.js', 'embed.js'].map((name) => [name, integrityOf(Buffer.from(FILES[name]?.[1] ?? ''))]));

const routes = (folder: string): Readonly<Record<string, Route>> => Object.fromEntries(Object.entries(FILES).map(([name, [type, body]]): [string, Route] =>
  [folder + name, (_, response) => response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(body)]));

export const FOLDER = '/lib/';

/** The page's own server has the files too. */
export interface Stage {
  readonly page: Served;
  readonly files: Served;
  /** The next answers to `/page`. */
  answer: PageCase & { readonly body: string };
}

export async function openStage(): Promise<Stage> {
  const stage: { answer: Stage['answer'] } = { answer: { body: '' } };
  const show: Route = (_, response) => {
    const { headers = [], head = '', body } = stage.answer;
    for (const [name, value] of headers) response.appendHeader(name, value);
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><meta charset="utf-8">${head}<title>Way</title>${body}</html>`);
  };
  const page = await serve({ routes: { ...routes(FOLDER), '/page': show } });
  const files = await serve({ routes: routes(FOLDER) });
  return Object.assign(stage, { page, files });
}

/** What a page writes for all the ways, as the docs and `vitrine snippet` have it. */
export function markup(folder: URL, src: URL, nonce: string | undefined): string {
  const carried = nonce === undefined ? '' : ` nonce="${nonce}"`;
  const script = (path: string, type = '') =>
    `<script ${type} src="${folder.href}${path}"${hashes[path] ? ` integrity="${hashes[path]}" crossorigin="anonymous"` : ''}${carried}></script>`;
  const sheet = (path: string) => `<link rel="stylesheet" href="${folder.href}${path}"${carried}>`;
  return `${sheet('still.css')}<p id="static">Still</p>
    <div><template shadowrootmode="open">${sheet('styles/part.css')}<p id="server">Sent</p></template></div>
    ${script('vitrine.js', 'type="module"')}${script('vitrine.iife.js')}${script('single/market-size-chart.js', 'type="module"')}
    <iframe src="${folder.href}embed.html" title="Frame"></iframe>${script('embed.js')}<a href="${src.href}">Data</a>`;
}

/** How each way fares in the browser. */
export async function look(page: Page, url: string): Promise<Readonly<Record<string, Verdict>>> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => document.documentElement.dataset['module'] !== 'started');
  const seen = await page.evaluate(async () => {
    const paragraphs = [document.querySelector('#static'), document.querySelector('div')?.shadowRoot?.querySelector('p')];
    const [isStatic, isServer] = paragraphs.map((element) => element && getComputedStyle(element).color === 'rgb(0, 9, 0)');
    const hasData = await fetch(document.querySelector('a')?.href ?? '').then(({ ok }) => ok, () => false);
    return { ran: { ...document.documentElement.dataset }, isStatic, isServer, hasData };
  });
  const drawn = (way: string): Verdict => (seen.ran[way] === 'yes' ? 'works' : 'blocked');
  return {
    module: drawn('module'),
    classic: drawn('classic'),
    single: drawn('single'),
    frame: await lookAtFrame(page, seen.ran['embed'] === 'yes'),
    static: seen.isStatic ? 'works' : 'degraded',
    server: seen.isServer && seen.ran['module'] === 'yes' ? 'works' : 'degraded',
    data: seen.hasData ? 'works' : 'blocked',
  };
}

async function lookAtFrame(page: Page, isEmbedded: boolean): Promise<Verdict> {
  const inner = page.frames()[1];
  if (!inner || await inner.locator('p', { hasText: 'Framed' }).count() === 0) return 'blocked';
  return isEmbedded && await inner.evaluate(() => document.documentElement.dataset['ran'] === 'yes') ? 'works' : 'degraded';
}
