/** Makes the React components, one file each, in src/entries/generated/react from dist/custom-elements.json. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listTags } from './make-manifest/list-tags.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'src/entries/generated/react');
const tags = listTags(JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')));
const nameOf = ({ tag }) => tag.replace(/^vt-/, '');

/** A file that is as it should be is not touched, so that what depends on it is not made again. */
function write(name, text) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
}

/** `default` is what the property goes back to when a prop is taken away. */
function writeComponent({ tag, className, text, attributes, properties }) {
  const path = `../../../elements/${nameOf({ tag })}`;
  const rows = properties.map(({ name, default: preset }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
    const fields = [attribute && `attribute: '${attribute}'`, preset && `default: ${preset}`].filter(Boolean);
    return `  ${name}: {${fields.length ? ` ${fields.join(', ')} ` : ''}},\n`;
  });
  return `/** React component of \`${tag}\`. Made from custom-elements.json. */
import '${path}/define.js';
import type { ${className} as ${className}Element } from '${path}/${classFile(className)}.js';
import { createComponent, type WidgetComponent } from '../../react/create-component.js';

type Name = ${properties.map(({ name }) => `'${name}'`).join(' | ')};

/** ${text.replaceAll('\n', '\n * ')} */
export const ${className}: WidgetComponent<${className}Element, Name> = /* @__PURE__ */ createComponent<${className}Element, Name>('${className}', '${tag}', {
${rows.join('')}});
`;
}

/** The file of a class, as the manifest's modules name it. */
function classFile(className) {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const { path } = modules.find(({ declarations }) => declarations.some(({ name, tagName }) => tagName && name === className));
  return path.replace(/^.*\/([\w-]+)\.js$/, '$1');
}

mkdirSync(folder, { recursive: true });
for (const tag of tags) write(`${nameOf(tag)}.ts`, writeComponent(tag));
write('index.ts', `/** \`vitrine/react\`: a component for each tag. Made from custom-elements.json. */
${tags.map((tag) => `export { ${tag.className} } from './${nameOf(tag)}.js';\n`).join('')}export type { WidgetComponent, WidgetListeners, WidgetProps } from '../../react/create-component.js';
`);
const wanted = new Set(['index.ts', ...tags.map((tag) => `${nameOf(tag)}.ts`)]);
for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
