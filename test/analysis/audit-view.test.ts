/** Findings as a reader meets them: grouped, counted, in words, as a table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditTable, countFindings, findingPlaces, formFindings, groupFindings, splitMessage } from '../../src/analysis/audit-view.js';
import type { Finding, FindingSeverity } from '../../src/analysis/audit/finding.js';
import { auditViewWords as words } from '../../src/i18n/en/audit-view.js';

const finding = (severity: FindingSeverity, message = 'Two figures disagree.', rest: Partial<Finding> = {}): Finding =>
  Object.freeze({ rule: 'a-rule', severity, message, fix: 'Mend one.', paths: ['a'], figures: [], ...rest });

test('groupFindings(findings) puts the worst first, keeps the order inside, and has no empty group', () => {
  const groups = groupFindings([finding('note', '1'), finding('error', '2'), finding('note', '3')]);
  assert.deepEqual(groups.map((group) => [group.severity, group.findings.map(({ message }) => message)]), [['error', ['2']], ['note', ['1', '3']]]);
});

test('groupFindings(findings) gives nothing for none', () => assert.deepEqual(groupFindings([]), []));

test('countFindings(findings) counts each severity', () => {
  assert.deepEqual(countFindings([finding('note'), finding('error'), finding('note')]), { error: 1, warning: 0, note: 2 });
});

test('formFindings(issues, words) makes errors findings and leaves warnings out', () => {
  const issues = [
    { code: 'wrong-type', path: 'title', message: 'found 5, want text', severity: 'error' },
    { code: 'unknown-key', path: 'colour', message: 'unknown', severity: 'warning' },
  ] as const;
  assert.deepEqual(formFindings(issues, words).map(({ rule, severity, message, paths }) => [rule, severity, message, paths]), [
    ['report-format', 'error', 'title: found 5, want text. This part is left out and was not checked.', ['title']],
  ]);
});

test('findingPlaces(finding) gives figures, then each other place once', () => {
  const places = findingPlaces(finding('note', '', { paths: ['a', 'b', 'b', ''], figures: [{ path: 'a', label: 'Whole', text: '100' }] }));
  assert.deepEqual(places, [{ path: 'a', label: 'Whole', text: '100', continues: false }, { path: 'b', label: '', text: '', continues: false }]);
});

test('findingPlaces(finding) knows a label that goes on after its figure', () => {
  const places = findingPlaces(finding('note', '', { figures: [{ path: 'a', label: 'of hospitals', text: 'over 60%' }] }));
  assert.equal(places[0]?.continues, true);
});

const messages: readonly (readonly [message: string, first: string, rest: string])[] = [
  ['Growth is 15.4% a year. It fits six years.', 'Growth is 15.4% a year.', ' It fits six years.'],
  ['One sentence.', 'One sentence.', ''],
  ['', '', ''],
];
for (const [message, ...parts] of messages) {
  test(`splitMessage(${JSON.stringify(message)}) is ${JSON.stringify(parts)}`, () => assert.deepEqual(splitMessage(message), parts));
}

test('auditTable(findings, words) has a row a finding, worst first, with the mark it is about', () => {
  const part = { kind: 'player', id: 'p' } as const;
  const { columns, rows } = auditTable([finding('note'), finding('error', 'Wrong.', { paths: ['a', 'b'], part })], words);
  assert.deepEqual(columns.map(({ label }) => label), ['Rule', 'Severity', 'Finding', 'Where']);
  assert.deepEqual(rows, [
    { cells: ['a-rule', 'Error', 'Wrong.', 'a, b'], part },
    { cells: ['a-rule', 'Note', 'Two figures disagree.', 'a'] },
  ]);
});

const headlines: readonly (readonly [total: number, errors: number, headline: string])[] = [
  [1, 0, 'One thing to check, and it is no error'],
  [9, 0, 'Nine things to check, none of them an error'],
  [14, 0, '14 things to check, none of them an error'],
  [3, 1, 'Three things to check, one of them an error'],
  [1234, 2, '1,234 things to check, two of them errors'],
  [1, 1, 'One error to mend'],
  [2, 2, 'Two errors to mend'],
];
for (const [total, errors, headline] of headlines) {
  test(`headline(${total}, ${errors}) is "${headline}"`, () => assert.equal(words.headline(total, errors), headline));
}

test('summary(counts) names only what there is', () => {
  assert.equal(words.summary({ error: 1, warning: 0, note: 2 }), 'The report was checked against itself. Found: one error and two notes. Each says what does not agree and what would mend it.');
});
