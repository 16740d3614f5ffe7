/** Checks what parseReport loses for a fault: the smallest part that can be missed, and no more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../src/model/parse-report.js';
import { codesOf, documentWith, exact, inYear, line, parseWith, player, segment, segmented, sizes } from './sample-parts.js';

test('parseReport(text) reads a good document whole and finds nothing', () => {
  const document = documentWith({ $schema: './report.schema.json', ...segmented([segment('a')]), players: [player('p')] });
  assert.deepEqual(parseReport(JSON.stringify(document)), { report: document, issues: [] });
});

test('parseReport(value) gives a report that shares nothing with its input', () => {
  const input = documentWith(sizes([inYear(2024)]));
  const { report } = parseReport(input);
  assert.deepEqual(report, input);
  assert.notEqual(report?.marketSize?.values, (input as { marketSize: { values: unknown } }).marketSize.values);
});

test('parseReport(value) reads a deeply frozen document', () => {
  const frozen = JSON.parse(JSON.stringify(documentWith(sizes([inYear(2024)]))), (_, value: unknown) => Object.freeze(value)) as object;
  assert.deepEqual(parseReport(frozen).issues, []);
});

test('parseReport(value) takes a field that is undefined for absent', () => {
  assert.deepEqual(parseWith({ url: undefined, players: undefined }), { report: documentWith(), issues: [] });
});

test('parseReport(value) keeps zero, an empty text and false', () => {
  const document = documentWith({ subtitle: '', sample: false, ...sizes([inYear(2024, 0)]) });
  assert.deepEqual(parseReport(document), { report: document, issues: [] });
});

test('parseReport(value) gives no report without a title', () => {
  assert.deepEqual(parseReport({ schemaVersion: 1 }), {
    issues: [{ code: 'missing', path: 'title', message: 'found nothing, want text of 1 to 300 characters', severity: 'error' }],
  });
});

test('parseReport(value) says what it found and wanted, and where', () => {
  assert.deepEqual(parseWith(sizes([inYear(2024, '62,4oo')])).issues, [
    { code: 'wrong-type', path: 'marketSize.values[0].figure.value', message: 'found "62,4oo", want a number', severity: 'error' },
  ]);
});

test('parseReport(value) drops the value whose figure is faulty and keeps its neighbours', () => {
  const { report } = parseWith(sizes([inYear(2023), inYear(2024, '5'), inYear(2025)]));
  assert.deepEqual(report?.marketSize?.values.map(({ year }) => year), [2023, 2025]);
});

test('parseReport(value) drops a player without a name and keeps the others', () => {
  const { report } = parseWith({ players: [player('a'), { id: 'b', listings: [] }, player('c')] });
  assert.deepEqual(report?.players?.map(({ id }) => id), ['a', 'c']);
});

test('parseReport(value) drops a sub-segment with a faulty id and keeps its parent', () => {
  const result = parseWith(segmented([segment('a', { segments: [segment('a1'), segment('no good')] })]));
  assert.deepEqual(codesOf(result), ['wrong-format segmentations[0].segments[0].segments[1].id']);
  assert.deepEqual(result.report?.segmentations?.[0]?.segments, [segment('a', { segments: [segment('a1')] })]);
});

test('parseReport(value) drops the market size whose unit has no known scale', () => {
  const result = parseWith({ ...sizes([]), marketSize: { unit: { kind: 'money', scale: 'zillion' }, values: [] } });
  assert.deepEqual(codesOf(result), ['wrong-value marketSize.unit.scale']);
  assert.deepEqual(result.report, documentWith());
});

test('parseReport(value) drops an optional field alone', () => {
  const { report } = parseWith({ players: [player('a', { url: 'nowhere', ticker: 'A' })] });
  assert.deepEqual(report?.players, [player('a', { ticker: 'A' })]);
});

test('parseReport(value) leaves out an optional list whose items are all faulty', () => {
  const { report } = parseWith({ regions: [{ id: 'eu', name: 'EU', countries: [line('uk', { codes: ['UKK'] })] }] });
  assert.deepEqual(report?.regions?.[0]?.countries, [line('uk')]);
});

test('parseReport(value) keeps an optional list that was empty', () => {
  assert.deepEqual(parseWith({ players: [] }).report?.players, []);
});

test('parseReport(value) keeps a required list whose items are all faulty', () => {
  assert.deepEqual(parseWith(sizes([inYear('2024')])).report?.marketSize?.values, []);
});

test('parseReport(value) names every fault of one document', () => {
  const result = parseWith({ url: 7, players: [player('a', { country: 'Norway', logo: 3 })], pages: 0 });
  assert.deepEqual(codesOf(result), [
    'wrong-type url', 'wrong-format players[0].country', 'wrong-type players[0].logo', 'wrong-value pages',
  ]);
});

test('parseReport(value) leaves out an unknown key with a warning', () => {
  const result = parseWith({ players: [player('a', { colour: 'red' })] });
  assert.deepEqual(result.report?.players, [player('a')]);
  assert.deepEqual(result.issues, [{
    code: 'unknown-key', path: 'players[0].colour', message: 'found a key that has no meaning here', severity: 'warning',
  }]);
});

test('parseReport(value) quotes a strange key in its path', () => {
  assert.deepEqual(codesOf(parseWith({ 'a key.with marks': 1 })), ['unknown-key ["a key.with marks"]']);
});

test('parseReport(value) wants one kind of those that there are', () => {
  const { issues } = parseWith(sizes([{ year: 2024, figure: { kind: 'guess', value: 1 } }]));
  assert.deepEqual(issues, [{
    code: 'wrong-value', path: 'marketSize.values[0].figure.kind', severity: 'error',
    message: 'found "guess", want "exact" or "approximate" or "bound" or "range" or "undisclosed"',
  }]);
});

test('parseReport(value) finds a figure without a kind', () => {
  assert.deepEqual(codesOf(parseWith(sizes([{ year: 2024, figure: { value: 1 } }]))), ['missing marketSize.values[0].figure.kind']);
});

test('parseReport(value) takes every kind of figure', () => {
  const figures = [
    exact(-1.5),
    { kind: 'approximate', value: 500, status: 'estimated', note: 'about' },
    { kind: 'bound', bound: 'min', value: 800, status: 'reported' },
    { kind: 'range', low: 2, high: 3, status: 'derived', source: 'elsewhere' },
    { kind: 'undisclosed', status: 'undisclosed' },
  ];
  const values = figures.map((figure, place) => ({ year: 2020 + place, figure }));
  assert.deepEqual(parseWith(sizes(values)), { report: documentWith(sizes(values)), issues: [] });
});

for (const [name, input] of Object.entries({ 'a list': [], 'a number': 5, null: null, 'a truth value': true, text: '"text"' })) {
  test(`parseReport(input) wants an object where it gets ${name}`, () => {
    assert.deepEqual(codesOf(parseReport(input)), ['wrong-type ']);
  });
}

test('parseReport() finds nothing', () => {
  assert.equal(parseReport(undefined).issues[0]?.message, 'found nothing, want an object');
});

test('parseReport(value) says of many errors only that there are more', () => {
  const { issues } = parseWith({ players: Array.from({ length: 3000 }, () => 7) });
  assert.equal(issues.length, 1001);
  assert.deepEqual(issues[1000], { code: 'more-issues', path: '', message: 'found more than 1000 errors', severity: 'error' });
});

test('parseReport(value) hides no error behind many warnings', () => {
  const players = Array.from({ length: 3000 }, (_, place) => player(`p${place}`, { colour: 'red' }));
  const { issues } = parseWith({ players, pages: 'many' });
  assert.deepEqual(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path), ['pages']);
});

test('parseReport(value) works on a page that froze Object.prototype', async () => {
  const { execFileSync } = await import('node:child_process');
  const script = "Object.freeze(Object.prototype); const { parseReport } = await import('./src/model/parse-report.ts');"
    + "console.log(JSON.stringify(parseReport({ schemaVersion: 1, title: 'T', colour: 1 })));";
  const text = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8', cwd: new URL('../..', import.meta.url) });
  assert.deepEqual((JSON.parse(text) as { report: unknown }).report, { schemaVersion: 1, title: 'T' });
});
