/** Citations as schema.org JSON-LD. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationDataset } from '../../src/analysis/citation-dataset.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { citationWords as words } from '../../src/i18n/en/citation.js';
import type { CitedFigure } from '../../src/analysis/citation.js';
import { bareFigure, figureWith, fullFigure } from './citation-figures.js';

const read = (figure: CitedFigure): Record<string, unknown> => JSON.parse(citationDataset(figure, words, amountWords)) as Record<string, unknown>;

test('citationDataset(figure, words) describes the figure as a data set of its report', () => {
  const publisher = { '@type': 'Organization', name: 'Example Research', url: 'https://example.com' };
  assert.deepEqual(read(fullFigure), {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Kites market expected to grow 2.7-fold by 2031',
    description: 'Market size, EUR million. Kites market, 2024: EUR 100 million.',
    inLanguage: 'en',
    url: 'https://example.com/kites',
    creator: publisher,
    publisher,
    datePublished: '2025-03-14',
    license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    temporalCoverage: '2021/2031',
    spatialCoverage: { '@type': 'Place', name: 'World' },
    variableMeasured: [
      { '@type': 'PropertyValue', name: 'Market size', unitText: 'EUR million' },
      { '@type': 'PropertyValue', name: 'Growth a year' },
    ],
    isPartOf: { '@type': 'Report', name: 'Kites Market', version: '3rd edition', url: 'https://example.com/kites', creator: publisher, publisher, datePublished: '2025-03-14' },
  });
});

test('citationDataset(figure, words) is no data set where a widget has no numbers, and claims nothing', () => {
  assert.deepEqual(read(bareFigure), {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: 'Kites market expected to grow 2.7-fold by 2031',
    isPartOf: { '@type': 'Report', name: 'Kites Market' },
  });
});

test('citationDataset(figure, words) may stand in a script element', () => {
  const text = citationDataset(figureWith({ title: '</script><!-- <b>' }), words, amountWords);
  assert.ok(!text.includes('<'));
  assert.deepEqual((JSON.parse(text) as { isPartOf: { name: string } }).isPartOf.name, '</script><!-- <b>');
});

test('citationDataset(figure, words) gives a licence that is an address as one', () => {
  assert.equal(read(figureWith({ licence: 'https://creativecommons.org/licenses/by/4.0/' })).license, 'https://creativecommons.org/licenses/by/4.0/');
});

test('citationDataset(figure, words) covers the place and the study period of a report without a timeline', () => {
  const { spatialCoverage, temporalCoverage } = read(figureWith({ scope: { kind: 'country', place: 'Japan' }, studyPeriod: { from: 2025, to: 2031 } }, ['timeline']));
  assert.deepEqual([spatialCoverage, temporalCoverage], [{ '@type': 'Place', name: 'Japan' }, '2025/2031']);
});

test('citationDataset(figure, words) says that a sample is one', () => {
  const { name, description } = read(figureWith({ sample: true }));
  assert.match(`${String(name)} | ${String(description)}`, /^.* \(sample data\) \| Sample data, fictional values\. Market size/);
});
