/** Every code block of the README and of docs/ does what it shows: markup in a browser, code in a browser or in Node. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/set-up.mjs';
import { listFiles } from '../../scripts/stamp.mjs';
import { parseReport } from '../../src/model/parse-report.js';
import { publicTokens } from '../../src/theme/tokens.js';
import { blocksOf, readBlocks, type Block } from '../docs/read-blocks.js';
import { findTypeErrors } from './check-code-types.js';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const run = promisify(execFile);
// Browsers check hashes of data on secure pages only.
const site = 'https://vitrine.test';
const blocks = await readBlocks();
const inLanguage = (...langs: string[]): readonly Block[] => blocks.filter(({ lang }) => langs.includes(lang));

let browser: Browser;
/** Inside the project, so that the package finds itself by its name. */
let folder: string;

before(async () => {
  browser = await launchBrowser();
  await mkdir(join(root, '.cache'), { recursive: true });
  folder = await mkdtemp(join(root, '.cache', 'snippets-'));
});

after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test('every code block names a language that is checked here', () => {
  const checked = ['html', 'css', 'ts', 'json', 'sh', 'text'];
  assert.deepEqual(blocks.filter(({ lang }) => !checked.includes(lang)).map(({ place, lang }) => `${place}: ${lang}`), []);
});

test('blocksOf(path, text) reads language, words and text of a block', () => {
  assert.deepEqual(blocksOf('a.md', 'Text\n\n```html error=bad-src\n<p>\n```\n'), [
    { place: 'a.md:3', lang: 'html', words: ['error=bad-src'], text: '<p>\n' },
  ]);
});

/** A host's site, made up: the library in /vitrine/ or beside the page, the sample report as report.json, `files` besides. */
async function openSite(files: Readonly<Record<string, string>>): Promise<{ readonly page: Page; readonly said: string[] }> {
  const opened = await openQuietPage(browser);
  await opened.page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = files[path];
    const own = path.replace(/^\/vitrine\//, '/');
    if (file !== undefined) return route.fulfill({ body: file, contentType: path.endsWith('.js') ? 'text/javascript' : 'text/html' });
    // A sandboxed frame has no origin.
    if (path === '/report.json') return route.fulfill({ path: join(root, 'stories/reports/sample-disclosed.json'), headers: { 'access-control-allow-origin': '*' } });
    if (/^\/(vitrine(\.iife)?\.js|embed(-page)?\.(js|html)|still\.css|(browser|single|words)\/.*)$/.test(own)) return route.fulfill({ path: join(root, 'dist', own) });
    return route.fulfill({ status: 404 });
  });
  return opened;
}

const loader = '<script type="module" src="/vitrine/vitrine.js"></script>';

/** A fragment gets a page around it, and the script tag where it has none. */
const pageOf = (text: string, head = ''): string => (text.startsWith('<!doctype') ? text
  : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Snippet</title>${head}${/<script type="module"|<script src=/.test(text) ? '' : loader}${text}</html>`);

/** How each widget ended: `yes` for ready, or the code of its fault. */
const endings = (page: Page): Promise<readonly (string | undefined)[]> => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => /^(vt|acme)-/.test(localName))
    .map(({ dataset }) => dataset['fault'] ?? dataset['ready']));

for (const { place, words, text } of inLanguage('html')) {
  if (words.includes('frame')) {
    test(`the frame at ${place} draws, and nothing is said to the console`, async () => {
      const { page, said } = await openSite({ '/': pageOf(text) });
      await page.goto(site);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await frame?.waitForSelector('[data-ready]', { state: 'attached' });
      await page.context().close();
      assert.deepEqual(said, []);
    });
    continue;
  }
  const wanted = words.find((word) => word.startsWith('error='))?.slice('error='.length) ?? 'yes';
  test(`the markup at ${place} ends ${wanted === 'yes' ? 'ready' : `with ${wanted}`}, and says nothing to the console`, async () => {
    const { page, said } = await openSite({ '/': pageOf(text) });
    await page.goto(site);
    await waitForWidgets(page);
    const ended = await endings(page);
    await page.context().close();
    assert.deepEqual({ said, ended }, { said: [], ended: ended.map(() => wanted) });
    assert.ok(ended.length > 0, 'it holds no widget');
  });
}

const properties = new Set(publicTokens.map(({ name }) => `--vt-${name}`));

for (const { place, text } of inLanguage('css')) {
  test(`the styles at ${place} are read whole, and name properties and parts that exist`, async () => {
    const { page, said } = await openSite({ '/': pageOf('<vt-market-size-chart src="/report.json"></vt-market-size-chart>') });
    await page.goto(site);
    await waitForWidgets(page);
    const kept = await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return [...sheet.cssRules].reduce((sum, rule) => sum + (rule instanceof CSSStyleRule ? rule.style.length : 0), 0);
    }, text);
    const parts = [...text.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name ?? '');
    const found = await page.evaluate((names) => names.filter((name) =>
      document.querySelector('vt-market-size-chart')?.shadowRoot?.querySelector(`[part~="${name}"]`)), parts);
    await page.context().close();
    const unknown = [...text.matchAll(/--vt-[\w-]+/g)].filter(([name]) => !properties.has(name)).map(([name]) => name);
    assert.deepEqual({ said, unknown, found }, { said: [], unknown: [], found: parts });
    assert.equal(kept, [...text.matchAll(/[\w-]+\s*:\s*[^;{}]+;/g)].length);
  });
}

for (const { place, words, text } of inLanguage('ts')) {
  const inNode = words.includes('node');
  test(`the code at ${place} has the right types`, async () => {
    const file = join(folder, `${place.replace(/\W/g, '-')}.ts`);
    await writeFile(file, `${text}\nexport {};\n`);
    assert.deepEqual(findTypeErrors(file, inNode ? { types: ['node'] } : { typeRoots: [folder] }), []);
  });

  test(`the code at ${place} runs ${inNode ? 'in Node' : 'in a page'}`, async () => {
    const code = await bundle(text, inNode);
    if (!inNode) return assert.deepEqual(await runInPage(code), []);
    const file = join(folder, `${place.replace(/\W/g, '-')}.mjs`);
    await writeFile(file, code);
    assert.notEqual((await run(process.execPath, [file], { cwd: root })).stdout, '');
  });
}

/** What a user's bundler makes of it: the package resolved by its own name. */
async function bundle(contents: string, inNode: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' }, bundle: true, write: false, format: 'esm', target: 'es2022',
    platform: inNode ? 'node' : 'browser', logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** What a page said, other than what the code itself logs. */
async function runInPage(code: string): Promise<readonly string[]> {
  const { page, said } = await openSite({ '/': pageOf('<body><script type="module" src="/code.js"></script>'), '/code.js': code });
  await page.goto(site);
  await waitForWidgets(page);
  const ended = await endings(page);
  await page.context().close();
  return [...said.filter((line) => !line.startsWith('log: ')), ...ended.filter((ending) => ending !== 'yes').map(String)];
}

for (const { place, text } of inLanguage('json')) {
  test(`the report at ${place} has no issue`, () => assert.deepEqual(parseReport(text).issues, []));
}

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}
const { version, scripts, bin: ownCommands } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;
const tests = (await listFiles(['test'])).filter((path) => path.endsWith('.test.ts'));

/** What a shell line may be, and whether it can work. */
const commands: readonly (readonly [RegExp, (...words: string[]) => boolean])[] = [
  [/^npm (start|test)$/, (name) => name in scripts],
  [/^npm run ([\w:]+)(?: -- .+)?$/, (name) => name in scripts],
  [/^npm test -- (\S+)$/, (pattern) => tests.some((path) => path.includes(pattern))],
  [/^npm pack$/, () => true],
  [/^npm install \.\.\/vitrine\/vitrine-([\d.]+)\.tgz$/, (named) => named === version],
  [/^node (\S+\.mjs)$/, (path) => existsSync(join(root, path))],
  [/^mkdir (\S+)$/, () => true],
  [/^cp (?:-r )?((?:\S+ )+)\S+$/, (sources) => sources.trim().split(' ').every((path) => existsSync(join(root, path)))],
  // test/node/cli-docs.test.ts runs those of docs/command-line.md.
  [/^(?:cat \S+ \| )?npx --no-install (\w+) .*$/, (name) => name in ownCommands || existsSync(join(root, 'node_modules/.bin', name))],
];

const canWork = (line: string): boolean => commands.some(([pattern, check]) => {
  const match = pattern.exec(line);
  return match !== null && check(...match.slice(1));
});

for (const { place, text } of inLanguage('sh')) {
  test(`the commands at ${place} are known and can work`, () => {
    assert.deepEqual(text.split('\n').filter((line) => line !== '' && !canWork(line)), []);
  });
}
