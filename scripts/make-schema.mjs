/** Makes, from the types of src/model: the JSON Schema, the table that parseReport reads by, and docs/report-format.md. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUTS = ['src/model/generated/report.schema.json', 'src/model/generated/report-shapes.ts', 'docs/report-format.md'];
const STAMP = 'src/model/generated/stamp.txt';

const at = (file) => path.join(root, file);
const read = (file) => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '');

/** What the outputs depend on, and the outputs themselves, so that a changed or missing one is made again. */
function fingerprint() {
  const folders = ['src/model', 'scripts/make-schema'];
  const sources = folders.flatMap((folder) => readdirSync(at(folder)).map((name) => `${folder}/${name}`));
  const files = [...sources.filter((file) => /\.m?[jt]s$/.test(file)), 'scripts/make-schema.mjs', ...OUTPUTS];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\0${read(file)}\0`);
  return hash.digest('hex');
}

async function make() {
  // Loaded only when there is something to do: the compiler takes half a second to start.
  const [{ readTypes }, { writeShapes }, { writeFormat }] = await Promise.all([
    import('./make-schema/read-types.mjs'),
    import('./make-schema/write-shapes.mjs'),
    import('./make-schema/write-format.mjs'),
  ]);
  const schema = readTypes(at('src/model/report.ts'), root);
  const texts = [`${JSON.stringify(schema, null, 2)}\n`, writeShapes(schema), writeFormat(schema)];
  OUTPUTS.forEach((file, place) => write(file, texts[place]));
}

function write(file, text) {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  if (read(file) !== text) writeFileSync(at(file), text);
}

if (read(STAMP) !== fingerprint()) {
  await make();
  write(STAMP, fingerprint());
}
