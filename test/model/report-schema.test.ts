/** Checks that the JSON Schema serves as `$schema` in an editor: it is valid, complete and explained. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseReport } from '../../src/model/parse-report.js';
import { documentWith, player, sizes } from './sample-parts.js';
import { schema, schemaText, type SchemaNode, validateStrictly } from './schema-validator.js';

const reports = new URL('../../stories/reports/', import.meta.url);
const types: Readonly<Record<string, SchemaNode>> = { Report: schema, ...schema.definitions };
const fields = Object.entries(types).flatMap(([type, { properties = {} }]) =>
  Object.entries(properties).map(([name, field]) => ({ path: `${type}.${name}`, field })),
);

/** A field with one possible value needs no example, nor does one whose parts have theirs. */
const explainsItself = ({ $ref, items, const: only, enum: values }: SchemaNode): boolean =>
  Boolean($ref ?? items?.$ref ?? values ?? only);

test('the schema is draft-07', () => {
  assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
});

test('the schema names no path of the machine that made it', () => {
  assert.doesNotMatch(schemaText, /import\(|\/(home|root|work|Users)\//);
});

test('the schema has a description of each type', () => {
  assert.deepEqual(Object.keys(types).filter((name) => !types[name]?.description), []);
});

test('the schema has a description of each field', () => {
  assert.deepEqual(fields.filter(({ field }) => !field.description).map(({ path }) => path), []);
});

test('the schema has an example of each field that holds one value', () => {
  assert.deepEqual(fields.filter(({ field }) => !field.examples && !explainsItself(field)).map(({ path }) => path), []);
});

test('the schema takes a good document', () => {
  assert.equal(validateStrictly(documentWith({ ...sizes([]), players: [player('a')] })), true);
});

test('the schema flags an unknown key', () => {
  assert.equal(validateStrictly(documentWith({ titel: 'x' })), false);
});

test('the schema finds one fault of a figure once', () => {
  validateStrictly(documentWith(sizes([{ year: 2024, figure: { kind: 'exact', value: '5', status: 'reported' } }])));
  assert.deepEqual(validateStrictly.errors?.map(({ instancePath }) => instancePath), ['/marketSize/values/0/figure/value']);
});

for (const file of readdirSync(reports)) {
  test(`the schema and parseReport agree on ${file}`, () => {
    const document = JSON.parse(readFileSync(new URL(file, reports), 'utf8')) as unknown;
    const isValid = validateStrictly(document);
    // The schema cannot say that two ids differ.
    const found = parseReport(document).issues.filter(({ code }) => code !== 'duplicate');
    assert.equal(found.length === 0, isValid, JSON.stringify(validateStrictly.errors ?? found));
  });
}
