/** Makes, from the types of src/model: the JSON Schema, the table that parseReport reads by, and docs/report-format.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTypes } from './make-schema/read-types.mjs';
import { writeFormat } from './make-schema/write-format.mjs';
import { writeShapes } from './make-schema/write-shapes.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A file that is as it should be is not touched, so that what depends on it is not made again. */
function write(path, text) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const schema = readTypes(join(root, 'src/model/report.ts'), root);
const schemaText = `${JSON.stringify(schema, null, 2)}\n`;
write('src/model/generated/report.schema.json', schemaText);
write('dist/report.schema.json', schemaText);
write('src/model/generated/report-shapes.ts', writeShapes(schema));
write('docs/report-format.md', writeFormat(schema));
