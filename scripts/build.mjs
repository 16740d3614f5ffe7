/** `npm run build`: makes the generated sources, then dist/; each step only when its inputs have changed. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { writeHashes } from './make-integrity.mjs';
import { runCommand, root, setUp, SetUpError } from './set-up.mjs';
import { listFiles, makeWhenStale } from './stamp.mjs';

const isGenerated = (path) => path.includes('/generated');
const nextDist = '.cache/dist';

/** The steps that write sources; a step whose script is missing is left out. */
const generators = [
  {
    script: 'scripts/make-schema.mjs',
    inputs: ['src/model', 'package-lock.json'],
    outputs: ['src/model/generated', 'dist/report.schema.json'],
  },
  {
    script: 'scripts/make-geography.mjs',
    inputs: ['src/geography', 'package-lock.json'],
    outputs: ['src/geography/generated'],
  },
  {
    script: 'scripts/make-tokens.mjs',
    inputs: ['src/theme'],
    outputs: ['src/elements/base/generated', 'dist/tokens.json', 'dist/tokens.css'],
  },
  {
    script: 'scripts/make-themes.mjs',
    inputs: ['src/theme/sheets'],
    outputs: ['dist/themes'],
  },
  {
    script: 'scripts/make-manifest.mjs',
    inputs: ['src/theme', 'src/elements', 'src/model', 'src/analysis', 'docs/theming.md', 'package.json', 'package-lock.json'],
    outputs: ['dist/custom-elements.json', 'dist/vscode.html-custom-data.json', 'dist/web-types.json', 'dist/types'],
  },
  {
    script: 'scripts/make-still-styles.mjs',
    inputs: ['src/still/still-styles.ts', 'src/theme', 'src/elements/base', 'package-lock.json'],
    outputs: ['dist/still.css'],
  },
  {
    script: 'scripts/make-static-page.mjs',
    inputs: [
      ...['still', 'server', 'elements', 'theme', 'render', 'layout', 'analysis', 'i18n', 'geography', 'model'].map((floor) => `src/${floor}`),
      'stories/gallery/static.template.html', 'stories/reports', 'package-lock.json',
    ],
    outputs: ['stories/gallery/generated/static.html'],
  },
  {
    script: 'scripts/make-react.mjs',
    inputs: ['dist/custom-elements.json', 'scripts/make-manifest/list-tags.mjs'],
    outputs: ['src/entries/generated/react'],
  },
];

/** Makes src/∗/generated, which the type check, the tests and the bundles need. */
export async function generate({ log = console.log } = {}) {
  await withLock('build', () => generateStale(log));
}

/** Makes the generated sources and dist/. Says what it does only when there is something to do. */
export async function build({ log = console.log } = {}) {
  await withLock('build', async () => {
    await generateStale(log);
    const inputs = [
      'src', 'scripts/build.mjs', 'scripts/make-integrity.mjs', 'scripts/make-classic.mjs', 'scripts/build-words.mjs', 'scripts/make-singles.mjs', 'scripts/make-styles.mjs', 'scripts/make-server-page.mjs', 'stories/gallery/server.template.html', 'scripts/minify-templates.mjs', 'scripts/shorten-tokens.mjs', 'scripts/slim-lit.mjs', 'rollup.config.mjs', 'tsconfig.json',
      'tsconfig.build.json', 'package.json', 'package-lock.json',
    ];
    await makeWhenStale('build', { inputs, outputs: ['dist/entries', 'stories/gallery/generated/server.html'] }, () => makeDist(log));
  });
}

async function generateStale(log) {
  for (const { script, inputs, outputs } of generators) {
    if (!existsSync(join(root, script))) continue;
    const name = script.replace(/^scripts\/(.*)\.mjs$/, '$1');
    const own = (await listFiles(['scripts'])).filter((path) => path.startsWith(`scripts/${name}`));
    const run = async () => {
      log(`Making the ${name.replace('make-', '')} …`);
      await runNode(`The ${name} step`, ['--import', 'tsx', script]);
    };
    await makeWhenStale(name, { inputs: [...inputs, ...own], outputs, skip: isGenerated }, run);
  }
}

/** Builds beside dist/ and then brings dist/ up to date file by file, so that it is never half there. */
async function makeDist(log) {
  const started = Date.now();
  log('Building dist/ …');
  await rm(join(root, nextDist), { recursive: true, force: true });
  await Promise.all([
    runNode('Bundling', [bin('rollup', 'dist/bin/rollup'), '--config', '--silent'], { VITRINE_DIST: nextDist }),
    runNode('The classic script', ['scripts/make-classic.mjs'], { VITRINE_DIST: nextDist }),
    writeTypes(log),
  ]);
  await runNode('The single files', ['scripts/make-singles.mjs'], { VITRINE_DIST: nextDist });
  await runNode('The style sheets', ['scripts/make-styles.mjs'], { VITRINE_DIST: nextDist });
  await runNode('The page from a server', ['scripts/make-server-page.mjs'], { VITRINE_DIST: nextDist });
  await writeHashes(join(root, nextDist), JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version);
  await replaceDist();
  log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** A type error is a fault of the lint, which names it; the bundles are whole without. */
async function writeTypes(log) {
  const args = [bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', nextDist];
  await runNode('Writing the types', args).catch(() => log('There are type errors: npm run lint names them.'));
}

async function replaceDist() {
  const base = join(root, nextDist);
  const made = await listFiles(['.'], { base });
  await copyAll(nextDist, 'dist', made);
  const generated = generators.flatMap(({ outputs }) => outputs);
  const keep = new Set([...made, ...(await listFiles(generated)).map((path) => path.replace(/^dist\//, ''))]);
  const old = (await listFiles(['.'], { base: join(root, 'dist') })).filter((path) => !keep.has(path));
  await Promise.all(old.map((path) => rm(join(root, 'dist', path))));
  await rm(base, { recursive: true, force: true });
}

async function copyAll(from, to, paths) {
  for (const path of paths) {
    await mkdir(dirname(join(root, to, path)), { recursive: true });
    await copyFile(join(root, from, path), join(root, to, path));
  }
}

const bin = (name, path) => join(root, 'node_modules', name, path);

/** Runs a Node script; a failure throws what it printed. */
function runNode(name, args, env = {}) {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = spawn(process.execPath, args, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new SetUpError(`${name} failed:\n${output.trim()}`))));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async () => {
    await setUp();
    await build();
  });
}
