/** Checks that no input makes parseReport throw, hang or give more than it should. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReport } from '../../src/model/parse-report.js';
import { codesOf, documentWith, parseWith, player, segment, segmented, sizes, inYear } from './sample-parts.js';

const refuse = (): never => { throw new TypeError('no'); };
const NO_TRAPS = { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse };

/** `levels` segments, each in the one before. */
function nest(levels: number): object {
  let inner = segment(`s${levels}`);
  for (let level = levels - 1; level >= 0; level--) inner = segment(`s${level}`, { segments: [inner] });
  return inner;
}

test('parseReport(text) refuses 50 MB without reading them', () => {
  assert.deepEqual(codesOf(parseReport(`{"title":"${'x'.repeat(50_000_000)}"}`)), ['too-large ']);
});

test('parseReport(text) counts bytes, not characters', () => {
  assert.deepEqual(codesOf(parseReport(JSON.stringify('é'.repeat(5_000_000)))), ['too-large ']);
});

test('parseReport(text) reads a text just below 10 MB', () => {
  const text = JSON.stringify(documentWith());
  assert.deepEqual(parseReport(text.padEnd(10_000_000)).issues, []);
});

test('parseReport(text) survives 10,000 open lists', () => {
  assert.deepEqual(codesOf(parseReport('['.repeat(10_000))), ['bad-json ']);
});

test('parseReport(text) survives 9 MB of open lists', () => {
  assert.deepEqual(codesOf(parseReport('['.repeat(9_000_000))), ['bad-json ']);
});

test('parseReport(text) survives depth 10,000 in good JSON', () => {
  const text = JSON.stringify(documentWith({ title: 0 })).replace('0', `${'['.repeat(10_000)}${']'.repeat(10_000)}`);
  assert.deepEqual(codesOf(parseReport(text)), ['wrong-type title']);
});

test('parseReport(value) keeps 64 levels of segments and drops what is deeper', () => {
  const result = parseWith(segmented([nest(10_000)]));
  assert.deepEqual(result.issues.map(({ code }) => code), ['too-deep']);
  assert.equal(JSON.stringify(result.report).match(/"id":"s/g)?.length, 30);
});

test('parseReport(text) drops __proto__ and pollutes nothing', () => {
  const result = parseReport('{"schemaVersion":1,"title":"T","__proto__":{"sample":true},"constructor":{"prototype":{"sample":true}}}');
  assert.deepEqual(codesOf(result), ['unsafe-key __proto__', 'unsafe-key constructor']);
  assert.equal(result.report?.sample, undefined);
  assert.equal(({} as { sample?: unknown }).sample, undefined);
});

test('parseReport(value) reads no field that stands on Object.prototype', () => {
  Object.defineProperty(Object.prototype, 'subtitle', { value: 'polluted', configurable: true });
  try {
    assert.equal(Object.hasOwn(parseReport(documentWith()).report ?? {}, 'subtitle'), false);
    assert.deepEqual(codesOf(parseReport({ schemaVersion: 1 })), ['missing title']);
  } finally {
    delete (Object.prototype as { subtitle?: unknown }).subtitle;
  }
});

for (const [name, value, found] of [
  ['NaN', NaN, 'NaN'], ['Infinity', Infinity, 'Infinity'], ['a function', () => 1, 'a function'], ['a symbol', Symbol('s'), 'a symbol'],
  ['a bigint', 10n ** 99n, 'a bigint'], ['a Date', new Date(0), 'an object'], ['a Map', new Map(), 'an object'],
] as const) {
  test(`parseReport(value) finds that JSON cannot hold ${name}`, () => {
    const { issues } = parseWith(sizes([inYear(2024, value)]));
    assert.deepEqual(issues, [{
      code: 'not-json', path: 'marketSize.values[0].figure.value', message: `found ${found}, want a number`, severity: 'error',
    }]);
  });
}

test('parseReport(text) finds that 1e400 is no number', () => {
  const text = JSON.stringify(documentWith(sizes([inYear(2024, 0)]))).replace('"value":0', '"value":1e400');
  assert.deepEqual(codesOf(parseReport(text)), ['not-json marketSize.values[0].figure.value']);
});

test('parseReport(value) takes no Date for a part without needed fields', () => {
  assert.deepEqual(codesOf(parseWith({ sections: new Date(0) })), ['not-json sections']);
});

test('parseReport(value) loses only the field whose getter throws', () => {
  const hostile = Object.defineProperty(player('a'), 'url', { get: refuse, enumerable: true });
  const result = parseWith({ players: [hostile] });
  assert.deepEqual(codesOf(result), ['not-json players[0].url']);
  assert.deepEqual(result.report?.players, [player('a')]);
});

test('parseReport(value) loses only the item whose id throws', () => {
  const hostile = Object.defineProperty(player('a'), 'id', { get: refuse, enumerable: true });
  const result = parseWith({ players: [hostile, player('b')] });
  assert.deepEqual(codesOf(result), ['not-json players[0].id']);
  assert.deepEqual(result.report?.players, [player('b')]);
});

test('parseReport(value) survives a getter that throws nothing at all', () => {
  const input = Object.defineProperty(documentWith(), 'url', { get: () => { throw undefined; }, enumerable: true });
  assert.deepEqual(codesOf(parseReport(input)), ['not-json url']);
});

test('parseReport(proxy) gives an issue for a proxy that throws', () => {
  assert.deepEqual(codesOf(parseReport(new Proxy({}, NO_TRAPS))), ['not-json ']);
});

test('parseReport(proxy) gives an issue for a revoked proxy', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.deepEqual(codesOf(parseReport(proxy)), ['not-json ']);
});

test('parseReport(value) loses only the part that is a hostile proxy', () => {
  const result = parseWith({ marketSize: new Proxy({}, NO_TRAPS), players: [player('a')] });
  assert.deepEqual(codesOf(result), ['not-json marketSize']);
  assert.deepEqual(result.report?.players, [player('a')]);
});

test('parseReport(proxy) reads a proxy that behaves, as some frameworks pass', () => {
  assert.deepEqual(parseReport(new Proxy(documentWith(), {})), { report: documentWith(), issues: [] });
});

test('parseReport(value) ends on a cycle', () => {
  const entry = { title: 'Again', entries: [] as unknown[] };
  entry.entries.push(entry);
  assert.deepEqual(parseWith({ contents: [entry] }).issues.map(({ code }) => code), ['too-deep']);
});

test('parseReport(value) ends on parts that are shared a billion times', () => {
  let entry: object = { title: 'One' };
  for (let level = 0; level < 20; level++) entry = { title: 'Many', entries: Array(1000).fill(entry) };
  assert.deepEqual(codesOf(parseWith({ contents: [entry] })).slice(-1).map((text) => text.split(' ')[0]), ['too-large']);
});

test('parseReport(value) gives no report where there are too many values', () => {
  let entry: object = { title: 'One' };
  for (let level = 0; level < 20; level++) entry = { title: 'Many', entries: Array(1000).fill(entry) };
  assert.equal(parseWith({ contents: [entry] }).report, undefined);
});

test('parseReport(value) keeps 100,000 segments of all segmentations', () => {
  const divide = (id: string): object => ({ id, name: id, segments: Array.from({ length: 60_000 }, (_, place) => segment(place.toString(36))) });
  const result = parseWith({ segmentations: [divide('a'), divide('b')] });
  assert.deepEqual(codesOf(result), ['too-many segmentations[1].segments']);
  assert.deepEqual(result.report?.segmentations?.map(({ segments }) => segments.length), [60_000, 40_000]);
});

test('parseReport(value) keeps 100,000 players', () => {
  const players = Array.from({ length: 100_001 }, (_, place) => player(place.toString(36)));
  const result = parseWith({ players });
  assert.deepEqual(codesOf(result), ['too-many players']);
  assert.equal(result.report?.players?.length, 100_000);
});

test('parseReport(value) survives a list that says it is endless', () => {
  assert.deepEqual(codesOf(parseWith({ regions: new Array(4_294_967_295) })).slice(0, 2), ['too-many regions', 'missing regions[0]']);
});

test('parseReport(value) cuts a long text in its message', () => {
  const { issues } = parseWith({ lang: 'x'.repeat(1_000_000) });
  assert.equal(issues[0]?.message, `found "${'x'.repeat(60)}…", want a BCP 47 language tag`);
});

test('parseReport(value) takes a part from another window, whose Object is another', async () => {
  const { runInNewContext } = await import('node:vm');
  assert.deepEqual(parseWith({ scope: runInNewContext('({ kind: "global" })') as unknown }).issues, []);
});
