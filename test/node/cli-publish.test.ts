/** `vitrine publish` writes pages, oEmbed answers and lists that are complete, safe and the same each time. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { frameHeights } from '../../src/cli/publish/frame-snippet.js';
import { pageFolder } from '../../src/cli/publish/page-address.js';
import { runCommandLine, type Ended } from './run-command-line.js';

const BASE = 'https://figures.example/site/';
let folder: string;
let count = 0;

before(async () => (folder = await mkdtemp(join(tmpdir(), 'vitrine-publish-'))));
after(() => rm(folder, { recursive: true, force: true }));

const report = (more: object = {}) => ({
  schemaVersion: 1, id: 'kites', title: 'Kites market', baseYear: 2024, publisher: { name: 'Kite Research' }, published: '2025-03',
  marketSize: { unit: { kind: 'money', currency: 'USD', scale: 'million' }, values: [{ year: 2024, figure: { kind: 'exact', value: 310, status: 'reported' } }, { year: 2030, figure: { kind: 'exact', value: 620, status: 'reported' } }] },
  ...more,
});

interface Published extends Ended {
  readonly out: string;
  readonly printed: string;
  readonly read: (path: string) => Promise<string>;
  readonly files: () => Promise<readonly string[]>;
}

/** Publishes these documents, each from a file of its name. */
async function publish(documents: Readonly<Record<string, unknown>>, ...more: readonly string[]): Promise<Published> {
  const place = join(folder, String(++count));
  await mkdir(join(place, 'in'), { recursive: true });
  for (const [name, document] of Object.entries(documents)) await writeFile(join(place, 'in', name), typeof document === 'string' ? document : JSON.stringify(document));
  const out = join(place, 'out');
  const ended = await runCommandLine(['publish', join(place, 'in'), '--out', out, '--base-url', BASE, ...more]);
  return {
    ...ended, printed: ended.out, out,
    read: (path) => readFile(join(out, path), 'utf8'),
    files: async () => (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1).replaceAll('\\', '/')).sort(),
  };
}

test('vitrine publish writes a page and an oEmbed answer a widget, their lists and the files they share', async () => {
  const { code, err, printed, files, out } = await publish({ 'kites.json': report() }, '--widget', 'market-size-chart,vt-player-list');
  const written = await files();
  assert.deepEqual([code, err, printed], [0, '', `1 page of 1 report in ${out}\n`]);
  assert.deepEqual(written.filter((path) => !/NOTICES|still/.test(path)), [
    'index.html', 'kites/index.html', 'kites/market-size-chart.html', 'kites/market-size-chart.oembed.json',
    'vitrine/embed-page.js', 'vitrine/embed.js', 'vitrine/index.css', 'vitrine/vitrine.iife.js',
    ...['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pt', 'zh'].map((tag) => `vitrine/words/${tag}.js`),
  ]);
});

test('an oEmbed answer has all that version 1.0 asks of type rich', async () => {
  const { read } = await publish({ 'kites.json': report() }, '--widget', 'market-size-chart');
  const { html, title, ...rest } = JSON.parse(await read('kites/market-size-chart.oembed.json')) as Record<string, unknown>;
  assert.deepEqual(rest, { version: '1.0', type: 'rich', provider_name: 'Kite Research', provider_url: BASE, cache_age: 86400, width: 600, height: frameHeights('market-size-chart')[1] });
  assert.match(String(title), /Kites market$/);
  assert.match(String(html), /^<iframe data-vitrine-frame src="https:\/\/figures\.example\/site\/kites\/market-size-chart\.html" title="[^"]+" data-heights="\d+ \d+ \d+" width="100%" height="\d+" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" [^<>]*><\/iframe>$/);
});

test('a page names itself, its oEmbed answer and what those who list links show', async () => {
  const { read } = await publish({ 'kites.json': report() }, '--widget', 'market-size-chart');
  const page = await read('kites/market-size-chart.html');
  for (const line of [
    '<link rel="canonical" href="https://figures.example/site/kites/market-size-chart.html">',
    '<link rel="alternate" type="application/json+oembed" href="https://figures.example/site/kites/market-size-chart.oembed.json" title="',
    '<meta property="og:url" content="https://figures.example/site/kites/market-size-chart.html">',
    '<meta property="og:description" content="From the report Kites market (Kite Research, 2025-03).">',
    '<meta property="og:site_name" content="Kite Research">',
  ]) assert.ok(page.includes(line), line);
  assert.match(page, /<meta property="og:title" content="[^"]+ – Kites market">/);
});

test('a report of sample data says so in its titles', async () => {
  const { read } = await publish({ 'kites.json': report({ sample: true }) }, '--widget', 'market-size-chart');
  assert.match(await read('kites/market-size-chart.html'), /<title>Sample data: /);
  assert.match(await read('index.html'), /\(sample data\)/);
});

const HOSTILE = '</script><script>alert(1)</script><!--"\'><img src=x onerror=alert(1)>';

test('hostile names are text in page, list and oEmbed answer', async () => {
  const { read, code } = await publish({ 'kites.json': report({ title: HOSTILE, shortTitle: HOSTILE, publisher: { name: HOSTILE } }) }, '--widget', 'market-size-chart');
  const pages = await Promise.all(['index.html', 'kites/index.html', 'kites/market-size-chart.html'].map(read));
  const { html } = JSON.parse(await read('kites/market-size-chart.oembed.json')) as { html: string };
  assert.equal(code, 0);
  for (const text of [...pages, html]) assert.doesNotMatch(text, /<img|<script>alert|<!--/);
  assert.equal(pages[2]?.match(/<\/script>/g)?.length, 3);
});

test('the address of a page comes from the id, else from the file, and leads nowhere else', () => {
  assert.deepEqual([
    pageFolder('iot-medical-devices', 'a.json'), pageFolder('IoT.2025', 'a.json'), pageFolder(undefined, '/x/../Été 2025!.json'), pageFolder('..', 'a.json'),
    pageFolder('../../etc/passwd', 'a.json'), pageFolder(undefined, '日本.json'), pageFolder('CON', 'a.json'), pageFolder('vitrine', 'a.json'), pageFolder('a'.repeat(300), 'a.json').length,
  ], ['iot-medical-devices', 'iot-2025', 'ete-2025', 'report', 'etc-passwd', 'report', 'con-report', 'vitrine-report', 80]);
});

test('a faulty report is named with its place and left out, the others are published, and the exit code says so', async () => {
  const { code, err, printed, files, out } = await publish({ 'bad.json': { ...report(), title: 7 }, 'broken.json': '{', 'kites.json': report() }, '--widget', 'market-size-chart');
  const written = await files();
  assert.equal(code, 1);
  assert.match(err, /bad\.json:1:\d+: error: title: found 7, want text/);
  assert.match(err, /bad\.json: is left out\n/);
  assert.match(err, /broken\.json: is left out\n/);
  assert.equal(printed, `1 page of 1 report in ${out}; 2 reports left out\n`);
  assert.deepEqual(written.filter((path) => path.endsWith('/index.html')), ['kites/index.html']);
});

test('of two reports with one address the second is named and left out', async () => {
  const { code, err, read } = await publish({ 'a.json': report({ title: 'First' }), 'b.json': report({ id: 'KITES', title: 'Second' }) }, '--widget', 'market-size-chart');
  assert.equal(code, 1);
  assert.match(err, /b\.json: is left out: its pages would be at kites\/, as those of .*a\.json; give one of the two another "id"/);
  assert.match(await read('kites/index.html'), /First/);
});

test('the same reports give the same bytes', async () => {
  const documents = { 'b.json': report({ id: 'b' }), 'a.json': report({ id: 'a' }) };
  const [first, second] = [await publish(documents), await publish(documents)];
  const [names, others] = [await first.files(), await second.files()];
  assert.deepEqual(names, others);
  for (const name of names) assert.equal(await first.read(name), await second.read(name), name);
});

test('a fixed theme and language stand in page and widget', async () => {
  const { read } = await publish({ 'kites.json': report() }, '--widget', 'market-size-chart', '--theme', 'dark', '--lang', 'en-IN');
  const page = await read('kites/market-size-chart.html');
  assert.match(page, /<html [^>]*data-theme="dark" data-lang="en-IN">/);
  assert.match(page, /<vt-market-size-chart theme="dark" lang="en-IN">/);
});

test('an audit is published only where it is asked for', async () => {
  const [all, asked] = [await publish({ 'kites.json': report() }), await publish({ 'kites.json': report() }, '--widget', 'audit')];
  assert.equal((await all.files()).includes('kites/audit.html'), false);
  assert.equal((await asked.files()).includes('kites/audit.html'), true);
});

test('a place that cannot be written is said, without a trace of the program', async () => {
  const file = join(folder, 'taken');
  await writeFile(file, '');
  const { code, err } = await runCommandLine(['publish', 'stories/reports/one-year.json', '--out', join(file, 'site'), '--base-url', BASE]);
  assert.equal(code, 2);
  assert.match(err, /^vitrine: .*taken.*: cannot be written: a file is in the way\n$/);
});

const calls: readonly (readonly [words: readonly string[], message: RegExp])[] = [
  [['--out', 'x', '--base-url', BASE], /no FILE given/],
  [['a.json', '--base-url', BASE], /--out is missing/],
  [['a.json', '--out', 'x'], /--base-url is missing/],
  [['a.json', '--out', 'x', '--base-url', 'figures.example'], /--base-url wants an http or https address without \? and #, found "figures\.example"/],
  [['a.json', '--out', 'x', '--base-url', 'javascript:alert(1)'], /--base-url wants/],
  [['a.json', '--out', 'x', '--base-url', 'https://a.example/?x=1'], /--base-url wants/],
  [['a.json', '--out', 'x', '--base-url', BASE, '--widget', 'treemap'], /--widget: "treemap" is no widget/],
  [['a.json', '--out', 'x', '--base-url', BASE, '--lang', '<b>'], /--lang wants a language/],
  [['a.json', '--out', 'x', '--base-url', BASE, '--theme', 'blue'], /--theme wants light or dark/],
];
for (const [words, message] of calls) {
  test(`vitrine publish ${words.join(' ')} is refused in words`, async () => {
    const { code, err } = await runCommandLine(['publish', ...words], { cwd: folder });
    assert.equal(code, 2);
    assert.match(err, message);
  });
}

test('a file that is not there is named, and the exit code says so', async () => {
  const { code, err } = await runCommandLine(['publish', 'gone.json', '--out', join(folder, 'gone'), '--base-url', BASE], { cwd: folder });
  assert.deepEqual([code, err], [2, 'vitrine: gone.json: no such file\n']);
});

test('a folder with marks of a pattern in its name is taken as it is', async () => {
  const place = join(folder, 'a [b] (c)');
  await mkdir(place, { recursive: true });
  await symlink(join(root, 'stories/reports/one-year.json'), join(place, 'one.json'));
  const { code, out } = await runCommandLine(['publish', place, '--out', join(folder, 'marks'), '--base-url', BASE, '--widget', 'market-size-chart']);
  assert.deepEqual([code, out], [0, `1 page of 1 report in ${join(folder, 'marks')}\n`]);
});
