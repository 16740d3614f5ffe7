/** Figures without script: valid HTML, nothing that a strict policy forbids, nothing of a report becomes markup. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { getElementsByTagName } from 'domutils';
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { root } from '../../scripts/set-up.mjs';
import { widgetNames } from '../../src/server/widgets.js';
import { makeStill, type StillName } from '../../src/still/make-still.js';

const names: readonly StillName[] = [...widgetNames, 'audit'];
const reports = ['iot-medical-devices', 'sample-disclosed', 'right-to-left', 'ranges-and-bounds', 'nothing-numeric', 'forty-segments'];
const readReport = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(root, 'stories/reports', `${name}.json`), 'utf8'));

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

/** A page with these figures: faults by name and place. */
async function faultsOf(...figures: readonly string[]): Promise<readonly string[]> {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body><h1>Page</h1><h2>Figures</h2>${figures.join('')}</body></html>`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const made = async (name: StillName, report: unknown): Promise<string> => (await makeStill(name, report)).html ?? '';

test('the validator of these tests finds a clashing id, a style and an open tag', async () => {
  const faults = await faultsOf('<p id="a" style="color:red">', '<p id="a"></p><b>');
  assert.deepEqual([...new Set(faults.map((fault) => fault.split(':')[0]))].sort(), ['close-order', 'no-dup-id', 'no-implicit-close', 'no-inline-style']);
});

for (const report of reports) {
  test(`makeStill(name, ${report}) gives valid HTML for every widget, twice on one page`, async () => {
    const document = await readReport(report);
    const figures = await Promise.all(names.map((name) => made(name, document)));
    assert.ok(figures.filter(Boolean).length > 1);
    assert.deepEqual(await faultsOf(...figures, ...figures), []);
  });
}

test('makeStill(name, report) gives no script, style, id, handler or foreign picture', async () => {
  const document = await readReport('sample-disclosed');
  const html = (await Promise.all(names.map((name) => made(name, document)))).join('');
  assert.deepEqual(html.match(/<script|<style|\sstyle=|\sid=|\son\w+=|<img|url\(/g), null);
});

test('makeStill(name, report) keeps markup in names as text', async () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&amp;</svg></figure><script>';
  const text = JSON.stringify(await readReport('sample-disclosed'));
  const document: unknown = JSON.parse(text, (key, value: unknown) => (key === 'name' && typeof value === 'string' ? `${value} ${hostile}` : value));
  const figures = await Promise.all(names.map((name) => made(name, document)));
  assert.deepEqual(getElementsByTagName((tag) => tag === 'img' || tag === 'script', parseDocument(figures.join(''))), []);
  assert.deepEqual(await faultsOf(...figures), []);
});

test('makeStill(name, report) links http, https and mailto alone', async () => {
  const document = (await readReport('sample-disclosed')) as { url?: string };
  const linkOf = async (url: string): Promise<readonly string[] | null> => (await made('insights', { ...document, url })).match(/href="[^"]*"/g);
  assert.deepEqual(await linkOf('https://example.com/report?a=1&b=2'), ['href="https://example.com/report?a=1&amp;b=2"']);
  assert.equal(await linkOf('javascript:alert(1)'), null);
});

test('makeStill(name, report) has heading, drawing with name, key, summary, the whole table, notes and source', async () => {
  const html = await made('market-size-chart', await readReport('iot-medical-devices'));
  assert.match(html, /<figcaption><h3 dir="auto">IoT medical devices market expected to grow 2\.7-fold by 2031<\/h3>/);
  assert.match(html, /role="img" aria-label="IoT medical devices market[^"]+"[^>]*><desc>Market size, USD billion<\/desc>/);
  assert.match(html, /<ul class="vt-key">/);
  assert.match(html, /<p class="vt-summary" dir="auto">Column chart of the years 2024 to 2031\./);
  assert.match(html, /<caption>Market size by year, USD million<\/caption>/);
  assert.equal(html.match(/<tr>/g)?.length, 10);
  assert.match(html, />Source: IoT Medical Devices Market report/);
});

test('makeStill(name, report) says that a sample is one', async () => {
  assert.match(await made('player-list', await readReport('sample-disclosed')), /<p class="vt-sample"><b>Sample data\.<\/b> Fictional values/);
});

test('makeStill(name, report) gives nothing where the report has nothing for the widget', async () => {
  assert.equal((await makeStill('developments', { schemaVersion: 1, title: 'Bare' })).html, undefined);
});

test('makeStill(name, report, { theme }) paints dark values, and marks tokens only where the page may choose', async () => {
  const document = await readReport('sample-disclosed');
  const [dark, auto] = await Promise.all((['dark', 'auto'] as const).map(async (theme) => (await makeStill('market-size-chart', document, { theme })).html ?? ''));
  assert.ok(dark?.includes('fill="#b8d7ff"') && !dark.includes('vt-f-data-base'));
  assert.ok(auto?.includes('fill="#102c64" class="vt-f-data-base"'));
});

test('makeStill(\'segment-treemap\', report) has the tables of all divisions', async () => {
  const html = await made('segment-treemap', await readReport('iot-medical-devices'));
  assert.equal(html.match(/<table>/g)?.length, 3);
});
