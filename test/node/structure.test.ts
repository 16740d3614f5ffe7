/** Each rule of the house is broken once, to see that its check says so. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { checkSource } from '../../scripts/check-sources.mjs';
import { checkStructure } from '../../scripts/lint.mjs';
import { root } from '../../scripts/set-up.mjs';

/** One faulty file a rule, and the fault it must give. All stand in one copy, so that it is read once. */
const misplaced: Readonly<Record<string, readonly [path: string, code: string, fault: string]>> = {
  'model imports i18n': ['src/model/a.ts', "import '../i18n/word.js';", 'model-imports-down-only: src/model/a.ts → src/i18n/word.ts'],
  'model imports lit': ['src/model/b.ts', "import 'lit';", 'model-stands-alone: src/model/b.ts → '],
  'model imports d3': ['src/model/c.ts', "import 'd3';", 'model-stands-alone: src/model/c.ts → '],
  'model imports a type of lit': ['src/model/d.ts', "import type { LitElement } from 'lit';\nexport type A = LitElement;", 'model-stands-alone: src/model/d.ts → '],
  'i18n imports analysis': ['src/i18n/a.ts', "import '../analysis/sum.js';", 'i18n-imports-down-only: src/i18n/a.ts → src/analysis/sum.ts'],
  'analysis imports layout': ['src/analysis/a.ts', "import '../layout/bar.js';", 'analysis-imports-down-only: src/analysis/a.ts → src/layout/bar.ts'],
  'analysis imports lit': ['src/analysis/b.ts', "import 'lit/decorators.js';", 'no-lit-below-render: src/analysis/b.ts → '],
  'geography imports layout': ['src/geography/a.ts', "import '../layout/bar.js';", 'geography-imports-down-only: src/geography/a.ts → src/layout/bar.ts'],
  'layout imports geography': ['src/layout/a.ts', "import '../geography/world.js';", 'layout-takes-shapes-as-arguments: src/layout/a.ts → src/geography/world.ts'],
  'layout imports render': ['src/layout/b.ts', "import '../render/draw.js';", 'layout-imports-down-only: src/layout/b.ts → src/render/draw.ts'],
  'layout imports lit': ['src/layout/c.ts', "import 'lit';", 'no-lit-below-render: src/layout/c.ts → '],
  'render imports an element': ['src/render/a.ts', "import '../elements/base/base.js';", 'render-imports-down-only: src/render/a.ts → src/elements/base/base.ts'],
  'download imports an element': ['src/download/a.ts', "import '../elements/base/base.js';", 'download-imports-down-only: src/download/a.ts → src/elements/base/base.ts'],
  'one element imports another': ['src/elements/one/a.ts', "import '../two/two.js';", 'elements-do-not-import-each-other: src/elements/one/a.ts → src/elements/two/two.ts'],
  'the report imports a widget that it may only load': ['src/elements/report/a.ts', "import '../two/define.js';", 'the-report-loads-widgets-when-wanted: src/elements/report/a.ts → src/elements/two/define.ts'],
  'the report loads more of a widget than its define': ['src/elements/report/b.ts', "void import('../two/two.js');\nexport {};", 'the-report-imports-no-widget-but-its-define: src/elements/report/b.ts → src/elements/two/two.ts'],
  'an element other than the report loads another': ['src/elements/one/d.ts', "void import('../two/define.js');\nexport {};", 'elements-do-not-import-each-other: src/elements/one/d.ts → src/elements/two/define.ts'],
  'base imports an element': ['src/elements/base/a.ts', "import '../two/two.js';", 'base-knows-no-widget: src/elements/base/a.ts → src/elements/two/two.ts'],
  'an element imports what draws it on a server': ['src/elements/one/g.ts', "import '../../server/draw.js';", 'elements-imports-down-only: src/elements/one/g.ts → src/server/draw.ts'],
  'the server imports a way in': ['src/server/a.ts', "import '../entries/index.js';", 'nothing-imports-the-ways-in: src/server/a.ts → src/entries/index.ts'],
  'an element imports a way in': ['src/elements/one/b.ts', "import '../../entries/index.js';", 'nothing-imports-the-ways-in: src/elements/one/b.ts → src/entries/index.ts'],
  'an element imports the cli': ['src/elements/one/c.ts', "import '../../cli/run.js';", 'nothing-imports-the-ways-in: src/elements/one/c.ts → src/cli/run.ts'],
  'an element imports a still': ['src/elements/one/f.ts', "import '../../still/figure.js';", 'a-still-is-made-by-the-command-line-alone: src/elements/one/f.ts → src/still/figure.ts'],
  'a way in imports a still': ['src/entries/a.ts', "import '../still/figure.js';", 'a-still-is-made-by-the-command-line-alone: src/entries/a.ts → src/still/figure.ts'],
  'a still imports the cli': ['src/still/a.ts', "import '../cli/run.js';", 'still-imports-down-only: src/still/a.ts → src/cli/run.ts'],
  'a still imports a tool that it does not bundle': ['src/still/b.ts', "import 'rollup';", 'stills-bundle-what-they-name-here: src/still/b.ts → '],
  'the frame imports a widget\'s event': ['src/frame/a.ts', "import '../elements/base/base.js';", 'the-frame-stands-alone: src/frame/a.ts → src/elements/base/base.ts'],
  'the frame imports lit': ['src/frame/b.ts', "import 'lit';", 'the-frame-stands-alone: src/frame/b.ts → '],
  'an element imports the frame': ['src/elements/one/e.ts', "import '../../frame/host.js';", 'only-ways-in-start-the-frame: src/elements/one/e.ts → src/frame/host.ts'],
  'the theme imports the model': ['src/theme/a.ts', "import '../model/report.js';", 'the-theme-stands-alone: src/theme/a.ts → src/model/report.ts'],
  'the theme imports a tool that it does not bundle': ['src/theme/b.ts', "import 'rollup';", 'the-theme-check-bundles-what-it-names-here: src/theme/b.ts → '],
  'an element imports the theme': ['src/elements/one/h.ts', "import '../../theme/tokens.js';", 'the-theme-is-for-the-build-and-the-command-line: src/elements/one/h.ts → src/theme/tokens.ts'],
  'two files import each other': ['src/render/b.ts', "import './draw.js';", 'no-cycles: src/render/b.ts → src/render/draw.ts'],
  'a file imports what is not there': ['src/render/c.ts', "import './gone.js';", 'no-unresolved-imports: src/render/c.ts → ./gone.js'],
  'a file imports a tool': ['src/render/d.ts', "import 'rollup';", 'only-declared-dependencies: src/render/d.ts → '],
};

const wellPlaced: Readonly<Record<string, string>> = {
  'src/i18n/word.ts': "import '../model/report.js';",
  'src/model/report.ts': 'export {};',
  'src/analysis/sum.ts': "import '../i18n/word.js';",
  'src/geography/world.ts': "import '../model/report.js';",
  'src/layout/bar.ts': "import '../analysis/sum.js';",
  'src/render/draw.ts': "import 'lit';\nimport './b.js';\nimport '../layout/bar.js';",
  'src/elements/base/base.ts': "import 'lit';",
  'src/elements/two/define.ts': "import './two.js';",
  'src/elements/report/page.ts': "void import('../two/define.js');\nexport {};",
  'src/elements/two/two.ts': "import '../base/base.js';\nimport '../../render/draw.js';\nimport '../../geography/world.js';",
  'src/server/draw.ts': "import '../elements/two/two.js';",
  'src/theme/tokens.ts': 'export {};',
  'src/still/figure.ts': "import '../elements/two/two.js';",
  'src/frame/host.ts': 'export {};',
  'src/entries/index.ts': "import '../elements/two/two.js';",
  'src/cli/run.ts': "import '../model/report.js';",
};

let folder: string;
let faults: readonly string[];

before(async () => {
  await mkdir(join(root, '.cache'), { recursive: true });
  folder = await mkdtemp(join(root, '.cache', 'structure-'));
  const planted = Object.values(misplaced).map(([path, code]) => [path, code] as const);
  for (const [path, code] of [...Object.entries(wellPlaced), ...planted]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  for (const name of ['tsconfig.json', 'package.json']) await cp(join(root, name), join(folder, name));
  faults = await checkStructure(folder);
});
after(() => rm(folder, { recursive: true, force: true }));

for (const [title, [, , fault]] of Object.entries(misplaced)) {
  test(`checkStructure(folder) finds that ${title}`, () => {
    assert.ok(faults.some((found) => found.startsWith(fault)), faults.join('\n'));
  });
}

test('checkStructure(folder) finds nothing in files that keep the order', () => {
  const files = Object.keys(wellPlaced).filter((path) => path !== 'src/render/draw.ts');
  assert.deepEqual(faults.filter((fault) => files.some((path) => fault.includes(`: ${path} →`))), []);
});

/** A file that is not on the disk has no types to look at. */
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config });

async function lint(path: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const unlawful: readonly (readonly [path: string, code: string, rule: string])[] = [
  ['src/model/a.ts', 'export const a = document;', 'no-restricted-globals'],
  ['src/i18n/a.ts', 'export const a = navigator;', 'no-restricted-globals'],
  ['src/analysis/a.ts', 'export const a = document.title;', 'no-restricted-globals'],
  ['src/geography/a.ts', 'export const a = window;', 'no-restricted-globals'],
  ['src/layout/a.ts', 'export const a = window.innerWidth;', 'no-restricted-globals'],
  ['src/layout/a.ts', 'export const a = globalThis.document;', 'no-restricted-properties'],
  ['src/elements/one/one.ts', "customElements.define('vt-one', class extends HTMLElement {});", 'no-restricted-syntax'],
  ['src/elements/one/one.ts', "window.customElements.define('vt-one', class extends HTMLElement {});", 'no-restricted-syntax'],
  ['src/elements/one/one.ts', "@customElement('vt-one')\nexport class One {}", 'no-restricted-syntax'],
  ['src/layout/a.ts', "import * as d3 from 'd3';\nexport const a = d3.sum;", 'no-restricted-syntax'],
  ['src/model/a.ts', 'export default 1;', 'no-restricted-syntax'],
  ['src/model/a.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['test/model/a.test.ts', 'export const a = 1 as any;', '@typescript-eslint/no-explicit-any'],
  ['src/model/a.ts', '// @ts-ignore\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
  ['test/model/a.test.ts', "test.only('a', () => {});", 'no-restricted-properties'],
  ['src/render/a.ts', "console.log('a');\nexport {};", 'no-console'],
];
for (const [path, code, rule] of unlawful) {
  test(`eslint finds ${JSON.stringify(code)} in ${path}`, async () => {
    assert.ok((await lint(path, code)).includes(rule));
  });
}

test('eslint does not let a comment switch a rule off', async () => {
  assert.ok((await lint('src/model/a.ts', '/* eslint-disable */\nexport const a: any = 1;')).includes('@typescript-eslint/no-explicit-any'));
});

test('eslint lets define.ts register its tag', async () => {
  assert.deepEqual(await lint('src/elements/one/define.ts', "import { One } from './one.js';\ncustomElements.define('vt-one', One);\n"), []);
});

const forbidden: Readonly<Record<string, string>> = {
  "el.innerHTML = '';": 'Trusted Types',
  'html`${unsafeHTML(text)}`;': 'never markup',
  'html`<p style=${styleMap({})}></p>`;': 'first render',
  'html`<p style="color: red"></p>`;': 'style-src',
  "el.setAttribute('style', '');": 'style-src',
  "import * as d3 from 'd3';": '70 kB',
  "new Function('return 1');": 'script-src',
};
for (const [code, reason] of Object.entries(forbidden)) {
  test(`checkSource(path, text) finds ${code}`, () => {
    const found = checkSource('src/render/a.ts', `\n${code}\n`);
    assert.ok(found[0]?.startsWith('src/render/a.ts:2: ') && found[0].includes(reason), found.join('\n'));
  });
}

test('checkSource(path, text) takes 400 lines', () => assert.deepEqual(checkSource('src/model/a.ts', '\n'.repeat(400)), []));

test('checkSource(path, text) finds a file of 401 lines', () => {
  assert.deepEqual(checkSource('src/model/a.ts', '\n'.repeat(401)), ['src/model/a.ts: 401 lines, want at most 400']);
});

test('checkSource(path, text) finds a drawer', () => {
  assert.deepEqual(checkSource('src/model/utils.ts', ''), ['src/model/utils.ts: no drawer for homeless code: name its subject']);
});

test('checkSource(path, text) finds nothing in a property named style', () => {
  assert.deepEqual(checkSource('src/render/a.ts', 'html`<p .style=${"top: 0"}></p>`;'), []);
});
