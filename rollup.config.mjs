/** The bundles of dist/: the package's modules with bare imports, self-contained modules for a script tag, the command line. */
import { chmodSync, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, relative, resolve as resolvePath } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { splitWords } from './scripts/build-words.mjs';
import { gatherPage, isOnPage, twinOf } from './scripts/gather-page.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { shortenTokens } from './scripts/shorten-tokens.mjs';
import { slimLit } from './scripts/slim-lit.mjs';
import { listFiles } from './scripts/stamp.mjs';

const dist = process.env.VITRINE_DIST ?? 'dist';
const { dependencies, peerDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = await listFiles(['src']);
const elements = sources.filter((path) => /^src\/elements\/[^/]+\/define\.ts$/.test(path));
const components = sources.filter((path) => path.startsWith('src/entries/generated/react/'));
const wayIn = (name) => sources.filter((path) => path === `src/entries/${name}.ts`);

/** What is built beside dist/ and moved there afterwards has maps that are right after the move. */
const sourcemapPathTransform = (source, map) => {
  const moved = resolvePath('dist', relative(resolvePath(dist), map));
  return relative(dirname(moved), resolvePath(dirname(map), source)).replaceAll('\\', '/');
};

/** Names the strangers in a file, at its end; their licences in full are in THIRD-PARTY-NOTICES.md, which comes along. */
const nameStrangers = {
  name: 'name-strangers',
  renderChunk(code, { moduleIds }) {
    const parts = ['lit', 'd3'].filter((name) => moduleIds.some((id) => new RegExp(`node_modules/@?${name}`).test(id)));
    if (parts.length === 0) return null;
    return { code: `${code}\n/*! Vitrine ${version} with ${parts.join(', ')}: see THIRD-PARTY-NOTICES.md */\n`, map: null };
  },
};

const readSources = () => [
  resolve({ extensions: ['.mjs', '.js', '.ts', '.json'], ignoreSideEffectsForRoot: true }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  minifyTemplates(),
];

/** One file a source file, so that a bundler can leave out each class that a page does not use. */
const packageModules = {
  input: [...wayIn('index'), ...wayIn('define'), ...wayIn('model'), ...wayIn('server'), ...wayIn('hydrate'), ...elements, ...components],
  external: (id) => Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: readSources(),
  output: {
    dir: dist,
    format: 'es',
    sourcemap: true,
    sourcemapPathTransform,
    preserveModules: true,
    preserveModulesRoot: 'src',
    // Components with hooks render where a page is: this tells React's server bundlers.
    banner: ({ facadeModuleId }) => (/entries\/(react|generated\/react)\//.test(facadeModuleId?.replaceAll('\\', '/') ?? '') ? "'use client';" : ''),
  },
};

/** The four that draw, and whose pages have budgets; the others read what these share and are not to change it. */
const figures = ['market-size-chart', 'player-list', 'regional-map', 'segment-treemap'];
const [drawing, reading] = [true, false].map((draws) =>
  elements.filter((path) => !path.includes('/report/') && figures.includes(basename(dirname(path))) === draws).map((path) => resolvePath(path)),
);

/**
 * What every drawing widget needs is one file, what some share, also with the actions, another, and what only the
 * reading ones share a third: each more would cost a page a request and some 150 bytes.
 */
function chunkOf(id, { getModuleInfo }) {
  const usersAmong = (paths) => paths.filter((path) => (reaches[path] ??= reach(path, getModuleInfo)).has(id)).length;
  const users = usersAmong(drawing);
  const isOfActions = usersAmong([resolvePath('src/elements/base/actions.ts')]) > 0;
  if (isOnPage(id)) return usersAmong(pageParts) ? 'page' : undefined;
  if (users === drawing.length) return 'core';
  if (users > 1 || (users === 1 && isOfActions)) return 'figure';
  return users === 0 && usersAmong(reading) > 1 ? 'reading' : undefined;
}
const reaches = {};

/** What the page of a whole report fetches in one file: all that reads, but for the publisher's own audit. */
const gathered = reading.filter((path) => !path.includes('/audit/'));
const page = resolvePath('src/elements/report/page.ts');
const pageParts = [page, ...gathered, resolvePath('src/elements/key-figures/quoted.ts')].map(twinOf);

/** All modules that `id` imports, near and far, without those that it loads later. */
function reach(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) reach(imported, getModuleInfo, found);
  return found;
}

/** Everything inside, split so that a page loads what it shows: dist/vitrine.js finds its chunks in dist/browser/. */
const browserModules = {
  input: Object.fromEntries([
    ...wayIn('autoloader').map((path) => ['vitrine', path]),
    ...wayIn('define').map((path) => ['browser/define', path]),
    ...elements.map((path) => [`browser/${basename(dirname(path))}`, path]),
  ]),
  // One minifier after the other: 0.4 % smaller than the better one alone.
  plugins: [
    splitWords(),
    gatherPage(page, gathered, drawing),
    ...readSources(),
    slimLit(),
    shortenTokens(sources.filter((path) => /^src\/(?!cli|still).*\.ts$/.test(path)).map((path) => readFileSync(path, 'utf8'))),
    minify({ target: 'es2022', legalComments: 'none' }),
    terser({ module: true, ecma: 2022, compress: { passes: 3, keep_fargs: false, unsafe_arrows: true }, format: { comments: false } }),
    nameStrangers,
  ],
  output: {
    dir: dist,
    format: 'es',
    sourcemap: true,
    sourcemapPathTransform,
    entryFileNames: '[name].js',
    manualChunks: chunkOf,
    chunkFileNames: 'browser/chunks/[name]-[hash].js',
  },
};

/** The generic page of a frame goes beside its scripts as it is. */
const copyFramePage = {
  name: 'copy-frame-page',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: readFileSync('src/entries/embed.html', 'utf8') });
  },
};

/** The two sides of a frame, each a classic script that is also a module without exports. */
const frameScripts = [['embed', []], ['embed-page', [copyFramePage]]].map(([name, more]) => ({
  input: Object.fromEntries(wayIn(name).map((path) => [name, path])),
  plugins: [
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
    ...more,
  ],
  output: { dir: dist, format: 'iife' },
}));

/** npm makes a command executable when it installs it; this is for who calls it where it was built. */
const makeExecutable = {
  name: 'make-executable',
  writeBundle: ({ dir }) => chmodSync(resolvePath(dir, 'vitrine.js'), 0o755),
};

/** The font of pictures, beside the command that draws them; its licence is in THIRD-PARTY-NOTICES.md. */
const copyFonts = {
  name: 'copy-fonts',
  writeBundle() {
    mkdirSync(`${dist}/fonts`, { recursive: true });
    for (const [from, to] of [['400Regular/Arimo_400Regular', 'Arimo-Regular'], ['600SemiBold/Arimo_600SemiBold', 'Arimo-SemiBold']]) {
      copyFileSync(`node_modules/@expo-google-fonts/arimo/${from}.ttf`, `${dist}/fonts/${to}.ttf`);
    }
  },
};

/** The command line: all inside but native code, for Node; each command loads with its first call. */
const commandLine = {
  input: Object.fromEntries(sources.filter((path) => path === 'src/cli/vitrine.ts').map((path) => ['vitrine', path])),
  external: (id) => id.startsWith('node:') || id === '@resvg/resvg-js' || builtinModules.includes(id),
  plugins: [resolve({ extensions: ['.mjs', '.js', '.ts', '.json'], exportConditions: ['node'], preferBuiltins: true }), commonjs(), esbuild({ target: 'node20', tsconfig: 'tsconfig.json' }), nameStrangers, makeExecutable, copyFonts],
  output: {
    dir: `${dist}/cli`,
    format: 'es',
    sourcemap: true,
    sourcemapPathTransform,
    banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
    chunkFileNames: '[name]-[hash].js',
  },
};

export default [packageModules, browserModules, ...frameScripts, commandLine].filter(({ input }) => Object.keys(input).length > 0);
