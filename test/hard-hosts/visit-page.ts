/** Opens one hard host page with one way in it, in one browser, and says what came of it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { root } from '../../scripts/set-up.mjs';
import { serve, type Route } from '../../scripts/serve.mjs';
import type { BrowserName, Tabs } from './browsers.js';
import { levelCss } from './compare-look.js';
import type { HardHost, Verdict, Visit } from './hard-host.js';
import { findFigure, tryMark, until } from './see-figure.js';
import type { HostFiles } from './prepare-files.js';
import type { Way } from './way.js';
import { reportPath } from './ways.js';

/** What came of a visit: the verdict, and every fault; none for a good one. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly faults: readonly string[];
}

/** `wanted` is what to wait for: where nothing is to come, the page is looked at when it has come to rest. */
export async function visitPage(tabs: Tabs, browserName: BrowserName, host: HardHost, way: Way, wanted: Verdict, files: HostFiles, isFresh = isDemanding(host)): Promise<Outcome> {
  let online = true;
  const hold = keepBack(host.delay ?? 0);
  const server = await serve({
    routes: await routesOf(host, way, files),
    more: { old: files.old, site: files.site },
    headers: (path) => ({ ...(path === '/page.html' ? host.headers?.(way) : host.fileHeaders) }),
    gate: async (path) => {
      await hold(path);
      return online;
    },
  });
  const { page, said, rest, close } = await tabs.open(isFresh);
  let isDone = false;
  const disk = host.disk ? await writeToDisk(host, way, files) : undefined;
  try {
    const url = disk ? pathToFileURL(disk).href : `${server.url}/${host.sandbox === undefined ? 'page' : 'outer'}.html`;
    const visit: Visit = { browserName, page, url, way, said, hangUp: () => (online = false) };
    await host.before?.(visit);
    await page.goto(url, { waitUntil: wanted === 'works' ? 'domcontentloaded' : 'load' });
    const outcome = await Promise.race([judge(visit, host, wanted), endAfter(50_000)]);
    isDone = !isFresh && outcome.faults.length === 0;
    return outcome;
  } finally {
    await (isDone ? rest() : close());
    await server.close();
    if (disk) await rm(disk, { force: true });
  }
}

/** Such a host changes its tab, or asks for a past of its own. */
const isDemanding = ({ before, check, disk, sandbox }: HardHost): boolean => !!(before ?? check ?? disk) || sandbox !== undefined;

/** A browser that answers no more fails one visit and not all. */
async function endAfter(time: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, time).unref());
  throw new Error('the browser did not answer');
}

async function judge(visit: Visit, host: HardHost, wanted: Verdict): Promise<Outcome> {
  const { page, said, way } = visit;
  const tag = `${way.framed ? 'vt' : host.prefix ?? 'vt'}-market-size-chart`;
  const faults: string[] = [];
  const note = (fault: string | undefined): void => void (fault && faults.push(fault));
  if (wanted === 'works' && way.live) await until(async () => ((await findFigure(page, tag)).sight.drawn || undefined), 20_000);
  else {
    if (wanted === 'fallback') await until(async () => said.some(isOurWord) || undefined, 20_000);
    await comeToRest(page);
  }
  const { frame, sight } = await findFigure(page, tag);
  if (sight.drawn) {
    if (sight.still) note('the static figure is shown beside the widget');
    if (sight.tooWide) note('the page scrolls sideways');
    note(await tryMark(page, frame, tag));
    note(await host.check?.(visit, sight));
  }
  const verdict = sight.drawn || (!way.live && sight.still) ? 'works' : said.some(isOurWord) ? 'fallback' : 'blocked';
  if (!sight.drawn && !sight.still && way.live && !way.framed) note('neither the widget nor the static figure is to be seen');
  const awaited = way.live && !way.framed ? host.says?.[verdict] : [];
  return { verdict, faults: [...faults, ...compareWords(said, awaited, host.ignores).filter((word) => !(host.maySkip?.includes(way.name) && word.startsWith('not said')))] };
}

/** Code comes `delay` milliseconds after the first request, data as much later again. */
function keepBack(delay: number): (path: string) => Promise<void> {
  const start = Date.now();
  return async (path) => {
    const until = path.endsWith('.json') ? 2 * delay : path.endsWith('.js') && !path.startsWith('/host/host') ? delay : 0;
    const left = start + until - Date.now();
    if (until > 0 && left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  };
}

/** No request for half a second: nothing more is to come. */
const comeToRest = (page: Page): Promise<void> => page.waitForNetworkIdle({ idleTime: 500, timeout: 15_000 }).catch(() => {});

const isOurWord = (line: string): boolean => line.startsWith('warn: Vitrine:');

/** Every line must be expected, and every expected line be there, once. */
function compareWords(said: readonly string[], expected: readonly RegExp[] = [], ignored: readonly RegExp[] = []): readonly string[] {
  const counted = said.filter((line) => !ignored.some((pattern) => pattern.test(line)));
  const awaited = [...expected];
  const unasked = counted.filter((line) => {
    const at = awaited.findIndex((pattern) => pattern.test(line));
    if (at >= 0) awaited.splice(at, 1);
    return at < 0;
  });
  return [...unasked.map((line) => `said: ${line}`), ...awaited.map((pattern) => `not said: ${pattern}`)];
}

async function routesOf(host: HardHost, way: Way, files: HostFiles): Promise<Record<string, Route>> {
  const give = (type: string, text: string): Route => (_, response) => void response.setHeader('content-type', type).end(text);
  const script = (text: string): Route => give('text/javascript; charset=utf-8', text);
  return {
    '/page.html': give('text/html; charset=utf-8', await pageOf(host, way)),
    '/outer.html': give('text/html; charset=utf-8', `<!doctype html><title>Outside</title><iframe src="page.html" sandbox="${host.sandbox ?? ''}" width="780" height="680"></iframe>`),
    '/friendly.html': give('text/html; charset=utf-8', await pageOf({ ...host, css: '' }, way)),
    '/other.html': give('text/html; charset=utf-8', '<!doctype html><title>Elsewhere</title><p>Another page.</p>'),
    '/host/host.css': give('text/css', host.css ?? ''),
    '/host/level.css': give('text/css', levelCss),
    '/host/host.js': script(host.script ?? ''),
    ...Object.fromEntries(Object.entries(files.scripts).map(([path, text]) => [path, script(text)])),
  };
}

/** A page on the disk has dist/ and the site elsewhere. */
async function pageOf(host: HardHost, way: Way, { dist, site } = { dist: '/dist', site: '/site' }): Promise<string> {
  const { head, body } = await way.pieces({ dist, site, prefix: host.prefix ?? 'vt', src: host.childData ? undefined : `/${reportPath}` });
  const own = [
    host.css ? '<link rel="stylesheet" href="/host/host.css">' : '',
    host.levelled ? '<link rel="stylesheet" href="/host/level.css">' : '',
    host.script === undefined ? '' : '<script src="/host/host.js"></script>',
  ];
  return `<!doctype html><html lang="en" ${host.html ?? ''}><head><meta charset="utf-8"><title>A hard host</title><link rel="icon" href="data:,">${own.join('')}${host.head ?? ''}${head}</head>
<body ${host.body ?? ''}><main><h1>A hard host</h1>${body}${host.extra ?? ''}<p id="after">What stands after it.</p></main></body></html>`;
}

async function writeToDisk(host: HardHost, way: Way, { site }: HostFiles): Promise<string> {
  const folder = join(root, '.cache/hard-hosts');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `page-${process.pid}-${way.name}.html`);
  await writeFile(path, await pageOf(host, way, { dist: pathToFileURL(join(root, 'dist')).href, site: pathToFileURL(site).href }));
  return path;
}
