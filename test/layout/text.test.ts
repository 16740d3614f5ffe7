import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitText, textWidth, wrapText } from '../../src/layout/text.js';

const style = { size: 10 };

test('textWidth(text, style) adds up the characters with 4 % reserve', () => {
  assert.equal(textWidth('2024', style).toFixed(2), '23.11'); // 4 × 20/36 × 10 × 1.04
});

test('textWidth(text, style) grows with size, strength and the page’s font', () => {
  const plain = textWidth('2024', style);
  assert.equal(textWidth('2024', { size: 20 }) / plain, 2);
  assert.equal((textWidth('2024', { ...style, bold: true }) / plain).toFixed(2), '1.07');
  assert.equal((textWidth('2024', { ...style, scale: 1.2 }) / plain).toFixed(2), '1.20');
});

test('textWidth(text, style) of nothing is zero', () => {
  assert.equal(textWidth('', style), 0);
});

test('textWidth(text, style) counts a word joiner as nothing and a no-break space as a space', () => {
  assert.equal(textWidth('\u2060', style), 0);
  assert.equal(textWidth('\u00a0', style), textWidth(' ', style));
});

test('textWidth(text, style) takes a minus sign for no wider than a plus sign and a half', () => {
  assert.ok(textWidth('−', style) < textWidth('+', style) * 1.5);
});

test('textWidth(text, style) gives ideographs a whole em', () => {
  assert.equal(textWidth('市', style).toFixed(1), '10.4');
});

test('textWidth(text, style) counts a character outside the basic plane once', () => {
  assert.equal(textWidth('𠮷', style), textWidth('市', style));
});

test('wrapText(text, width, style) breaks at spaces only', () => {
  assert.deepEqual(wrapText('not disclosed here', 45, style), ['not', 'disclosed', 'here']);
  assert.deepEqual(wrapText('USD\u00a054.94\u00a0bn', 10, style), ['USD\u00a054.94\u00a0bn']);
});

test('wrapText(text, width, style) keeps what fits on one line', () => {
  assert.deepEqual(wrapText('not disclosed', 200, style), ['not disclosed']);
});

test('wrapText(text, width, style) leaves a word that is too wide on its own line', () => {
  assert.deepEqual(wrapText('a Donaudampfschifffahrt b', 30, style), ['a', 'Donaudampfschifffahrt', 'b']);
});

test('fitText(text, width, maxLines, style) gives the lines where all of them fit', () => {
  assert.deepEqual(fitText('not disclosed', 50, 2, style), ['not', 'disclosed']);
});

test('fitText(text, width, maxLines, style) gives nothing where a word or the number of lines is too much', () => {
  assert.equal(fitText('not disclosed', 20, 3, style), undefined);
  assert.equal(fitText('not disclosed', 50, 1, style), undefined);
});
