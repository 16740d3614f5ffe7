/** Checks that docs/report-format.md says what the types say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('docs/report-format.md is what scripts/make-schema.mjs makes from the types', async () => {
  const { readTypes } = await import(at('scripts/make-schema/read-types.mjs')) as { readTypes: (file: string, folder: string) => object };
  const { writeFormat } = await import(at('scripts/make-schema/write-format.mjs')) as { writeFormat: (schema: object) => string };
  assert.equal(readFileSync(at('docs/report-format.md'), 'utf8'), writeFormat(readTypes(at('src/model/report.ts'), at('.'))), 'run node scripts/make-schema.mjs');
});
