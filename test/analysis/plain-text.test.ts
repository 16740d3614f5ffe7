/** Texts as they leave the page: in citations, on the clipboard, as the description of a picture. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainSentences, plainText } from '../../src/analysis/plain-text.js';

test('plainText(text) is one line without what only serves the page', () => {
  assert.equal(plainText(' Haupt\u00adanbieter,\n\u20682024–\u20602031\u2069 \u200e5\u00a0% '), 'Hauptanbieter, 2024–2031 5 %');
});

test('plainSentences(parts) ends each part with a full stop and leaves out empty ones', () => {
  assert.equal(plainSentences(['Market size', '', undefined, 'Is it?', 'Yes.']), 'Market size. Is it? Yes.');
});

test('plainSentences(parts) ends Japanese, Chinese and Hindi with their own full stop', () => {
  assert.equal(plainSentences(['市場規模（億米ドル）', '公表値。', '市场规模']), '市場規模（億米ドル）。公表値。市场规模。');
  assert.equal(plainSentences(['नमूना डेटा', 'मान।']), 'नमूना डेटा। मान।');
});
