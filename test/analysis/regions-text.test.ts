import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeText, regionHeadline, regionTable } from '../../src/analysis/region-detail.js';
import { RegionValues } from '../../src/analysis/region-values.js';
import { regionSurvey } from '../../src/analysis/regions.js';
import { RegionsText, shortName } from '../../src/analysis/regions-text.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import { regionDetailWords } from '../../src/i18n/en/region-detail.js';
import { regionValuesWords } from '../../src/i18n/en/region-values.js';
import { regionsWords } from '../../src/i18n/en/regions.js';
import type { Region } from '../../src/model/region.js';
import type { Report } from '../../src/model/report.js';
import { line, region, reportOf, share } from './regions-report.js';

const detail = { words: regionDetailWords, amount: amountWords };

function textOf(regions: readonly Region[], more: Partial<Report> = {}): RegionsText {
  const report = reportOf(regions, more);
  const survey = regionSurvey(report) ?? assert.fail('no regions');
  const values = survey.measure && new RegionValues(report, survey, 'en', frameWords, regionValuesWords, amountWords);
  return new RegionsText(report, survey, { lang: 'en', frame: frameWords, words: regionsWords }, values);
}

const first = (text: RegionsText) => text.survey.regions[0] ?? assert.fail('no region');
const leading = { claims: [{ kind: 'leading' as const, quote: 'dominates the market' }] };
const fastest = { claims: [{ kind: 'fastest-growing' as const, quote: 'fastest-growing region' }] };
const plain = (text: string) => text.replace(/[\u00a0]/g, ' ').replace(/\u2060/g, '');

test('headline() says who dominates and who grows fastest', () => {
  assert.equal(textOf([region('Europe', [], leading), region('Asia', [], fastest)]).headline(), 'Europe dominates; Asia grows fastest');
  assert.equal(textOf([region('Europe', [], { claims: [...leading.claims, ...fastest.claims] })]).headline(), 'Europe dominates and grows fastest');
  assert.equal(textOf([region('Europe', [], leading), region('Asia', [], leading)]).headline(), 'Europe and Asia dominate');
});

test('headline() counts regions and lines where nothing is claimed', () => {
  assert.equal(textOf([region('Europe', [line('Germany')]), region('Asia')]).headline(), 'Two regions, 1 country line');
  assert.equal(textOf([region('Europe')]).headline(), 'One region');
});

test('headline() names the largest region where all are disclosed', () => {
  assert.equal(textOf([region('Europe', [], { shares: share(25) }), region('Asia', [], { shares: share(75) })]).headline(), 'Asia is the largest region: 75% of the market in 2024');
});

test('headline() names no largest region where one is missing, a bound, or as large', () => {
  const half = { shares: share(50) };
  const over = { shares: [{ year: 2024, figure: { kind: 'bound' as const, bound: 'min' as const, value: 40, status: 'reported' as const } }] };
  for (const other of [{}, over, half]) {
    assert.equal(textOf([region('Europe', [], half), region('Asia', [], other)]).headline(), 'Share of the market by region and country');
  }
});

test('subtitle() says that colour marks the headline, only where there is colour', () => {
  assert.equal(textOf([region('Europe', [], leading)]).subtitle(false), 'One region. Colour marks the headline, not value');
  assert.equal(textOf([region('Europe')]).subtitle(false), 'One region. Shades mark what is listed by name, not value');
});

test('subtitle() gives unit and year where values are disclosed', () => {
  const money = { marketSize: { unit: { kind: 'money', currency: 'EUR', scale: 'million' }, values: [] } } as const;
  assert.equal(textOf([region('Europe', [], { values: share(75) })], money).subtitle(true), 'EUR million, 2024. Circle area is proportional');
});

test('missing() says what the report gives, and nothing where it is disclosed here', () => {
  const more = { timeline: { from: 2021, to: 2031 }, marketSize: { unit: { kind: 'money', currency: 'USD', scale: 'million' }, values: [] } } as const;
  assert.equal(plain(textOf([region('Europe')], more).missing() ?? ''), 'Values not disclosed here. The report gives regions and countries for 2021–2031, in USD million.');
  assert.equal(textOf([region('Europe', [], { shares: share(1) })], more).missing(), undefined);
});

test('notes() names the groups that the report names without members, and credits the map', () => {
  const [note] = textOf([region('Europe', [line('Nordic', { kind: 'group' }), line('Baltic', { kind: 'group', codes: ['EE'] }), line('Rest of Europe', { kind: 'rest' })])]).notes();
  assert.equal(note, 'Countries are grouped as the report lists them. It names Nordic and the “Rest of” lines without members; these follow common definitions. Map: Natural Earth, drawn by who holds the ground; Equal Earth projection. Boundaries imply no position.');
});

test('spoken(place) says value and status, or the claim and the number of lines', () => {
  const disclosed = textOf([region('Europe', [], { shares: share(25) })]);
  assert.equal(disclosed.spoken(first(disclosed)), 'Europe: 25%, reported');
  const claimed = textOf([region('Europe', [line('Germany')], leading)]);
  assert.equal(claimed.spoken(first(claimed)), 'Europe: dominates the market, 1 country line');
});

test('summary() ends after twelve regions with how many there are more', () => {
  const regions = Array.from({ length: 15 }, (_, i) => region(`Region ${i}`));
  assert.match(textOf(regions).summary(), /^World map\. 15 regions\. Region 0\. .* Region 11\. And 3 more\.$/);
});

test('regionHeadline(region) says what it is made of', () => {
  const text = textOf([region('Europe', [line('Germany'), line('France'), line('Nordic', { kind: 'group' }), line('Rest of Europe', { kind: 'rest' })])]);
  assert.equal(regionHeadline(first(text), text, regionDetailWords), 'Europe: two countries, one country group and the rest');
});

test('regionHeadline(region) does not call a rest the largest', () => {
  const text = textOf([region('Europe', [line('Germany', { shares: share(2) }), line('Rest of Europe', { kind: 'rest', shares: share(9) })])]);
  assert.equal(regionHeadline(first(text), text, regionDetailWords), 'Europe: share of the market by country');
});

test('placeText(place) says value, status, growth and the largest line', () => {
  const growth = { rate: { kind: 'exact', value: 8, status: 'reported' } } as const;
  const text = textOf([region('Europe', [line('France', { shares: share(4) }), line('Germany', { shares: share(6) })], { shares: share(25), growth })]);
  assert.deepEqual(placeText(first(text), text, detail), { when: 'Europe, 2024', value: '25%', how: 'Reported. Grows 8% a year. Largest line: Germany, 6%' });
});

test('placeText(place) says that a value is not disclosed, beside others that are', () => {
  const text = textOf([region('Europe', [line('France')], { shares: share(25) })]);
  const lineOf = first(text).lines[0] ?? assert.fail('no line');
  assert.deepEqual(placeText(lineOf, text, detail, first(text)), { when: 'France, 2024', value: 'not disclosed', how: 'In the report; values not disclosed here' });
});

test('regionTable() has a row for each region and line, as published, with how it is known', () => {
  const derived = [{ year: 2024, figure: { kind: 'exact' as const, value: 12.3456, status: 'derived' as const } }];
  const text = textOf([region('Europe', [line('France', { shares: derived }), line('Nordic', { kind: 'group' })], { shares: share(25), ...leading })]);
  const { columns, rows } = regionTable(text, detail);
  assert.deepEqual(columns.map(({ label }) => label), ['Region or line', 'Kind', 'Percent of the market, 2024', 'The report says', 'Basis']);
  assert.deepEqual(rows.map(({ cells }) => cells), [
    ['Europe', 'region', '25', 'Dominates the market', 'Reported'],
    ['France', 'country', '12.3456', '', 'Calculated'],
    ['Nordic', 'country group', 'not disclosed', '', 'Not disclosed'],
  ]);
  assert.deepEqual(rows.map(({ depth }) => depth), [0, 1, 1]);
});

test('regionTable() has no column of values where none is disclosed', () => {
  const text = textOf([region('Europe', [line('France')])]);
  assert.deepEqual(regionTable(text, detail).columns.map(({ label }) => label), ['Region or line', 'Kind', 'Basis']);
});

test('shortName(name) leaves out what stands in brackets at the end', () => {
  assert.equal(shortName('ASEAN (Association of South East Asian Countries)'), 'ASEAN');
  assert.equal(shortName('(none)'), '(none)');
});
