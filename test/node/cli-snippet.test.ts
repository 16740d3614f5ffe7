/** `vitrine snippet`: the markup to the letter, and calls that make no sense. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/set-up.mjs';
import { snippetFor, type SnippetParts } from '../../src/cli/snippet/snippet-markup.js';
import { runCommandLine } from './run-command-line.js';

await build();

const report = 'stories/reports/sample-disclosed.json';
const parts: SnippetParts = {
  way: 'module', widget: 'market-size-chart', src: '/report.json?a=1&b="', folder: '/vitrine@0.1.0/dist/',
  hashes: { 'single/market-size-chart.js': 'sha384-abc', 'vitrine.iife.js': 'sha384-def', 'still.css': 'sha384-ghi', 'embed.js': 'sha384-jkl' },
};

test('snippetFor(parts) pins the version and the hash of the one file, and escapes the address', () => {
  assert.equal(snippetFor(parts), `<script type="module" src="/vitrine@0.1.0/dist/single/market-size-chart.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<vt-market-size-chart src="/report.json?a=1&amp;b=&quot;"></vt-market-size-chart>`);
});

test('snippetFor(parts) states another prefix beside the hash of the file', () => {
  assert.equal(snippetFor({ ...parts, prefix: 'acme', src: '/r.json' }), `<script type="module" data-prefix="acme" src="/vitrine@0.1.0/dist/single/market-size-chart.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<acme-market-size-chart src="/r.json"></acme-market-size-chart>`);
});

test('snippetFor(parts) puts the figure inside the tag, and its style sheet before', () => {
  assert.equal(snippetFor({ ...parts, way: 'classic', src: '/r.json', still: '<figure></figure>\n' }), `<link rel="stylesheet" href="/vitrine@0.1.0/dist/still.css" integrity="sha384-ghi" crossorigin="anonymous">
<script defer src="/vitrine@0.1.0/dist/vitrine.iife.js" integrity="sha384-def" crossorigin="anonymous"></script>
<vt-market-size-chart src="/r.json">
<figure></figure>
</vt-market-size-chart>`);
});

test('vitrine snippet takes its hashes from the files of its release', async () => {
  const { files } = JSON.parse(await readFile(join(root, 'dist/integrity.json'), 'utf8')) as { readonly files: Readonly<Record<string, string>> };
  const { out } = await runCommandLine(['snippet', '-w', 'player-list', '--src', '/r.json', '--base', 'https://cdn.example/npm']);
  assert.match(out, /^<script type="module" src="https:\/\/cdn\.example\/npm\/vitrine@0\.1\.0\/dist\/single\/player-list\.js"/);
  assert.ok(out.includes(`integrity="${files['single/player-list.js']}"`));
});

for (const [args, problem] of [
  [[], /no widget given/],
  [['-w', 'market-size'], /unknown widget "market-size"/],
  [['-w', 'contents'], /no --src given/],
  [['-w', 'contents', '--src', 'javascript:alert(1)'], /--src wants an http, https or relative address/],
  [['-w', 'contents', '--src', '/r.json', '--base', '"><script>'], /--base wants an address/],
  [['-w', 'contents', '--src', '/r.json', '--prefix', 'Ac-me'], /--prefix: found "Ac-me"/],
  [['-w', 'contents', '--src', '/r.json', '--fallback'], /--fallback wants the FILE/],
  [['-w', 'contents', '--src', '/r.json', report], /nothing is made of FILE/],
  [['-w', 'contents', '--src', '/r.json', '--way', 'static', report], /a static figure has no --src/],
  [['-w', 'report', '--way', 'static', report], /report has no figure of its own/],
  [['-w', 'contents', '--src', '/r.json', '--way', 'frame', '--prefix', 'acme'], /--prefix is for a tag in the page/],
  [['-w', 'contents', '--src', '/r.json', '--way', 'frame', '--base', 'https://cdn.example/'], /wants --src with its server/],
  [['-w', 'contents', '--src', 'r.json', '--way', 'frame'], /wants --src from the root/],
  [['-w', 'contents', '--way', 'static', 'no-such-file.json'], /no such file/],
] as const) {
  test(`vitrine snippet ${args.join(' ')} ends with 2 and says why`, async () => {
    const { code, out, err } = await runCommandLine(['snippet', ...args]);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, problem);
  });
}

test('vitrine snippet --fallback ends with 1 where the report has nothing for the widget', async () => {
  const { code, err } = await runCommandLine(['snippet', '-w', 'developments', '--src', '/r.json', '--fallback', 'stories/reports/one-year.json']);
  assert.equal(code, 1);
  assert.match(err, /nothing to draw for developments/);
});
