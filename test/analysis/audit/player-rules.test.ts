import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyKeys } from '../../../src/analysis/audit/company-name.js';
import type { Player } from '../../../src/model/player.js';
import { audited, exact, messages, range, series, undisclosed } from './audited.js';

const player = (name: string, more: Partial<Player> = {}): Player =>
  ({ id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), name, listings: [{ list: 'key' }], ...more });

test('companyKeys(name) drops legal forms, accents, case and punctuation', () => {
  for (const name of ['Koninklijke Philips N.V', 'Philips', 'PHILIPS, Inc.', 'Philips Holding B.V.', 'Phílips Group']) assert.equal(companyKeys(name).core, 'philips');
  assert.equal(companyKeys('Drägerwerk AG & Co. KGaA').core, 'dragerwerk');
  assert.equal(companyKeys('Johnson and Johnson').core, companyKeys('Johnson & Johnson').core);
});

test('companyKeys(name) keeps a name that is nothing but a legal form, and letters of any script', () => {
  assert.equal(companyKeys('Company').core, 'company');
  assert.notEqual(companyKeys('الشركة الأولى').core, companyKeys('الشركة الثانية').core);
});

test('player-names finds a company that one list prints in another form', () => {
  const philips = player('Philips', { listings: [{ list: 'major', name: 'Koninklijke Philips N.V' }, { list: 'key' }] });
  const findings = audited('player-names', { players: [philips] });
  assert.deepEqual(messages(findings), ['One company is printed under two names: “Koninklijke Philips N.V” among the major players and “Philips” among the key players.']);
  assert.deepEqual(findings[0]?.paths, ['players[0].listings[0].name', 'players[0].name']);
  assert.deepEqual(findings[0].part, { kind: 'player', id: 'philips' });
});

test('player-names finds nothing where the lists print the name', () => {
  assert.deepEqual(audited('player-names', { players: [player('Philips', { aliases: ['Koninklijke Philips N.V'], listings: [{ list: 'major', name: 'Philips' }, { list: 'key' }] })] }), []);
});

test('player-twice finds two entries that differ by a legal form', () => {
  const findings = audited('player-twice', { players: [player('IBM'), player('Kites Ltd'), player('I.B.M. Corporation')] });
  assert.deepEqual(messages(findings), ['“IBM” and “I.B.M. Corporation” stand in the report as two companies, but look like one.']);
  assert.deepEqual(findings[0]?.paths, ['players[2].name', 'players[0].name']);
});

test('player-twice finds an entry that bears the alias of another, or its name in brackets', () => {
  assert.equal(audited('player-twice', { players: [player('Philips', { aliases: ['Signify'] }), player('Signify N.V.')] }).length, 1);
  assert.equal(audited('player-twice', { players: [player('BD (Becton Dickinson)'), player('Becton, Dickinson and Company')] }).length, 1);
});

test('player-twice finds nothing in different companies', () => {
  const names = ['Sample company A', 'Sample company B', 'Acme (US)', 'Kite (US)', 'GE Healthcare', 'GE Aerospace', '!!!', '???'];
  assert.deepEqual(audited('player-twice', { players: names.map((name, i) => player(name, { id: `p${i}` })) }), []);
});

test('player-lists finds a major player that is no key player', () => {
  const players = [player('A', { listings: [{ list: 'major' }, { list: 'key' }] }), player('B', { listings: [{ list: 'major' }] }), player('C')];
  const findings = audited('player-lists', { players });
  assert.deepEqual(messages(findings), ['The two lists of players disagree: of two major players, only one is among the two key players. B is missing there.']);
  assert.deepEqual(findings[0]?.paths, ['players[1].listings']);
});

test('player-lists finds nothing where all major players are key players, or there is one list only', () => {
  assert.deepEqual(audited('player-lists', { players: [player('A', { listings: [{ list: 'major' }, { list: 'key' }] }), player('C')] }), []);
  assert.deepEqual(audited('player-lists', { players: [player('A', { listings: [{ list: 'major' }] })] }), []);
});

test('player-shares finds shares that make more than the whole market', () => {
  const players = (first: number) => [player('A', { shares: series({ 2024: first }) }), player('B', { shares: series({ 2024: 40 }) })];
  assert.deepEqual(messages(audited('player-shares', { players: players(62.5) })), ['The companies’ shares of 2024 add up to 102.5%, more than the whole market.']);
  assert.deepEqual(audited('player-shares', { players: players(60) }), []);
});

test('player-shares takes a range at its lower end, and an undisclosed share for nothing', () => {
  const players = [player('A', { shares: series({ 2024: range(50, 70) }) }), player('B', { shares: series({ 2024: exact(45) }) }), player('C', { shares: series({ 2024: undisclosed }) })];
  assert.deepEqual(audited('player-shares', { players }), []);
});
