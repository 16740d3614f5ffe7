/** The two bundles of dist/: the package's modules with bare imports, and self-contained modules for a script tag. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { listFiles } from './scripts/stamp.mjs';

const dist = process.env.VITRINE_DIST ?? 'dist';
const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = await listFiles(['src']);
const elements = sources.filter((path) => /^src\/elements\/[^/]+\/define\.ts$/.test(path));
const wayIn = (name) => sources.filter((path) => path === `src/entries/${name}.ts`);

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
  input: [...wayIn('index'), ...wayIn('define'), ...wayIn('model'), ...elements],
  external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: readSources(),
  output: {
    dir: dist,
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
};

/** Everything inside, split so that a page loads what it shows: dist/vitrine.js finds its chunks in dist/browser/. */
const browserModules = {
  input: Object.fromEntries([
    ...wayIn('autoloader').map((path) => ['vitrine', path]),
    ...wayIn('define').map((path) => ['browser/define', path]),
    ...elements.map((path) => [`browser/${basename(dirname(path))}`, path]),
  ]),
  // One minifier after the other: 0.4 % smaller than the better one alone.
  plugins: [
    ...readSources(),
    minify({ target: 'es2022', legalComments: 'none' }),
    terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
    nameStrangers,
  ],
  output: {
    dir: dist,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'browser/chunks/[name]-[hash].js',
  },
};

export default [packageModules, browserModules].filter(({ input }) => Object.keys(input).length > 0);
