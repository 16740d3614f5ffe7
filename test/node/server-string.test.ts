/** `renderToString`: what stands in the HTML, and what must not. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { drawWidget, renderToString, widgetNames, widgetStyles, type WidgetName } from '../../src/entries/server.js';
import { namedStyleRules, styleNames, withNamedStyles } from '../../src/server/named-styles.js';

const reports = join(root, 'stories', 'reports');
const medical = await readFile(join(reports, 'iot-medical-devices.json'), 'utf8');
const href = { href: '/styles/' };

test('renderToString(name, { report }) gives the tag with its drawing, then its data', async () => {
  const html = await renderToString('market-size-chart', { report: medical, styles: href });
  assert.match(html, /^<vt-market-size-chart lang="en"><template shadowrootmode="open"><link rel="stylesheet" href="\/styles\/market-size-chart\.css"><!--vitrine \S+ 640 \w+--><!--lit-part /);
  assert.match(html, /<\/template><script type="application\/json">\{[^]*\}\s*<\/script><\/vt-market-size-chart>$/);
});

test('renderToString(name, { report }) escapes data that would end its script', async () => {
  const report = JSON.stringify({ ...JSON.parse(medical), title: '</script><script>alert(1)</script><!--' });
  const html = await renderToString('market-size-chart', { report, styles: href });
  const [, data = ''] = /<script type="application\/json">([^]*)<\/script>/.exec(html) ?? [];
  assert.doesNotMatch(data, /</);
  assert.equal(JSON.parse(data).title, '</script><script>alert(1)</script><!--');
});

test('renderToString(name, { attributes }) escapes their values', async () => {
  const html = await renderToString('market-size-chart', { report: medical, styles: href, attributes: { heading: '"><b>' } });
  assert.match(html, /^<vt-market-size-chart heading="&quot;&gt;&lt;b&gt;" lang="en">/);
});

test('renderToString(name, { report, src }) leaves the data to the address', async () => {
  const html = await renderToString('market-size-chart', { report: medical, src: '/report.json', styles: href });
  assert.match(html, /^<vt-market-size-chart lang="en" src="\/report\.json">/);
  assert.doesNotMatch(html, /application\/json/);
});

test('renderToString(name, { noData }) leaves the data to a report around the tag', async () => {
  assert.doesNotMatch(await renderToString('market-size-chart', { report: medical, styles: href, noData: true }), /application\/json/);
});

test('renderToString(name, { src }) gives the tag alone where the address does not answer', async () => {
  const html = await renderToString('market-size-chart', { src: 'http://127.0.0.1:9/report.json', styles: href });
  assert.equal(html, '<vt-market-size-chart lang="en" src="http://127.0.0.1:9/report.json"></vt-market-size-chart>');
});

test('renderToString(name, { styles: { nonce } }) writes the styles under the nonce', async () => {
  const html = await renderToString('player-list', { report: medical, styles: { nonce: 'abc' } });
  assert.match(html, /<style nonce="abc">\s*:host/);
  assert.match(html, /\[data-s="0"\]\{--_columns:46px 46px!important;block-size:!important;\}/);
});

const calls: readonly (readonly [why: string, name: string, options: object, message: RegExp])[] = [
  ['a widget that is none', 'chart', { report: medical }, /found "chart", want one of market-size-chart/],
  ['neither report nor address', 'market-size-chart', {}, /src: found undefined, want an http or https address/],
  ['an address that means nothing here', 'market-size-chart', { src: '/report.json' }, /src: found "\/report\.json"/],
  ['a prefix with a hyphen', 'market-size-chart', { report: medical, prefix: 'a-b' }, /prefix: found "a-b"/],
  ['an attribute that is none', 'market-size-chart', { report: medical, attributes: { 'a b': '' } }, /attributes: found "a b"/],
];

for (const [why, name, options, message] of calls) {
  test(`renderToString(name, options) throws at ${why}`, async () => {
    await assert.rejects(renderToString(name as WidgetName, { styles: href, ...options }), message);
  });
}

test('styleNames(style) names a length by its digits', () => {
  assert.equal(styleNames('inline-size:37.5%'), 'w wa3 wb7 wc5');
  assert.equal(styleNames('inline-size:598px'), 'x xa5 xb9 xc8');
});

test('withNamedStyles(html) leaves text alone that only looks like an attribute', () => {
  assert.equal(withNamedStyles('<i style="inline-size:100%"></i> style="a"'), '<i data-s="w wa10 wb0 wc0"></i> style="a"');
});

test('namedStyleRules() has a rule for each name', () => {
  const rules = namedStyleRules();
  const names = ['inline-size:99.9%', 'block-size:1234px', '--_columns:max(44px,7ch)', '--_columns:'].flatMap((style) => styleNames(style).split(' '));
  assert.deepEqual(names.filter((name) => !rules.includes(`[data-s~=${name}]`)), []);
});

for (const name of widgetNames) {
  test(`no report makes a ${name} with a style attribute, or with a style that its file does not have`, async () => {
    const file = await widgetStyles(name);
    const lost: string[] = [];
    for (const report of (await readdir(reports)).filter((path) => path.endsWith('.json'))) {
      const text = await readFile(join(reports, report), 'utf8');
      const { html, styles } = await drawWidget(name, text);
      lost.push(...styles.filter((style) => !file.includes(style)).map((style) => `${report}: ${style.slice(0, 60)}`));
      const unnamed = [...html.matchAll(/ style="([^"]+)"/g)].flatMap(([, style = '']) => style.split(';')).filter((one) => one && !/:\s*$/.test(one) && !styleNames(one));
      lost.push(...unnamed.map((style) => `${report}: ${style}`));
      if (/<[a-z][^<>]* style="/.test(withNamedStyles(html))) lost.push(`${report}: a style attribute`);
    }
    assert.deepEqual(lost, []);
  });
}
