/** Citations in words: what a footnote holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '../../src/analysis/citation.js';
import { citationWords as words } from '../../src/i18n/en/citation.js';
import { bareFigure, figureWith, fullFigure } from './citation-figures.js';

test('citationText(figure, words) names publisher, title, edition, year, pages, licence, headline and address', () => {
  assert.equal(
    citationText(fullFigure, words),
    'Example Research. Kites Market. 3rd edition. 2025. 377 pages. Licence: CC BY 4.0. Figure: Kites market expected to grow 2.7-fold by 2031. https://example.com/kites',
  );
});

test('citationText(figure, words) leaves out what the report does not say', () => {
  assert.equal(citationText(bareFigure, words), 'Kites Market. Section: Kites market expected to grow 2.7-fold by 2031.');
});

test('citationText(figure, words) dates an address that nothing else dates', () => {
  assert.match(citationText(figureWith({}, ['published']), words), /https:\/\/example\.com\/kites \(accessed November 3, 2026\)$/);
});

test('citationText(figure, words) says that a sample is one', () => {
  assert.match(citationText(figureWith({ sample: true }), words), /^Example Research\. Kites Market \(sample data\)\./);
});

test('citationText(figure, words) is one line whatever the names hold', () => {
  const text = citationText(figureWith({ title: 'Kites\n\tand\u2060 balloons\u00a0', publisher: { name: 'Acme Inc.' } }), words);
  assert.match(text, /^Acme Inc\. Kites and balloons\. 3rd edition\./);
});
