import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldParagraphs, paragraphsOf } from '../../src/analysis/paragraphs.js';

test('paragraphsOf(text) splits at blank lines only', () => {
  assert.deepEqual(paragraphsOf('One\nline.\n\nTwo.\r\n \r\n\n\nThree. '), ['One\nline.', 'Two.', 'Three.']);
});

test('paragraphsOf(text) gives nothing for no text', () => {
  assert.deepEqual([paragraphsOf(undefined), paragraphsOf(' \n\n ')], [[], []]);
});

test('foldParagraphs(paragraphs) folds after the first long one', () => {
  assert.equal(foldParagraphs(['a'.repeat(400), 'b'.repeat(400), 'c'.repeat(400)]), 1);
});

test('foldParagraphs(paragraphs) goes on until enough is shown', () => {
  assert.equal(foldParagraphs(['a'.repeat(100), 'b'.repeat(250), 'c'.repeat(400)]), 2);
});

test('foldParagraphs(paragraphs) folds nothing that is hardly longer than its button', () => {
  assert.equal(foldParagraphs(['a'.repeat(400), 'b'.repeat(200)]), 2);
});
