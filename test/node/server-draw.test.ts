/** Widgets drawn in Node: no page, no browser, nothing left behind. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { drawWidget } from '../../src/server/draw-widget.js';
import { widgetNames } from '../../src/server/widgets.js';

const readReport = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(root, 'stories', 'reports', `${name}.json`), 'utf8'));

let medical: unknown;
let disclosed: unknown;

before(async () => {
  [medical, disclosed] = await Promise.all(['iot-medical-devices', 'sample-disclosed'].map(readReport));
});

test('drawWidget(name, report) gives the drawing, its headline and its source', async () => {
  const { html, said, width } = await drawWidget('market-size-chart', medical);
  assert.match(html, /<svg[^>]*role=/);
  assert.equal(said?.heading, 'IoT medical devices market expected to grow 2.7-fold by 2031');
  assert.equal(said?.source, 'Source: IoT Medical Devices Market report, 2021–\u20602031');
  assert.equal(width, 640);
});

test('drawWidget(name, report) gives the whole table of each drawing widget', async () => {
  const tables = await Promise.all((['market-size-chart', 'segment-treemap', 'regional-map', 'player-list'] as const).map((name) => drawWidget(name, disclosed)));
  assert.deepEqual(tables.map(({ said }) => said?.table?.rows.length), [11, 10, 30, 11]);
});

for (const name of widgetNames) {
  test(`drawWidget('${name}', report) waits for all code: no grey bones are left`, async () => {
    const { html } = await drawWidget(name, disclosed);
    assert.ok(!html.includes('class="bone"'));
  });
}

test('drawWidget(name, report) gives the styles of parts that load later', async () => {
  const { styles } = await drawWidget('segment-treemap', disclosed);
  assert.ok(styles.some((style) => style.includes('.tile-key')));
});

test('drawWidget(name, report, { width }) draws for that width', async () => {
  const [narrow, wide] = await Promise.all([320, 960].map((width) => drawWidget('market-size-chart', medical, { width })));
  assert.notEqual(narrow?.html, wide?.html);
});

test('drawWidget(name, report, { attributes }) reads them as the tag does', async () => {
  const { html } = await drawWidget('market-size-chart', medical, { attributes: { heading: 'A headline of mine', 'no-footer': '' } });
  assert.match(html, /A headline of mine/);
  assert.doesNotMatch(html, /part="footer"/);
});

test('drawWidget(name, report, { lang }) writes numbers in that language', async () => {
  const { html } = await drawWidget('market-size-chart', medical, { lang: 'en-GB' });
  assert.match(html, /lang="en-GB"/);
});

test('drawWidget(name, report) says what is wrong with a document that is no report', async () => {
  const { html, model, said } = await drawWidget('market-size-chart', '{"schemaVersion": 1}');
  assert.match(html, /role="alert"/);
  assert.equal(model, undefined);
  assert.equal(said, undefined);
});

test('drawWidget(name, report) leaves no document and no window behind', async () => {
  await drawWidget('regional-map', medical);
  assert.deepEqual(['document', 'window', 'HTMLElement', 'MutationObserver'].filter((name) => name in globalThis), []);
});

test('drawWidget(name, report) gives the same text each time', async () => {
  const [once, again] = [await drawWidget('player-list', disclosed), await drawWidget('player-list', disclosed)];
  assert.equal(once.html, again.html);
});
