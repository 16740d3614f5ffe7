/** `vitrine render`, as its users call it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { root } from '../../scripts/set-up.mjs';
import { readCall } from '../../src/cli/read-call.js';
import { render } from '../../src/cli/render.js';
import { runCommandLine } from './run-command-line.js';

const disclosed = 'stories/reports/sample-disclosed.json';
const drawn = ['market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'concentration-meter'];
const words = ['key-figures', 'market-dynamics', 'developments', 'segment-outline', 'insights', 'contents', 'audit'];

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-render-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The sizes of a PNG, from its first chunk. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function picture(...args: readonly string[]): Promise<Buffer> {
  const file = join(folder, 'picture.png');
  const { code, err } = await runCommandLine(['render', disclosed, '--format', 'png', '--out', file, ...args]);
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  return readFile(file);
}

/** A report whose every name is out to break what it is put into. */
async function hostileReport(): Promise<string> {
  const report = JSON.parse(await readFile(join(root, disclosed), 'utf8'));
  const names = ['<script>alert(1)</script>', ']]>&"\'', 'bell \u0007 and half \ud800', 'شركة الأجهزة', `${'x'.repeat(180)}`];
  const rename = (items: { name: string; segments?: [] }[] = []): void => items.forEach((item, i) => {
    item.name = names[i % names.length] ?? '';
    rename(item.segments);
  });
  for (const { segments } of report.segmentations) rename(segments);
  for (const { countries } of report.regions) rename(countries);
  for (const list of [report.players, report.regions]) rename(list);
  return JSON.stringify({ ...report, title: names.join(' '), shortTitle: undefined, sample: false });
}

for (const widget of [...drawn, ...words.filter((name) => name !== 'key-figures')]) {
  test(`vitrine render --widget ${widget} prints a figure`, async () => {
    const { code, out, err } = await runCommandLine(['render', disclosed, '--widget', widget]);
    assert.deepEqual({ code, err, start: out.slice(0, 7), end: out.slice(-10) }, { code: 0, err: '', start: '<figure', end: '</figure>\n' });
  });
}

for (const widget of drawn) {
  test(`vitrine render --widget ${widget} --format svg stands alone`, async () => {
    const { code, out, err } = await runCommandLine(['render', disclosed, '-w', widget, '-f', 'svg', '--width', '960']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(new Resvg(out).width, 960);
    assert.deepEqual(out.match(/<(script|style|image|use|foreignObject|a)\b|\b(href|class|style|src|on\w+)=|var\(|light-dark\(|currentColor|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/g), null);
    assert.match(out, /<title id="sheet-title">[^<]{10,}<\/title>\n<desc id="sheet-desc">Sample data\. [^<]{10,}<\/desc>/);
    assert.match(out, />Sample data\.</);
  });

  test(`vitrine render --widget ${widget} --format svg is XML whatever the names are`, async () => {
    const { code, out } = await runCommandLine(['render', '-', '-w', widget, '-f', 'svg'], { input: await hostileReport() });
    assert.equal(code, 0);
    assert.equal(new Resvg(out).width, 640);
    assert.doesNotMatch(out, /<script|\u0007/);
  });
}

test('vitrine render --theme dark takes the dark values of the tokens', async () => {
  const grounds = await Promise.all(['light', 'dark'].map(async (theme) => {
    const { out } = await runCommandLine(['render', disclosed, '-w', 'market-size-chart', '-f', 'svg', '--theme', theme]);
    return /<rect x="0.5" y="0.5"[^>]* fill="([^"]+)"/.exec(out)?.[1];
  }));
  assert.deepEqual(grounds, ['#fff', '#14191f']);
});

test('vitrine render --format svg keeps the width of a stroke under a scale without vector-effect', async () => {
  const { out } = await runCommandLine(['render', disclosed, '-w', 'regional-map', '-f', 'svg']);
  assert.doesNotMatch(out, /vector-effect/);
});

test('vitrine render --format png --scale 2 has two pixels for one', async () => {
  const [[width, height], twice] = [sizeOf(await picture('-w', 'market-size-chart')), sizeOf(await picture('-w', 'market-size-chart', '--scale', '2'))];
  assert.deepEqual([width, twice], [640, [1280, 2 * (height ?? 0)]]);
});

test('vitrine render --format png draws text', async () => {
  const [one, other] = [await picture('-w', 'market-size-chart', '--heading', 'AAAA'), await picture('-w', 'market-size-chart', '--heading', 'HHHH')];
  assert.deepEqual(sizeOf(one), sizeOf(other));
  assert.notDeepEqual(one, other);
});

test('vitrine render --format png prints the bytes of a picture', () => {
  const { stdout } = spawnSync(process.execPath, ['dist/cli/vitrine.js', 'render', disclosed, '-w', 'concentration-meter', '-f', 'png'], { cwd: root });
  assert.equal(stdout.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
});

test('vitrine render --format png refuses to write to a screen', async () => {
  const terminal = { print: () => {}, complain: () => {}, paint: (_: string, text: string) => text, width: 80, readInput: async () => new Uint8Array(), isScreen: true, write: () => {} };
  await assert.rejects(render.run(readCall(render, [disclosed, '-w', 'market-size-chart', '-f', 'png'], terminal)), /a picture cannot be shown here/);
});

test('vitrine render --format png says what to install where resvg is not', async () => {
  await cp(join(root, 'dist/cli'), join(folder, 'dist/cli'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'dist/cli/vitrine.js'), 'render', join(root, disclosed), '-w', 'market-size-chart', '-f', 'png', '-o', join(folder, 'none.png')], { encoding: 'utf8' });
  assert.deepEqual({ status, stderr }, {
    status: 2, stderr: 'vitrine: PNG needs the package @resvg/resvg-js, which is not installed\ninstall it (npm install --save-dev @resvg/resvg-js), or take --format svg\n',
  });
});

test('vitrine render --format jsonld prints the data set', async () => {
  const { out } = await runCommandLine(['render', disclosed, '-w', 'market-size-chart', '-f', 'jsonld']);
  const { '@type': type, name } = JSON.parse(out);
  assert.deepEqual({ type, name }, { type: 'Dataset', name: 'Sample sensors market expected to grow 2.2-fold by 2031 (sample data)' });
});

test('vitrine render --out FILE writes the figure there and prints nothing', async () => {
  const file = join(folder, 'figure.html');
  assert.deepEqual(await runCommandLine(['render', disclosed, '-w', 'insights', '-o', file]), { code: 0, out: '', err: '' });
  assert.match(await readFile(file, 'utf8'), /^<figure/);
});

test('vitrine render draws the rest of a faulty report, and says that something is left out', async () => {
  const { code, out, err } = await runCommandLine(['render', 'stories/reports/faulty.json', '-w', 'market-size-chart', '-f', 'svg']);
  assert.deepEqual({ code, start: out.slice(0, 4), err }, {
    code: 0, start: '<svg', err: 'vitrine: stories/reports/faulty.json: 3 errors of form; what they lose is not drawn: see "vitrine validate stories/reports/faulty.json"\n',
  });
});

/** What a call complains of, with its exit code. */
const complaints: Readonly<Record<string, readonly [args: readonly string[], code: number, err: string]>> = {
  'no widget': [[disclosed], 2, `no widget given\ngive --widget with one of ${[...drawn.slice(0, 4), 'key-figures', 'concentration-meter', ...words.slice(1)].join(', ')}\n`],
  'an unknown widget': [[disclosed, '-w', 'vt-market-sise-chart'], 2, 'unknown widget "vt-market-sise-chart"\ndid you mean market-size-chart?\n'],
  'no file': [['-w', 'insights'], 2, 'no FILE given\ngive a report, or - for standard input\n'],
  'two files': [['a.json', 'b.json', '-w', 'insights'], 2, 'one FILE makes one figure, found 2\ncall it once for each\n'],
  'a file that is not there': [['none.json', '-w', 'insights'], 2, 'none.json: no such file\n'],
  'a widget without drawing': [[disclosed, '-w', 'insights', '-f', 'png'], 2, `insights is text and has no drawing: there is no png of it\ntake --format html or jsonld; drawings have ${drawn.join(', ')}\n`],
  'nothing to draw': [['stories/reports/nothing-numeric.json', '-w', 'market-size-chart'], 1, 'stories/reports/nothing-numeric.json: nothing to draw: market-size-chart needs marketSize, and the report has none\n'],
  'no report': [['package.json', '-w', 'insights'], 1, 'package.json: is no report: see "vitrine validate package.json"\n'],
  'a region that the report has not': [[disclosed, '-w', 'regional-map', '--region', 'europa'], 2, '--region: the report has none with the id "europa"\ndid you mean europe?\n'],
  'an option of another widget': [[disclosed, '-w', 'insights', '--region', 'europe'], 2, '--region is for regional-map, and this is insights\n'],
  'a scale out of range': [[disclosed, '-w', 'regional-map', '-f', 'png', '--scale', '9'], 2, '--scale wants a number from 1 to 4, found "9"\nsee "vitrine render --help"\n'],
  'a width of html': [[disclosed, '-w', 'regional-map', '--width', '800'], 2, '--width is for svg and png\nthe figure in html is as wide as its page: it holds a drawing for narrow, medium and wide\n'],
  'a file that cannot be written': [[disclosed, '-w', 'insights', '-o', '/none/figure.html'], 2, '/none/figure.html: cannot be written: ENOENT\n'],
};

for (const [name, [args, code, err]] of Object.entries(complaints)) {
  test(`vitrine render says what is wrong: ${name}`, async () => {
    assert.deepEqual(await runCommandLine(['render', ...args]), { code, out: '', err: `vitrine: ${err}` });
  });
}
