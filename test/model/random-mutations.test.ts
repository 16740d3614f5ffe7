/** Checks parseReport on thousands of documents broken at random, always the same ones, against Ajv as a second opinion. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../src/model/parse-report.js';
import { mutateDocument } from './mutate-document.js';
import { randomNumbers } from './random-number.js';
import { everyPart } from './every-part.js';
import { validateKnown, validateStrictly } from './schema-validator.js';

const random = randomNumbers(20240914);
const mutants = Array.from({ length: 3000 }, (_, place) => mutateDocument(everyPart, random, 1 + (place % 3)));
const results = mutants.map((mutant) => ({ mutant, ...parseReport(mutant) }));

/** What parseReport alone knows: that ids differ, and that the low end is not above the high one. */
const isBeyondSchema = ({ code, message }: { readonly code: string; readonly message: string }): boolean =>
  code === 'duplicate' || message.includes('which is `');

test('the document that is broken at random is good and uses every field', () => {
  assert.deepEqual(parseReport(everyPart), { report: everyPart, issues: [] });
});

test('parseReport(value) gives a report that the schema takes, whatever was broken', () => {
  for (const { report } of results) if (report) assert.ok(validateStrictly(report), JSON.stringify(validateStrictly.errors));
});

test('parseReport(report) finds nothing in a report that it gave', () => {
  for (const { report } of results) if (report) assert.deepEqual(parseReport(report), { report, issues: [] });
});

test('parseReport(value) finds an error wherever Ajv finds one', () => {
  for (const { mutant, issues } of results) {
    if (!validateKnown(mutant)) assert.ok(issues.some(({ severity }) => severity === 'error'), validateKnown.errors?.[0]?.instancePath);
  }
});

test('parseReport(value) finds no error where Ajv finds none, but for what a schema cannot say', () => {
  for (const { mutant, issues } of results) {
    if (validateKnown(mutant)) {
      assert.deepEqual(issues.filter((issue) => issue.severity === 'error' && !isBeyondSchema(issue)), []);
    }
  }
});

test('parseReport(value) breaks and mends enough documents to mean something', () => {
  const broken = results.filter(({ issues }) => issues.length > 0);
  assert.ok(broken.length > 1500 && broken.filter(({ report }) => report).length > 1000);
});
