/** `vitrine/react` on a server and for a type checker; in a browser it is tested in test/hosts. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { root } from '../../scripts/set-up.mjs';
import { readBlocks } from '../docs/read-blocks.js';

const run = promisify(execFile);

/** What a server prints for an element of React, written as JavaScript; `h` is createElement, `v` is `vitrine/react`. */
async function rendered(element: string): Promise<string> {
  const code = `import { createElement as h } from 'react'; import { renderToString } from 'react-dom/server'; import * as v from 'vitrine/react';
    process.stdout.write(renderToString(${element}))`;
  return (await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root })).stdout;
}

/** What tsc says of a file of a host app, `checked` with a strict configuration. */
async function checked(code: string): Promise<string> {
  const folder = await mkdtemp(join(root, '.cache', 'react-user-'));
  const compilerOptions = {
    noEmit: true, strict: true, exactOptionalPropertyTypes: true, jsx: 'react-jsx', target: 'es2022', module: 'nodenext',
    lib: ['es2022', 'dom', 'dom.iterable'], types: [],
  };
  await writeFile(join(folder, 'app.tsx'), code);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.tsx'] }));
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]).catch((error: { stdout: string }) => error);
  await rm(folder, { recursive: true });
  return stdout;
}

test('vitrine/react has a component for each tag', async () => {
  const components = Object.values(await import(join(root, 'dist/entries/generated/react/index.js')));
  const folders = (await readdir(join(root, 'src/elements'))).filter((name) => name !== 'base');
  assert.equal(components.length, folders.length);
  assert.ok(components.every((component) => typeof component === 'function'));
});

test('renderToString(component) gives the tag with the attributes that HTML knows', async () => {
  assert.equal(await rendered("h(v.MarketSizeChart, { src: '/r.json', headingLevel: 2, noHeading: true, deepLink: false, className: 'wide' })"),
    '<vt-market-size-chart src="/r.json" heading-level="2" no-heading="" class="wide"></vt-market-size-chart>');
});

test('renderToString(component) leaves out what HTML cannot say: objects and listeners', async () => {
  assert.equal(await rendered("h(v.PlayerList, { report: { title: 'Kites' }, onVtSelect() {}, ref: { current: null } })"), '<vt-player-list></vt-player-list>');
});

test('renderToString(component) keeps the content for readers without script', async () => {
  assert.equal(await rendered("h(v.VitrineReport, { src: '/r.json' }, h(v.Insights, null, h('p', null, 'Three findings.')))"),
    '<vt-report src="/r.json"><vt-insights><p>Three findings.</p></vt-insights></vt-report>');
});

test('a component of vitrine/react takes the properties, events and HTML attributes of its tag', async () => {
  assert.equal(await checked(`import { createRef } from 'react';
import type { PlayerList as PlayerListElement } from 'vitrine';
import { MarketSizeChart, PlayerList } from 'vitrine/react';
const list = createRef<PlayerListElement>();
export const app = <main>
  <MarketSizeChart report={{ schemaVersion: 1 }} headingLevel={2} id="size" style={{ margin: 0 }} onVtSelect={({ kind, id }) => [kind === 'year', id?.length]} />
  <PlayerList ref={list} list="major" selected={{ kind: 'player', id: 'a' }} timeout={undefined}><p>Players</p></PlayerList>
</main>;
`), '');
});

test('the component of docs/frameworks.md holds for a type checker', async () => {
  const block = (await readBlocks()).find(({ place, text }) => place.startsWith('docs/frameworks.md') && text.includes("'vitrine/react'"));
  assert.ok(block);
  assert.equal(await checked(block.text), '');
});

test('a component of vitrine/react does not take a word that its tag does not know', async () => {
  assert.match(await checked("import { PlayerList } from 'vitrine/react';\nexport const app = <PlayerList list=\"minor\" />;\n"), /'"minor"' is not assignable/);
});

test('vitrine/types/react gives the tags to JSX without components', async () => {
  assert.equal(await checked(`import type {} from 'vitrine/types/react';
export const app = <vt-market-size-chart src="/r.json" heading-level="2" onvt-select={({ id }) => id?.length}>none</vt-market-size-chart>;
`), '');
});

test('one component brings no other widget into a bundle', async () => {
  const { outputFiles } = await bundle({
    stdin: { contents: "export { PlayerList } from 'vitrine/react'", resolveDir: root }, bundle: true, write: false, format: 'esm',
    external: ['lit', 'lit/*', 'react'], logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  assert.match(text, /vt-player-list/);
  assert.doesNotMatch(text, /defineElement\("vt-regional-map"/);
});
