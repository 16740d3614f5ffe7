/**
 * Opens every story in one page of one Chromium: the test of pictures, of accessibility and of names all go through it.
 *
 *     const stories = await openStories();
 *     for (const { id } of stories.list) {
 *       const page = await stories.show(id, { width: 320, scheme: 'dark', dir: 'rtl' });
 *       // page is a Playwright page; the story is in `#story`, and stands still.
 *     }
 *     await stories.close();
 *
 * A story is mounted without a new document, so showing one takes some tens of milliseconds. Nothing is asked of a network.
 * `openStories({ pages: 2 })` opens more pages; `show` takes one that is free and gives it back with the next `show` of the
 * same `lane`. `said(lane)` is what the console has said since the last call.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';
import type { StoryEntry, StoryRunner } from './story-page.js';

/** How a story is looked at. */
export interface StoryLook {
  /** CSS pixels of the window, and of the widget. Default 960. */
  readonly width?: number;
  /** CSS pixels of the window. Default 900. */
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** Over the story's own. */
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  /** 4 is a reader's zoom of 400 %: a window of a quarter of `width` and `height` in CSS pixels. */
  readonly zoom?: number;
  /** More arguments over the story's own. */
  readonly args?: Readonly<Record<string, string | number | boolean>>;
}

export interface Stories {
  readonly list: readonly StoryEntry[];
  readonly browser: Browser;
  /** `lane` is the number of the page, 0 by default: each does one thing at a time. */
  show(id: string, look?: StoryLook, lane?: number): Promise<Page>;
  /** Another look at what is mounted: colours only, so that nothing is drawn anew. */
  recolour(look: Pick<StoryLook, 'scheme' | 'forcedColors'>, lane?: number): Promise<Page>;
  page(lane?: number): Page;
  session(lane?: number): CDPSession;
  said(lane?: number): readonly string[];
  close(): Promise<void>;
}

/** Text is drawn the same way on each machine. */
const pictureFlags = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning', '--force-color-profile=srgb', '--hide-scrollbars'];

export async function openStories({ pages = 1 }: { readonly pages?: number } = {}): Promise<Stories> {
  const folder = `.cache/stories-${process.pid}`;
  await bundleStories(folder);
  const server = await serve({ more: { bundle: folder, fonts: 'node_modules' }, routes: { '/stories/': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(document) } });
  const browser = await chromium.launch({ executablePath: await findBrowser({ log: () => {} }), args: [...browserFlags, ...pictureFlags] });
  const lanes = await Promise.all(Array.from({ length: pages }, () => openLane(browser, server)));
  const lane = (number: number): Lane => lanes[number] ?? fail(`there is no page ${number}`);
  return {
    browser,
    list: await lane(0).page.evaluate(() => (globalThis as unknown as Windowed).stories.list()),
    show: (id, look, number = 0) => show(lane(number), id, look),
    recolour: (look, number = 0) => recolour(lane(number), look),
    page: (number = 0) => lane(number).page,
    session: (number = 0) => lane(number).session,
    said: (number = 0) => lane(number).said.splice(0),
    async close() {
      await browser.close();
      await server.close();
      await rm(join(root, folder), { recursive: true, force: true });
    },
  };
}

interface Lane {
  readonly page: Page;
  readonly session: CDPSession;
  readonly said: string[];
  /** The last size of the window, so that it is set only when it changes. */
  size: string;
  colours: string;
}

interface Windowed {
  readonly stories: StoryRunner;
}

async function openLane(browser: Browser, server: Served): Promise<Lane> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.goto(`${server.url}/stories/`);
  await page.waitForFunction(() => 'stories' in globalThis);
  return { page, session: await context.newCDPSession(page), said, size: '', colours: '' };
}

async function show(lane: Lane, id: string, { width = 960, height = 900, scheme, forcedColors, dir, lang, zoom = 1, args }: StoryLook = {}): Promise<Page> {
  await resize(lane, width / zoom, height / zoom, zoom);
  await recolour(lane, { scheme: scheme ?? 'light', forcedColors: forcedColors ?? false });
  const more = { ...args, ...(dir && { dir }), ...(lang && { lang }) };
  await lane.page.evaluate(([name, over]) => (globalThis as unknown as Windowed).stories.mount(name, over), [id, more] as const);
  return lane.page;
}

async function resize(lane: Lane, width: number, height: number, zoom: number): Promise<void> {
  const size = `${width} ${height} ${zoom}`;
  if (size === lane.size) return;
  lane.size = size;
  await lane.page.setViewportSize({ width: Math.round(width), height: Math.round(height) });
  if (zoom !== 1) await lane.session.send('Emulation.setDeviceMetricsOverride', { width: Math.round(width), height: Math.round(height), deviceScaleFactor: zoom, mobile: false });
}

async function recolour(lane: Lane, { scheme = 'light', forcedColors = false }: Pick<StoryLook, 'scheme' | 'forcedColors'>): Promise<Page> {
  const colours = `${scheme} ${forcedColors}`;
  if (colours !== lane.colours) await lane.page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none', reducedMotion: 'reduce' });
  lane.colours = colours;
  return lane.page;
}

/** One file with all stories, all widgets and all languages: what loads later in a page is there at once. */
async function bundleStories(folder: string): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/stories/story-page.ts'],
    outfile: `${folder}/stories.js`,
    bundle: true,
    ignoreAnnotations: true, // package.json speaks of dist/: define files of src/ have side effects too
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    plugins: [await storyFiles()],
    logLevel: 'silent',
  });
}

async function storyFiles(): Promise<Plugin> {
  const found = (await listFiles(['stories'])).filter((path) => path.endsWith('.stories.ts'));
  const imports = found.map((path, at) => `import * as file${at} from ${JSON.stringify(join(root, path))};`);
  const contents = `${imports.join('\n')}\nexport const files = [${found.map((_, at) => `file${at}`).join(', ')}];`;
  return {
    name: 'story-files',
    setup(bundle) {
      bundle.onResolve({ filter: /\/story-files\.js$/ }, () => ({ path: 'story-files', namespace: 'stories' }));
      bundle.onLoad({ filter: /.*/, namespace: 'stories' }, () => ({ contents, resolveDir: root }));
    },
  };
}

const fonts = [
  ['Arimo', '400', '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'],
  ['Arimo', '600', '@expo-google-fonts/arimo/600SemiBold/Arimo_600SemiBold.ttf'],
  ['Arimo', '700', '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'],
  // Code has a fixed pitch elsewhere; here it only must not hang on the machine.
  ['Menlo', '400', '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'],
];

const faces = fonts.map(([family, weight, path]) => `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('/fonts/${path}'); }`).join('\n');

/** The page that stories are mounted in: a host's own ground and a font that no machine decides. */
const document = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Stories</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fonts/@fontsource-variable/noto-sans-jp/index.css">
<link rel="stylesheet" href="/fonts/@fontsource-variable/noto-sans-arabic/index.css">
<style>
${faces}
:root { color-scheme: light dark; --vt-font: Arimo, 'Noto Sans JP Variable', 'Noto Sans Arabic Variable'; background: light-dark(#eef0f3, #0c0f13); }
body { margin: 0; caret-color: transparent; }
</style>
<script type="module" src="/bundle/stories.js"></script>
</head>
<body><main><h1 hidden>Stories</h1><div id="story"></div></main></body>
</html>`;

function fail(message: string): never {
  throw new Error(message);
}
