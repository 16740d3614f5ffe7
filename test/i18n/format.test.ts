import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalize, decapitalize, formatNumber, formatYears, inLanguage, joinSentences } from '../../src/i18n/format.js';

test('formatNumber(lang, value) groups thousands and rounds to two decimals', () => {
  assert.equal(formatNumber('en', 54942.274), '54,942.27');
});

test('formatNumber(lang, value) writes numbers as the language does', () => {
  assert.equal(formatNumber('de', 54942.27), '54.942,27');
});

test('formatNumber(lang, value) groups four digits too, for they stand in one column with five', () => {
  assert.deepEqual(['it', 'es', 'pt', 'de', 'en-IN'].map((lang) => formatNumber(lang, 8000)), ['8.000', '8.000', '8.000', '8.000', '8,000']);
});

test('formatNumber(lang, value, max, min) pads to the least number of decimals', () => {
  assert.equal(formatNumber('en', 40, 2, 2), '40.00');
});

test('formatNumber(lang, value) has a true minus sign', () => {
  assert.equal(formatNumber('en', -4.2), '−4.2');
});

test('formatNumber(lang, value) gives no sign to what rounds to zero', () => {
  assert.deepEqual([-0.001, -0, 0].map((value) => formatNumber('en', value)), ['0', '0', '0']);
});

test('formatNumber(lang, value) writes an exponent where digits would fill a page', () => {
  assert.equal(formatNumber('en', 1.5e300), '1.5E300');
});

test('formatYears(from, to) holds a span together', () => {
  assert.equal(formatYears(2025, 2031), '2025–\u20602031');
});

test('formatYears(from, to) gives one year where both are the same', () => {
  assert.equal(formatYears(2025, 2025), '2025');
});

test('capitalize(text, lang) makes the first letter large', () => {
  assert.equal(capitalize('sample market', 'en'), 'Sample market');
});

test('capitalize(text, lang) leaves a word with a capital of its own alone', () => {
  assert.equal(capitalize('eSports market', 'en'), 'eSports market');
});

test('capitalize(text, lang) survives an empty text', () => {
  assert.equal(capitalize('', 'en'), '');
});

test('formatNumber(lang, value) has the digits that years have, also where a country’s numbers have others', () => {
  assert.equal(formatNumber('ar-EG', 1234.5).replace(/\D/g, ''), '12345');
});

test('decapitalize(text) keeps the capitals inside a label', () => {
  assert.equal(decapitalize('Ausgewiesen, Prognose'), 'ausgewiesen, Prognose');
});

test('joinSentences(sentences) parts them by a space and leaves out empty ones', () => {
  assert.equal(joinSentences(['One.', '', undefined, false, 'Two.']), 'One. Two.');
});

test('joinSentences(sentences) puts no space behind the full stop of Japanese and Chinese', () => {
  assert.equal(joinSentences(['値は非開示。', '合計は 3。', 'One.', 'Two.']), '値は非開示。合計は 3。One. Two.');
});

test('inLanguage(report, lang) compares languages, not countries; a report that does not say is in English', () => {
  assert.deepEqual([inLanguage('pt-BR', 'pt'), inLanguage('EN', 'en-GB'), inLanguage(undefined, 'en'), inLanguage(undefined, 'fr'), inLanguage('en', 'de')], [true, true, true, false, false]);
});
