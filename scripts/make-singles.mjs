/**
 * Makes single/<widget>.js: a widget in one module with all that it may load later, for an `integrity` attribute, which
 * covers no chunk. Made from the chunks in browser/, which are minified, by esbuild, because it keeps each module that is
 * imported when wanted unstarted until then: where Lit may not start, only that import fails.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { wordsFromPage } from './build-words.mjs';
import { root } from './set-up.mjs';

/** Makes them of what is built in `folder`, seen from the project's root, and puts them there. */
export async function makeSingles(folder) {
  const browser = join(root, folder, 'browser');
  const isWidget = (name) => name.endsWith('.js') && name !== 'define.js';
  const widgets = (await readdir(browser)).filter(isWidget);
  const naming = (await readdir(join(browser, 'chunks'))).find((name) => /^register-.*\.js$/.test(name));
  if (!naming) throw new Error('make-singles: no chunk of register.ts in browser/chunks');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await Promise.all(widgets.map((name) => makeSingle(join(root, folder), name, naming, version)));
}

const makeSingle = (dist, name, naming, version) => build({
  stdin: { contents: entryOf(dist, name, naming), resolveDir: root },
  outfile: join(dist, 'single', name),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  plugins: [wordsFromPage(version)],
  minify: true,
  legalComments: 'eof',
});

/** Who imports the file, rather than name it in a tag, has the widget registered once that is done. */
const entryOf = (dist, name, naming) => {
  const path = (...parts) => JSON.stringify(join(dist, 'browser', ...parts));
  return `import { startSingle } from './src/entries/single.ts';
await startSingle(import.meta.url, { loadWidget: () => import(${path(name)}), loadNaming: () => import(${path('chunks', naming)}) });`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeSingles(process.env.VITRINE_DIST ?? 'dist');
