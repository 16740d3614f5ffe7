/** Makes, from the classes of src/elements: custom-elements.json, and what editors and template compilers read, in dist/. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElements } from './make-manifest/read-elements.mjs';
import { listTags } from './make-manifest/list-tags.mjs';
import { writeHtmlData, writeWebTypes } from './make-manifest/write-editor-data.mjs';
import { writeTemplateTypes } from './make-manifest/write-template-types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A file that is as it should be is not touched, so that what depends on it is not made again. */
function write(path, text) {
  const file = join(root, 'dist', path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const manifest = await readElements(root);
const tags = listTags(manifest);

write('custom-elements.json', json(manifest));
write('vscode.html-custom-data.json', json(writeHtmlData(tags)));
write('web-types.json', json(writeWebTypes(tags, { name, version })));
for (const [framework, text] of Object.entries(writeTemplateTypes(tags))) write(`types/${framework}.d.ts`, text);
