/** docs/audit.md lists each rule of the audit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditRules } from '../../src/analysis/audit/audit-report.js';
import { readDocument } from './read-blocks.js';

const rows = [...(await readDocument('docs/audit.md')).matchAll(/^\| `([a-z]+(?:-[a-z]+)+)` \| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm)];

test('docs/audit.md lists each rule of the audit once, and no other', () => {
  assert.deepEqual(rows.map(([, id]) => id).sort(), Object.keys(auditRules).sort());
});

test('docs/audit.md gives each rule severities that there are', () => {
  for (const [, id, severities = ''] of rows) {
    assert.match(severities.trim(), /^(error|warning|note)(, (warning|note))*$/, id);
  }
});
