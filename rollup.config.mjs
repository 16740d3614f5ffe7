/** The two bundles of dist/: the package's modules with bare imports, and self-contained modules for a script tag. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { listFiles } from './scripts/stamp.mjs';

const dist = process.env.VITRINE_DIST ?? 'dist';
const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = await listFiles(['src']);
const elements = sources.filter((path) => /^src\/elements\/[^/]+\/define\.ts$/.test(path));
const wayIn = (name) => sources.filter((path) => path === `src/entries/${name}.ts`);

/** Names the strangers in a file; their licences in full are in THIRD-PARTY-NOTICES.md, which each copy carries along. */
const banner = ({ moduleIds }) => {
  const parts = ['lit', 'd3', 'ajv'].filter((name) => moduleIds.some((id) => new RegExp(`node_modules/@?${name}`).test(id)));
  return parts.length > 0 ? `/*! Vitrine ${version} with ${parts.join(', ')}: see THIRD-PARTY-NOTICES.md */` : '';
};

/** The outlines of the map, which the budgets count apart. */
const isGeography = (id) => id.includes('/geography/generated/');

const readSources = () => [
  resolve({ extensions: ['.mjs', '.js', '.ts', '.json'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  commonjs({ transformMixedEsModules: true, strictRequires: 'auto' }),
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
    entryFileNames: ({ name }) => `${name.replaceAll('node_modules', 'vendor')}.js`,
  },
};

/** Everything inside, split so that a page loads what it shows: dist/vitrine.js finds its chunks in dist/browser/. */
const browserModules = {
  input: Object.fromEntries([
    ...wayIn('autoloader').map((path) => ['vitrine', path]),
    ...wayIn('define').map((path) => ['browser/define', path]),
    ...elements.map((path) => [`browser/${basename(dirname(path))}`, path]),
  ]),
  plugins: [...readSources(), terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: /^!/ } })],
  output: {
    dir: dist,
    format: 'es',
    sourcemap: true,
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: ({ moduleIds }) => `browser/chunks/${moduleIds.some(isGeography) ? 'geography' : '[name]'}-[hash].js`,
  },
};

export default [packageModules, browserModules].filter(({ input }) => Object.keys(input).length > 0);
