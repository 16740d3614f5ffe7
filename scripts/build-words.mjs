/**
 * The words of each language but English, each in a file that needs no other: a page in German fetches one more file, and
 * none changes with the code around it. English comes with the code.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './set-up.mjs';

/** What the code imports, seen from src/i18n. */
const IMPORT = /^\.\/([a-z]{2})\/(audit-language|language)\.js$/;

/** Tags of the languages. */
const languages = readdirSync(join(root, 'src/i18n')).filter((name) => name !== 'en' && existsSync(join(root, 'src/i18n', name, 'language.ts')));
const files = languages.flatMap((tag) => ['language', 'audit-language'].map((name) => ({ tag, name, path: `src/i18n/${tag}/${name}.ts` }))).filter(({ path }) => existsSync(join(root, path)));
const shortName = (tag, name) => (name === 'language' ? `${tag}.js` : `${tag}-audit.js`);

/**
 * Rollup plug-in: the languages are files of their own in `browser/words-<hash>/`, beside the chunks. One hash for all, of
 * what they say, costs a page's first file less than a hash each.
 */
export function splitWords() {
  let built;
  return {
    name: 'split-words',
    async buildStart() {
      built = await bundle('esm', (tag, name) => `export * from './src/i18n/${tag}/${name}.ts';`);
      built.folder = `words-${createHash('sha256').update(built.map(({ text }) => text).join('')).digest('base64url').replace(/[^a-z\d]/gi, '').slice(0, 8)}`;
    },
    resolveId(source, importer) {
      const [, tag, name] = (importer?.replaceAll('\\', '/').includes('/src/i18n/') && IMPORT.exec(source)) || [];
      return tag ? { id: `../${built.folder}/${shortName(tag, name)}`, external: 'absolute' } : null;
    },
    generateBundle() {
      for (const { tag, name, text } of built) this.emitFile({ type: 'asset', fileName: `browser/${built.folder}/${shortName(tag, name)}`, source: text });
    },
  };
}

/** esbuild plug-in for the classic script: its languages are scripts in `words/` beside it. */
export const wordsFromScripts = (version) => ({
  name: 'words-from-scripts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]i18n[\\/](audit-)?tongues\.ts$/ }, async ({ path }) => ({
      contents: `import { bringWords } from '../entries/word-script.js';
${(await readFile(path, 'utf8')).replace(/import\('\.\/([a-z]{2})\/(?:audit-)?language\.js'\)/g, `bringWords('$1@${version}')`)}`,
      loader: 'ts',
    }));
  },
});

/** esbuild plug-in for files of one widget: their languages are those that a script of `words/` has brought to the page. */
export const wordsFromPage = (version) => ({
  name: 'words-from-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/words-\w+\/[a-z]{2}(-audit)?\.js$/ }, ({ path }) => ({ path: /([a-z]{2})(?:-audit)?\.js$/.exec(path)[1], namespace: 'words' }));
    onLoad({ filter: /./, namespace: 'words' }, ({ path }) => ({
      contents: `const words = globalThis[Symbol.for('vitrine.words')]?.['${path}@${version}'];
        if (!words) throw new Error();
        export const { language, auditLanguage } = words;`,
    }));
  },
});

/** Code for a classic script: that is read in the page's encoding, which may be an old one. Regular expressions are escaped too. */
export const toAscii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The scripts of `words/`: classic ones, which are also modules. */
export const bundleWordScripts = async (version) => {
  const both = (tag) => files.filter((file) => file.tag === tag).map(({ name }) => `export * from './src/i18n/${tag}/${name}.ts';`).join('\n');
  const made = await bundle('iife', (tag) => both(tag), { globalName: 'words' });
  return made.filter(({ name }) => name === 'language').map(({ tag, text }) => ({
    name: `${tag}.js`,
    text: `(()=>{${toAscii(text.trim())};(globalThis[Symbol.for("vitrine.words")]??={})["${tag}@${version}"]=words})();\n`,
  }));
};

const bundle = (format, entryOf, more = {}) => Promise.all(files.map(async ({ tag, name }) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: entryOf(tag, name), resolveDir: root },
    bundle: true, write: false, minify: true, format, target: 'es2022', charset: 'utf8', legalComments: 'none', ...more,
  });
  return { tag, name, text: outputFiles[0].text };
}));
