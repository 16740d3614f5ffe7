/** Reads the widgets' classes, with their doc comments, into a custom-elements manifest (schema 1.0). */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { listFiles } from '../stamp.mjs';
import { typeExpander } from './expand-types.mjs';

const base = 'src/elements/base/vitrine-element.ts';

/** The manifest names the files of the package, not of src/. */
export async function readElements(root) {
  const tags = await readTags(root);
  const paths = [base, ...tags.map(({ path }) => path)];
  const modules = await Promise.all(paths.map(async (path) => ts.createSourceFile(path, await readFile(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true)));
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
  const expand = await typeExpander(root, ['src/model', 'src/analysis', 'src/elements']);
  const tokens = await readTokens(root);
  const kept = manifest.modules.map((module) => ({ ...module, declarations: module.declarations.filter(({ name, customElement }) => customElement || tags.some(({ className }) => className === name)) }));
  for (const { path, declarations } of kept) {
    for (const declaration of declarations) {
      const tag = tags.find((one) => one.path === path);
      const names = await tokenNames(root, path === base ? path : dirname(path));
      complete(declaration, { tag: tag?.tag, expand, cssProperties: tokens.filter(({ name }) => names.has(name)) });
    }
  }
  return withBuiltPaths({ ...manifest, modules: [...kept, ...tags.map(definition)] });
}

/** Each tag with the file of its class, from the define files. */
async function readTags(root) {
  const defines = (await listFiles(['src/elements'], { base: root })).filter((path) => path.endsWith('/define.ts'));
  return Promise.all(defines.map(async (file) => {
    const text = await readFile(join(root, file), 'utf8');
    const [, tag, className] = /defineElement\('([\w-]+)', (\w+)\)/.exec(text);
    const [, from] = new RegExp(`import \\{ ${className} \\} from '\\./([\\w-]+)\\.js'`).exec(text);
    return { tag, className, file, path: posix.join(dirname(file), `${from}.ts`) };
  }));
}

const definition = ({ tag, className, file, path }) => ({
  kind: 'javascript-module',
  path: file,
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name: className, module: path } }],
});

/** Leaves what is public and described, and adds what the analyzer cannot know. */
function complete(declaration, { tag, expand, cssProperties }) {
  const described = (list = []) => list.filter(({ name, description }) => name && description);
  const typed = (item) => (item.type ? { ...item, type: { text: expand(item.type.text) } } : item);
  Object.assign(declaration, {
    ...(tag && { tagName: tag }),
    customElement: true,
    attributes: described(declaration.attributes).map(({ name, ...rest }) => typed({ name, ...rest })),
    members: described(declaration.members).filter(({ privacy, name }) => !name.startsWith('#') && (privacy ?? 'public') === 'public').map(typed),
    events: described(declaration.events),
    slots: (declaration.slots ?? []).filter(({ description }) => description),
    cssParts: described(declaration.cssParts),
    cssProperties,
  });
}

/** The public properties with what docs/theming.md says of them: a test holds its values against the source. */
async function readTokens(root) {
  const page = await readFile(join(root, 'docs/theming.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(--vt-[\w-]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
  return rows.map(([, name, text, ...values]) => {
    const [light, dark] = values.map((value) => value.trim().replaceAll('`', ''));
    return { name, description: text.trim(), default: light === dark ? light : `light-dark(${light}, ${dark})` };
  });
}

/** Public properties that what stands at `place` (a folder or a file) reads: in itself, and in what it imports of the base. */
async function tokenNames(root, place) {
  const seen = new Map();
  const visit = async (path) => {
    const isOurs = path.startsWith('src/elements/base/') || path.startsWith(`${place}/`);
    if (seen.has(path) || !isOurs) return;
    seen.set(path, '');
    const text = await readFile(join(root, path), 'utf8').catch(() => '');
    seen.set(path, text);
    const imports = [...text.matchAll(/(?:from |import\(|import )'(\.[^']+)\.js'/g)].map(([, to]) => posix.join(posix.dirname(path), `${to}.ts`));
    for (const next of imports) await visit(next);
  };
  for (const path of await listFiles([place], { base: root })) await visit(path);
  return new Set([...seen.values()].flatMap((text) => [...text.matchAll(/var\((--vt-[\w-]+)/g)].map(([, name]) => name)));
}

/** `src/elements/x/x.ts` is `dist/elements/x/x.js` in the package. */
function withBuiltPaths(manifest) {
  return JSON.parse(JSON.stringify(manifest), (key, value) =>
    ((key === 'path' || key === 'module') && typeof value === 'string' && value.startsWith('src/')
      ? `dist/${dirname(value).slice(4)}/${basename(value, '.ts')}.js`
      : value));
}
