/** Holds the real report against the written list of its facts, and shows that each comparison can fail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/model/report.js';
import { factDifference } from './fact-difference.js';
import { FACTS } from './iot-medical-devices.facts.js';
import { FIELDS, NAMES_IN_TEXT, NUMBERS } from './iot-medical-devices.fields.js';
import { readReport } from './read-report.js';
import { factsOf } from './report-facts.js';
import { fieldsOf, leavesOf, numberCounts } from './report-leaves.js';

const report = readReport('iot-medical-devices') as Report;
const [first, ...laterPlayers] = report.players ?? [];
const nothing = { missing: [], tooMany: [] };

test('iot-medical-devices holds every fact of the list, and none beyond it', () => {
  assert.deepEqual(factDifference(factsOf(report), FACTS), nothing);
});

test('iot-medical-devices keeps the order of the page', () => {
  assert.deepEqual(factsOf(report), FACTS);
});

test('iot-medical-devices fills no field that the page gives nothing for', () => {
  assert.deepEqual(fieldsOf(report), FIELDS);
});

test('iot-medical-devices holds every number of the page as often as written down, and no other', () => {
  assert.deepEqual(numberCounts(report), NUMBERS);
});

test('iot-medical-devices invents no number in words', () => {
  const words = /\b(two|three|four|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|half|twice|doubled?|tripled?|majority)\b/i;
  assert.deepEqual(leavesOf(report).filter(({ value }) => words.test(String(value))), []);
});

test('iot-medical-devices names in its texts just who and what the page names', () => {
  const texts = leavesOf(report).filter(({ field }) => /(^|\.)(text|label)$/.test(field) && !field.startsWith('concentration'));
  const names = texts.flatMap(({ value }) => String(value).match(/(?<![.:?]\s|\n|^)\b\p{Lu}[\p{L}\p{N}-]*/gu) ?? []);
  assert.deepEqual([...new Set(names)].sort(), NAMES_IN_TEXT);
});

test('iot-medical-devices names no publisher and no date of publication', () => {
  assert.deepEqual(Object.keys(report).filter((key) => ['publisher', 'published', 'edition', 'licence', 'url'].includes(key)), []);
});

test('iot-medical-devices names 25 country lines in five regions', () => {
  assert.deepEqual((report.regions ?? []).map((region) => region.countries.length), [2, 8, 7, 4, 4]);
});

test('iot-medical-devices has each heading of the contents once where the page text repeats seven', () => {
  assert.equal(FACTS.filter((fact) => fact.startsWith('contents | ')).length, 106);
});

test('iot-medical-devices quotes eight words at most in a claim', () => {
  const quotes = leavesOf(report).filter(({ field }) => field.endsWith('.quote'));
  assert.deepEqual(quotes.filter(({ value }) => String(value).split(/\s+/).length > 8), []);
});

test('factsOf(report) lacks the facts of a player that was taken out', () => {
  const found = factsOf({ ...report, players: laterPlayers });
  assert.equal(first?.name, 'Medtronic plc');
  assert.deepEqual(factDifference(found, FACTS), {
    missing: ['player | Medtronic plc | profiled', 'major player | 1 | Medtronic plc', 'key player | 1 | Medtronic plc'],
    tooMany: [],
  });
});

test('factsOf(report) shows a heading of the contents that stands twice', () => {
  const contents = [...(report.contents ?? []), { title: 'Analyst Views' }];
  assert.deepEqual(factDifference(factsOf({ ...report, contents }), FACTS).tooMany, ['contents | 9 Analyst Views']);
});

test('numberCounts(report) shows a number that was added to a text', () => {
  const [lead, ...others] = report.insights ?? [];
  const insights = [{ ...lead, text: `${lead?.text ?? ''} It is worth USD 1,234.5 million.` }, ...others];
  assert.deepEqual(numberCounts({ ...report, insights }), { ...NUMBERS, '1234.5': 1 });
});

test('numberCounts(report) shows a figure that was changed', () => {
  const values = [{ year: 2031, figure: { kind: 'exact', value: 150106.69, status: 'reported' } }];
  assert.equal(numberCounts({ ...report, marketSize: { ...report.marketSize, values } })['150106.69'], 1);
});

test('fieldsOf(report) shows a publisher that was added', () => {
  const fields = fieldsOf({ ...report, publisher: { name: 'Anyone' } });
  assert.deepEqual(factDifference(fields, FIELDS).tooMany, ['publisher.name']);
});
