import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolvePlace } from '../../../src/geography/resolve-place.js';
import type { CountryLine, Region } from '../../../src/model/region.js';
import { audited, messages } from './audited.js';

const line = (name: string, kind: CountryLine['kind'] = 'country'): CountryLine => ({ kind, id: name.toLowerCase().replace(/[^a-z]+/g, '-'), name });
const region = (name: string, ...countries: CountryLine[]): Region => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, countries });
const twice = (...regions: Region[]) => audited('place-twice', { regions }, resolvePlace);

test('place-twice finds a country in two regions, whatever it is called', () => {
  const findings = twice(region('Europe', line('Turkey')), region('Asia Pacific', line('Türkiye ')));
  assert.deepEqual(messages(findings), ['“Turkey” under Europe and “Türkiye ” under Asia Pacific both cover TR, which is then counted twice.']);
  assert.deepEqual(findings[0]?.paths, ['regions[1].countries[0]', 'regions[0].countries[0]']);
  assert.equal(findings[0].severity, 'error');
});

test('place-twice finds a country beside its group in one region', () => {
  const findings = twice(region('Europe', line('Benelux', 'group'), line('Belgium')));
  assert.deepEqual(messages(findings), ['Under Europe, “Benelux” and “Belgium” both cover BE.']);
  assert.equal(findings[0]?.severity, 'warning');
});

test('place-twice lets a report put Mexico where it likes, as long as it does so once', () => {
  assert.deepEqual(twice(region('North America', line('United States'), line('Canada')), region('Latin America', line('Mexico'), line('Rest of Latin America', 'rest'))), []);
});

test('place-twice compares the codes that regions list, without a resolver too', () => {
  const regions = [{ ...region('Europe'), codes: ['DE', 'RU'] }, { ...region('Asia'), codes: ['CN', 'RU'] }];
  assert.deepEqual(messages(audited('place-twice', { regions })), ['“Europe” under Europe and “Asia” under Asia both cover RU, which is then counted twice.']);
  assert.deepEqual(audited('place-twice', { regions: [{ ...region('Europe'), codes: ['DE'] }, { ...region('Asia'), codes: ['CN'] }] }), []);
});

test('place-unknown finds a country and a region that the map does not know', () => {
  const findings = audited('place-unknown', { regions: [region('Europe', line('Germany'), line('Ruritania')), region('Atlantis')] }, resolvePlace);
  assert.deepEqual(messages(findings), ['“Ruritania”, under Europe, is no place that the map knows.', '“Atlantis” is no place that the map knows.']);
});

test('place-unknown finds nothing in known places, in a line for the rest, or in a name with codes', () => {
  const regions = [region('Europe', line('Germany'), line('Nordic', 'group'), line('Rest of Europe', 'rest')), { ...region('Atlantis'), codes: ['PT'] }];
  assert.deepEqual(audited('place-unknown', { regions }, resolvePlace), []);
});

test('place-unknown is left out where nobody resolves names', () => {
  assert.deepEqual(audited('place-unknown', { regions: [region('Atlantis')] }), []);
});

test('region-empty finds a region with no country, where other regions have some', () => {
  assert.deepEqual(messages(audited('region-empty', { regions: [region('Europe', line('Germany')), region('Asia Pacific')] })), [
    'Asia Pacific has no country under it, although other regions have.',
  ]);
  assert.deepEqual(audited('region-empty', { regions: [region('Europe'), region('Asia Pacific')] }), []);
});
