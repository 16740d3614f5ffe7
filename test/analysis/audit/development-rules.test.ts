import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Player } from '../../../src/model/player.js';
import { audited, messages } from './audited.js';

const player = (name: string, aliases: readonly string[] = []): Player => ({ id: name.replace(/[^A-Za-z0-9]+/g, '-'), name, aliases, listings: [{ list: 'key' }] });
const players = [player('GE Healthcare'), player('Philips', ['Koninklijke Philips N.V']), player('Sample company A')];
const named = (...companies: string[]) => audited('development-companies', { players, developments: [{ date: '2023-09', text: 'A plug is agreed.', companies }] });

test('development-companies finds companies that no list names', () => {
  const findings = named('Infosys', 'NVIDIA Corporation');
  assert.deepEqual(messages(findings), [
    'The development of September 2023 is about Infosys and NVIDIA Corporation, and the report’s lists of players name neither of them.',
  ]);
  assert.equal(findings[0]?.severity, 'warning');
  assert.deepEqual(findings[0].paths, ['developments[0].companies[0]', 'developments[0].companies[1]']);
});

test('development-companies only notes a stranger beside a listed company', () => {
  const [finding] = named('Philips', 'Infosys');
  assert.equal(finding?.message, 'The development of September 2023 also names Infosys, in none of the report’s lists of players.');
  assert.equal(finding.severity, 'note');
});

test('development-companies knows a company by alias, legal form, the start of its name, or a longer form of it', () => {
  assert.deepEqual(named('Koninklijke Philips N.V', 'PHILIPS Inc.', 'GE', 'Philips Healthcare'), []);
});

test('development-companies does not take one company for another with the same first words', () => {
  assert.equal(named('Sample company B').length, 1);
});

test('development-companies finds nothing where the report has no list of companies, or the development no names', () => {
  assert.deepEqual(audited('development-companies', { developments: [{ date: '2023', text: 'So it was.', companies: ['Infosys'] }] }), []);
  assert.deepEqual(named(), []);
});

const dated = (date: string, published = '2025-03') => messages(audited('development-dates', { published, developments: [{ date, text: 'A plug is agreed.' }] }));

test('development-dates finds one after the publication', () => {
  assert.deepEqual(dated('2025-04-02'), ['A development is dated 2 April 2025, after the publication of the report (March 2025).']);
  assert.equal(dated('2026').length, 1);
});

test('development-dates finds nothing before the publication, or where the dates are not exact enough to tell', () => {
  assert.deepEqual([...dated('2025-03-31'), ...dated('2025'), ...dated('2024-12'), ...dated('2025-07', '2025')], []);
});

test('development-dates finds a day that no calendar has', () => {
  assert.deepEqual(dated('2023-02-30'), ['No calendar has the date 2023-02-30.']);
  assert.deepEqual(dated('2024-02-29'), []);
});
