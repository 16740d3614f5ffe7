/** What a user gets from the package: the right files, ways in that resolve, and nothing that needs a page to import. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { build as bundle, type Plugin } from 'esbuild';
import { bundledPackages } from '../../scripts/make-notices.mjs';
import { root } from '../../scripts/set-up.mjs';

const run = promisify(execFile);
const runTool = (script: string, ...args: string[]) =>
  run(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });

const widgets = (await readdir(join(root, 'dist/elements'))).filter((name) => name !== 'base');
const wanted = ['market-size-chart', 'player-list', 'regional-map', 'segment-treemap'];

/** What is loaded later is no part of what an import brings. */
const leaveOutLater: Plugin = {
  name: 'leave-out-later',
  setup: ({ onResolve }) => onResolve({ filter: /./ }, ({ kind }) => (kind === 'dynamic-import' ? { path: 'later', external: true } : undefined)),
};

/** The bytes that a bundler makes of `code`; what it imports from outside the package, or later, is left out. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: { contents: code, resolveDir: root }, bundle: true, write: false, format: 'esm', minify: true,
    external: ['lit', 'lit/*', 'd3'], plugins: [leaveOutLater], logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test('npm pack holds the built files, the licences and the papers, and nothing else', async () => {
  const npm = process.env['npm_execpath'];
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = npm ? await run(process.execPath, [npm, ...args], { cwd: root }) : await run('npm', args, { cwd: root });
  const paths: string[] = JSON.parse(stdout)[0].files.map((file: { path: string }) => file.path);
  assert.deepEqual(paths.filter((path) => !path.startsWith('dist/')).sort(),
    ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'package.json']);
});

test('dist/ holds no test, no file of node_modules and no file without a known use', async () => {
  const paths = await readdir(join(root, 'dist'), { recursive: true });
  assert.deepEqual(paths.filter((path) => /\.\w+$/.test(path) && !/\.(js|js\.map|d\.ts|d\.ts\.map|json|css|html)$|^fonts\/Arimo-\w+\.ttf$/.test(path)), []);
});

test('publint finds nothing in the package', async () => {
  const { publint } = await import('publint');
  const { messages } = await publint({ pkgDir: root, strict: true });
  assert.deepEqual(messages.filter(({ type }) => type !== 'suggestion').map(({ code, path }) => `${code} ${path.join('.')}`), []);
});

test('attw finds the types of every way in', async () => {
  const args = ['--pack', '.', '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', './report.schema.json', './custom-elements.json', './vscode.html-custom-data.json', './web-types.json', './tokens.css',
    '--include-entrypoints', ...wanted.map((name) => `./elements/${name}`)];
  const { stdout } = await runTool('@arethetypeswrong/cli/dist/index.js', ...args).catch((error: { stdout: string }) => error);
  const answers = stdout.split('\n').filter((line) => /^("|node16 \(from ESM\)|bundler)/.test(line)).join('\n');
  assert.match(answers, /🟢/);
  assert.doesNotMatch(answers, /^(?!.*(🟢|\(wildcard\)|"))/m);
});

test('the published types hold for a user with NodeNext, who checks the library too', async () => {
  const folder = await mkdtemp(join(root, '.cache', 'user-'));
  const code = `import { parseReport, type Report } from 'vitrine/model';
import type { MarketSizeChart } from 'vitrine';
import 'vitrine/elements/market-size-chart';
export const title: string | undefined = (parseReport({}).report as Report | undefined)?.title;
export const chart: MarketSizeChart | null = document.querySelector('vt-market-size-chart');
`;
  await writeFile(join(folder, 'page.ts'), code);
  const compilerOptions = { noEmit: true, strict: true, target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
  const { stdout } = await runTool('typescript/bin/tsc', '-p', folder).catch((error: { stdout: string }) => error);
  await rm(folder, { recursive: true });
  assert.equal(stdout, '');
});

test('the package has the four widgets of the first floor', () => {
  assert.deepEqual(wanted.filter((name) => !widgets.includes(name)), []);
});

for (const way of ['vitrine', 'vitrine/define', 'vitrine/model', ...wanted.map((name) => `vitrine/elements/${name}`)]) {
  test(`import '${way}' does not throw in Node`, async () => {
    await run(process.execPath, ['--input-type=module', '--eval', `import '${way}'`], { cwd: root });
  });
}

test("'vitrine/report.schema.json' is a JSON Schema", async () => {
  const schema = JSON.parse(await readFile(join(root, 'dist/report.schema.json'), 'utf8'));
  assert.match(schema.$schema, /^http:\/\/json-schema\.org\/draft-07\/schema/);
});

test("'vitrine/model' brings no lit and no d3 along", async () => {
  assert.doesNotMatch(await bundled("export * from 'vitrine/model'"), /from"(lit|d3)/);
});

for (const [way, registers] of [['vitrine', false], ['vitrine/define', true]] as const) {
  test(`import '${way}' registers ${registers ? 'tags' : 'nothing'}`, async () => {
    const count = `let tags = 0; globalThis.customElements = { get() {}, define() { tags++; } }; await import('${way}'); console.log(tags > 0);`;
    assert.equal((await run(process.execPath, ['--input-type=module', '--eval', count], { cwd: root })).stdout, `${registers}\n`);
  });
}

test("'vitrine/define' still registers after a bundler has left out what is not used", async () => {
  assert.match(await bundled("import 'vitrine/define'"), /customElements/);
});

test("parseReport from 'vitrine' leaves the elements out of the bundle", async () => {
  assert.doesNotMatch(await bundled("export { parseReport } from 'vitrine'"), /from"lit/);
});

test('no published type names a package that is not a dependency, but those for one framework', async () => {
  const paths = (await readdir(join(root, 'dist'), { recursive: true })).filter((path) => path.endsWith('.d.ts') && !/(^|[/\\])(react|types)[/\\]/.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(join(root, 'dist', path), 'utf8')));
  const names = texts.flatMap((text) => [...text.matchAll(/\b(?:from |import\(|import )['"]([^.'"][^'"]*)['"]/g)].map(([, name]) => name));
  assert.deepEqual([...new Set(names)].filter((name) => !/^lit(\/|$)/.test(name ?? '')), []);
});

test('THIRD-PARTY-NOTICES.md has the licence of every package inside dist/', async () => {
  const notices = await readFile(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  const named = notices.split('\n').filter((line) => line.startsWith('## ')).flatMap((line) => line.slice(3).split(', '));
  const missing = (await bundledPackages()).filter((name) => !named.includes(name));
  assert.deepEqual(missing, [], 'run node scripts/make-notices.mjs');
});

test('no file of dist/ names a path of the machine that built it', async () => {
  const paths = await readdir(join(root, 'dist'), { recursive: true });
  const files = [];
  for (const path of paths) if ((await stat(join(root, 'dist', path))).isFile()) files.push(path);
  const texts = await Promise.all(files.map(async (path) => [path, await readFile(join(root, 'dist', path), 'utf8')] as const));
  assert.deepEqual(texts.filter(([, text]) => text.includes(root)).map(([path]) => path), []);
});
