/** Citations as BibTeX, read back as BibTeX reads them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationBibtex } from '../../src/analysis/citation-bibtex.js';
import { citationWords as words } from '../../src/i18n/en/citation.js';
import { bareFigure, figureWith, fullFigure } from './citation-figures.js';
import { readBibtex } from './read-bibtex.js';

test('citationBibtex(figure, words) gives a report with all that its metadata says', () => {
  assert.deepEqual(readBibtex(citationBibtex(fullFigure, words)), {
    type: 'techreport',
    key: 'kites:market-size-chart',
    fields: {
      author: '{{Example Research}}',
      title: '{{Kites Market}}',
      institution: '{Example Research}',
      type: '{Report}',
      year: '{2025}',
      month: 'mar',
      note: '{3rd edition. 377 pages. Figure: Kites market expected to grow 2.7-fold by 2031. Licence: CC BY 4.0.}',
      url: '{https://example.com/kites}',
    },
  });
});

test('citationBibtex(figure, words) gives a misc entry with a key from the title where nothing else is known', () => {
  assert.deepEqual(readBibtex(citationBibtex(bareFigure, words)), {
    type: 'misc',
    key: 'kites-market:market-size-chart',
    fields: { title: '{{Kites Market}}', note: '{Section: Kites market expected to grow 2.7-fold by 2031.}' },
  });
});

test('citationBibtex(figure, words) escapes what LaTeX would read as a command', () => {
  const { fields } = readBibtex(citationBibtex(figureWith({ title: 'R&D 100% #1 a_b $5 ~ ^' }), words));
  assert.equal(fields.title, '{{R\\&D 100\\% \\#1 a\\_b \\$5 \\textasciitilde{} \\textasciicircum{}}}');
});

test('citationBibtex(figure, words) survives braces that are never closed, and backslashes', () => {
  const { fields } = readBibtex(citationBibtex(figureWith({ title: 'A { B \\ } } C' }), words));
  assert.equal(fields.title, '{{A \\textbraceleft{} B \\textbackslash{} \\textbraceright{} \\textbraceright{} C}}');
});

test('citationBibtex(figure, words) leaves an address as it is, but for braces', () => {
  const { fields } = readBibtex(citationBibtex(figureWith({ url: 'https://example.com/a_b?c=%20&d={e' }), words));
  assert.equal(fields.url, '{https://example.com/a_b?c=%20&d=%7Be}');
});

test('citationBibtex(figure, words) keeps letters beyond ASCII', () => {
  const { fields, key } = readBibtex(citationBibtex(figureWith({ title: 'Märkte für Ärzte' }, ['id']), words));
  assert.deepEqual([fields.title, key], ['{{Märkte für Ärzte}}', 'markte-fur-arzte:market-size-chart']);
});

test('citationBibtex(figure, words) has a key also for a title without Latin letters', () => {
  assert.equal(readBibtex(citationBibtex(figureWith({ title: '市場' }, ['id']), words)).key, 'report:market-size-chart');
});

test('citationBibtex(figure, words) dates an address that nothing else dates', () => {
  assert.equal(readBibtex(citationBibtex(figureWith({}, ['published']), words)).fields.urldate, '{2026-11-03}');
});

test('citationBibtex(figure, words) says that a sample is one', () => {
  const { title, note } = readBibtex(citationBibtex(figureWith({ sample: true }), words)).fields;
  assert.match(`${title} ${note}`, /Kites Market \(sample data\).*Sample data, fictional values\./);
});
