/**
 * Makes vitrine.iife.js: the loader, all widgets and outlines in one classic script; and words/, the languages beside it. Made by esbuild, because it keeps each
 * module that is imported when wanted unstarted until then: where Lit may not start, only that import fails.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { bundleWordScripts, toAscii, wordsFromScripts } from './build-words.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { root } from './set-up.mjs';
import { shortenTokens } from './shorten-tokens.mjs';
import { listFiles } from './stamp.mjs';

const entry = 'src/entries/classic.ts';

/** Writes the script and its map into `folder`, seen from the project's root; the map is right once they are in dist/. */
export async function makeClassic(folder) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'dist/vitrine.iife.js',
    sourcemap: true,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'import.meta.url': '""' },
    footer: { js: `/*! Vitrine ${version} with lit, d3: see THIRD-PARTY-NOTICES.md */` },
    logOverride: { 'ignored-bare-import': 'silent' },
    plugins: [wordsFromScripts(version), smallSources(await readSources())],
  });
  await mkdir(join(root, folder), { recursive: true });
  await mkdir(join(root, folder, 'words'), { recursive: true });
  await Promise.all((await bundleWordScripts(version)).map(({ name, text }) => writeFile(join(root, folder, 'words', name), text)));
  await Promise.all(outputFiles.map(({ path, text }) => writeFile(join(root, folder, basename(path)), text)));
}

/** Templates without line breaks and indents, and private properties with short names, as in the other bundles. */
const smallSources = (sources) => ({
  name: 'small-sources',
  setup({ onLoad }) {
    const templates = minifyTemplates();
    const tokens = shortenTokens(sources);
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!/\b(css|html|svg)`|--_vt-/.test(text)) return { contents: toAscii(text), loader: 'ts' };
      const { code } = await transform(text, { loader: 'ts', target: 'es2022', tsconfigRaw: { compilerOptions } });
      const small = templates.transform.call({ parse: parseAst }, code, path)?.code ?? code;
      return { contents: toAscii(tokens.renderChunk(small).code), loader: 'js' };
    });
  },
});

const readSources = async () => Promise.all((await listFiles(['src'])).filter((path) => /^src\/(?!cli|still).*\.ts$/.test(path)).map((path) => readFile(join(root, path), 'utf8')));

const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeClassic(process.env.VITRINE_DIST ?? 'dist');
