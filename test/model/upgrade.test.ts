/** Checks what a document of another version gets, now and once there are more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IssueList } from '../../src/model/issue-list.js';
import { parseReport } from '../../src/model/parse-report.js';
import { upgrade, type UpgradeStep } from '../../src/model/upgrade.js';

const STEPS: readonly UpgradeStep[] = [
  ({ name, ...rest }) => ({ ...rest, schemaVersion: 2, title: name }),
  (document) => ({ ...document, schemaVersion: 3, subtitle: 'new' }),
];
const newest = { schemaVersion: 3, title: 'T', subtitle: 'new' };

for (const [version, message] of [
  [7, 'found 7, this version of Vitrine reads 1: update Vitrine'],
  [0, 'found 0, older than 1, the oldest format there is'],
  [undefined, 'found nothing, want 1'],
  ['1', 'found "1", want 1'],
  [1.5, 'found 1.5, want 1'],
] as const) {
  test(`parseReport(value) names the version ${JSON.stringify(version)} and gives no report`, () => {
    assert.deepEqual(parseReport({ schemaVersion: version, title: 'T', players: 7 }), {
      issues: [{ code: 'unsupported-version', path: 'schemaVersion', message, severity: 'error' }],
    });
  });
}

test('upgrade(document) takes every step from the first version', () => {
  assert.deepEqual(upgrade({ schemaVersion: 1, name: 'T' }, new IssueList(), STEPS), newest);
});

test('upgrade(document) takes only the steps that are left', () => {
  assert.deepEqual(upgrade({ schemaVersion: 2, title: 'T' }, new IssueList(), STEPS), newest);
});

test('upgrade(document) gives the newest version back as it is', () => {
  assert.equal(upgrade(newest, new IssueList(), STEPS), newest);
});

test('upgrade(document) changes nothing in a frozen document', () => {
  assert.deepEqual(upgrade(Object.freeze({ schemaVersion: 1, name: 'T' }), new IssueList(), STEPS), newest);
});
