import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Insight } from '../../../src/model/narrative.js';
import type { Report } from '../../../src/model/report.js';
import { about, audited, exact, market, messages, over, series, undisclosed } from './audited.js';

const insight = (text: string, figure?: ReturnType<typeof exact>, label = 'of clinics use kites'): Insight =>
  ({ text, ...(figure && { figures: [{ figure, unit: { kind: 'percent' }, label }] }) });
const marketSize: NonNullable<Report['marketSize']> = { ...market({ 2024: 54942.27, 2031: 150106.96 }), growth: { rate: exact(15.4) } };
const told = (text: string, more: Partial<Report> = {}) => messages(audited('prose-figure', { marketSize, sections: { overview: { text } }, ...more }));

test('prose-figure finds quoted figures that nothing backs, each with its qualifier', () => {
  const insights = [insight('Over 60% of clinics use kites.', over(60)), insight('Approximately 70% do.', about(70)), insight('And 50% did.', exact(50))];
  const findings = audited('prose-figure', { marketSize, insights });
  assert.deepEqual(messages(findings), [
    'The report says: over 60% of clinics use kites. No figure of the data backs this.',
    'The report says: about 70% of clinics use kites. No figure of the data backs this.',
    'The report says: 50% of clinics use kites. No figure of the data backs this.',
  ]);
  assert.deepEqual(findings[0]?.paths, ['insights[0].figures[0]', 'insights[0].text']);
  assert.equal(findings[0].severity, 'warning');
});

test('prose-figure finds percentages and money in any running text', () => {
  assert.deepEqual(told('Kites sell for USD 12 billion, and nearly 42% of them are red.'), [
    'The text names “USD 12 billion”, and no figure of the data backs it.',
    'The text names “nearly 42%”, and no figure of the data backs it.',
  ]);
});

test('prose-figure looks into every text of the report', () => {
  const text = 'It is 42% red.';
  const places: readonly Partial<Report>[] = [
    { subtitle: text }, { sections: { regions: { text } } }, { marketSize: { ...market({}), note: text } }, { segmentations: [{ id: 'a', name: 'A', text, segments: [] }] },
    { segmentations: [{ id: 'a', name: 'A', segments: [{ id: 'b', name: 'B', segments: [{ id: 'c', name: 'C', text }] }] }] },
    { regions: [{ id: 'e', name: 'Europe', text, countries: [] }] }, { regions: [{ id: 'e', name: 'Europe', countries: [{ kind: 'country', id: 's', name: 'Spain', text }] }] },
    { players: [{ id: 'p', name: 'P', listings: [], text }] }, { insights: [{ heading: text, text: 'So it is.' }] }, { developments: [{ date: '2023', text }] },
    { dynamics: { drivers: [{ name: 'Red', text }] } }, { frames: [{ kind: 'swot', name: 'SWOT', items: [{ name: 'S', text }] }] },
    { regions: [{ id: 'e', name: 'Europe', claims: [{ kind: 'other', quote: text }], countries: [] }] },
  ];
  for (const place of places) assert.equal(audited('prose-figure', place).length, 1, JSON.stringify(place));
});

test('prose-figure takes data figures, in any scale and rounding, as backing', () => {
  assert.deepEqual(told('It was worth USD 54,942.27 million, or USD 54.94 billion, about $55 billion, and grows by 15.4%, over 15% or 15% a year.'), []);
});

test('prose-figure takes what follows from the data as backing: a share of values, growth, a difference', () => {
  const segmentations = [{ id: 'use', name: 'Use', segments: [{ id: 'sport', name: 'Sport', values: series({ 2024: 27471.135 }) }] }];
  assert.deepEqual(told('Half, 50%, is sport. It grows by 173% in all, by USD 95,164.69 million, or 15.44% a year.', { segmentations }), []);
});

test('prose-figure takes what the largest companies hold together as backing', () => {
  const players = [20, 12.5, 6].map((share, i) => ({ id: `p${i}`, name: `Maker ${i}`, listings: [], shares: series({ 2024: share }) }));
  assert.deepEqual(told('The two largest hold 32.5%, the three largest 38.5%.', { players }), []);
  assert.equal(told('The two largest hold 34%.', { players }).length, 1);
});

test('prose-figure does not take another currency, or an undisclosed figure, for backing', () => {
  assert.equal(told('It was worth EUR 54,000 million.').length, 1);
  assert.equal(messages(audited('prose-figure', { marketSize: market({ 2024: undisclosed }), sections: { overview: { text: 'It was worth USD 5 million.' } } })).length, 1);
});

test('prose-figure lets “over” and “about” round, but not far', () => {
  const shares = (share: number) => ({ segmentations: [{ id: 'use', name: 'Use', segments: [{ id: 'sport', name: 'Sport', shares: series({ 2024: share }) }] }] });
  assert.deepEqual(told('Over 60% are red.', shares(63.2)), []);
  assert.equal(told('Over 60% are red.', shares(78)).length, 1);
  assert.equal(told('Over 60% are red.', shares(58)).length, 1);
  assert.deepEqual(told('About 60% are red.', shares(57.5)), []);
  assert.equal(told('60% are red.', shares(57.5)).length, 1);
});

test('prose-figure names a figure once, however often the text does', () => {
  const findings = audited('prose-figure', { sections: { overview: { text: '42% are red, 42% indeed.' }, regions: { text: 'And 42% here.' } }, subtitle: '42%' });
  assert.deepEqual(findings.map(({ paths }) => paths), [['subtitle', 'sections.overview.text', 'sections.regions.text']]);
});

test('prose-figure lets be what names its source: a quoted figure with one, a development with an address', () => {
  const sourced: Insight = insight('Over 60% of clinics use kites.', { kind: 'bound', bound: 'min', value: 60, status: 'reported', source: 'Sample survey, 2024' });
  assert.deepEqual(audited('prose-figure', { insights: [sourced] }), []);
  assert.deepEqual(audited('prose-figure', { developments: [{ date: '2023', text: 'Bought for USD 2 billion.', url: 'https://example.com/news' }] }), []);
});

test('unit-prose finds an amount a thousand times off, and prose-figure does not say it again', () => {
  const report = { marketSize, sections: { overview: { text: 'It was worth USD 54.94 million.' } } };
  const findings = audited('unit-prose', report);
  assert.deepEqual(messages(findings), [
    'The text says “USD 54.94 million”, the data USD 54,942.27 million for 2024: the text is a thousand times smaller.',
  ]);
  assert.deepEqual(findings[0]?.paths, ['sections.overview.text', 'marketSize.values[0].figure']);
  assert.equal(findings[0].severity, 'error');
  assert.deepEqual(audited('prose-figure', report), []);
});

test('unit-prose finds nothing where the scale is right, or the number too round to tell', () => {
  for (const text of ['It was worth USD 54.94 billion.', 'One kite costs USD 50.']) {
    assert.deepEqual(audited('unit-prose', { marketSize, sections: { overview: { text } } }), []);
  }
});

test('unit-prose finds a size of the market in another currency', () => {
  const report = { marketSize, sections: { overview: { text: 'It was worth EUR 54,942.27 million.' } } };
  assert.deepEqual(messages(audited('unit-prose', report)), [
    'The text says “EUR 54,942.27 million”, the data USD 54,942.27 million for 2024: the same number in two currencies.',
  ]);
  assert.deepEqual(audited('prose-figure', report), []);
});
