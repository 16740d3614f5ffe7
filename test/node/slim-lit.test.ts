/** What the chunks of a script tag leave out of Lit: each edit fits the installed version, and no widget uses what is gone. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { slimEdits, slimLit } from '../../scripts/slim-lit.mjs';
import { listFiles } from '../../scripts/stamp.mjs';

const edits = { 'lit-html/lit-html.js': [['old', 'new']] } as const;
const id = '/project/node_modules/lit-html/lit-html.js';

test('slimLit() edits the module that is named, and no other', () => {
  const { transform } = slimLit(edits);
  assert.deepEqual([transform('an old one', id)?.code, transform('an old one', '/project/src/lit-html.js')], ['an new one', null]);
});

test('slimLit() stops the build where another version has other code', () => {
  assert.throws(() => slimLit(edits).transform('a rewritten one', id), /lit-html\/lit-html\.js is another version: want once `old`/);
});

test('slimLit() stops the build where an edit fits twice', () => {
  assert.throws(() => slimLit(edits).transform('old and old', id), /want once `old`/);
});

for (const name of Object.keys(slimEdits)) {
  test(`slimEdits fit the installed ${name}`, async () => {
    const code = await readFile(`node_modules/${name}`, 'utf8');
    const slim = slimLit().transform(code, `/node_modules/${name}`);
    assert.ok(slim && slim.code.length < code.length);
  });
}

/** Options of properties, methods and templates that slimLit takes away. */
const gone = /\b(converter|hasChanged|useDefault|noAccessor|addInitializer|removeController|unsafeCSS|mathml|litNonce)\b|type: (Object|Array)\b|reflect: true[^}]*type:|type:[^}]*reflect: true|\bstate: true|<(script|style|textarea|title)\b|<!--|directives\/ref\b/;

test('what is gone is found where a widget would use it', () => {
  assert.deepEqual(['open: { type: Boolean, reflect: true }', 'rows: { type: Array }', 'html`<title>${name}</title>`', 'view: { reflect: true }'].map((text) => gone.test(text)), [true, true, true, false]);
});

test('no widget uses what slimLit takes away', async () => {
  const users = [];
  for (const path of (await listFiles(['src/elements', 'src/render'])).filter((name) => name.endsWith('.ts'))) {
    if (gone.test(await readFile(path, 'utf8'))) users.push(path);
  }
  assert.deepEqual(users, []);
});
