import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playerProfile, type PlayerProfile } from '../../src/analysis/players-profile.js';
import { playersTable } from '../../src/analysis/players-table.js';
import { playersBrowsingWords } from '../../src/i18n/en/players-browsing.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import type { Report } from '../../src/model/report.js';
import { galleryReport } from './market-size-report.js';
import { player, playersReport, rosterOf, textOf } from './players-report.js';

const iot = galleryReport('iot-medical-devices');

function profileOf(report: Report, name: string, shown = { lists: true, forms: true }): PlayerProfile {
  const roster = rosterOf(report);
  const entry = roster.entries.find((one) => one.player.name === name);
  if (!entry) throw new Error(`no ${name}`);
  return playerProfile(entry, report, roster, shown, 'en', playersBrowsingWords);
}

test('playerProfile(entry, …) of a profiled key player gives what every key player’s profile covers', () => {
  const profile = profileOf(iot, 'GE Healthcare');
  assert.deepEqual([profile.lines, profile.covers, profile.items.length], [[], 'The report’s profile of each key player covers:', 6]);
});

test('playerProfile(entry, …) of a company without a profile says so and gives no items', () => {
  const profile = profileOf(iot, 'Qualcomm Technologies, Inc');
  assert.deepEqual([profile.lines, profile.items], [['Listed among the major players. No profile in the table of contents.'], []]);
});

test('playerProfile(entry, …) does not speak of contents that the document has not', () => {
  assert.deepEqual(profileOf(playersReport([player('A')]), 'A').lines, ['Listed among the key players.']);
});

test('playerProfile(entry, …) does not say “each key player” where one has no profile', () => {
  const report = playersReport([player('A', ['key'], { profiled: true }), player('B')], { profileItems: ['Strategy'] });
  assert.equal(profileOf(report, 'A').covers, 'The report’s profile covers:');
});

test('playerProfile(entry, …) of a profiled company says so where the items are not known', () => {
  assert.deepEqual(profileOf(playersReport([player('A', ['key'], { profiled: true })]), 'A').lines, ['The report has a profile of this company.']);
});

test('playerProfile(entry, …) names the lists and printed forms that the row does not show', () => {
  assert.deepEqual(profileOf(iot, 'Philips', { lists: false, forms: false }).lines, [
    'Listed among the major and key players.',
    'Koninklijke Philips N.V in the major-player list.',
  ]);
});

test('playerProfile(entry, …) of a company in no list says so', () => {
  assert.deepEqual(profileOf(playersReport([player('A', [])]), 'A').lines, ['Named in the report, in neither list.']);
});

test('playerProfile(entry, …) splits the text into paragraphs and gives ticker, country and address', () => {
  const profile = profileOf(playersReport([player('A', ['key'], { text: 'One.\n\nTwo.', ticker: 'NYSE: A', country: 'NL', url: 'https://www.example.com/a' })]), 'A');
  assert.deepEqual(profile.lines, ['Listed among the key players.', 'One.', 'Two.']);
  assert.deepEqual(profile.facts, ['NYSE: A', 'Netherlands']);
  assert.deepEqual(profile.link, { href: 'https://www.example.com/a', text: 'example.com' });
});

test('playerProfile(entry, …) links to http and https alone', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com/', 'https://', '//example.com']) {
    assert.equal(profileOf(playersReport([player('A', ['key'], { url })]), 'A').link, undefined);
  }
});

test('playerProfile(entry, …) names the site that a link leads to, not the one it pretends', () => {
  assert.equal(profileOf(playersReport([player('A', ['key'], { url: 'https://good.example@evil.example/' })]), 'A').link?.text, 'evil.example');
});

test('playersTable(roster, …) prints each name as its lists print it', () => {
  const table = playersTable(rosterOf(iot), undefined, textOf(iot), { own: playersBrowsingWords, frame: frameWords });
  assert.deepEqual(table.columns.map(({ label }) => label), ['Company', 'Major-player list', 'Key-player list', 'Profile', 'Share of the market']);
  assert.deepEqual(table.rows[2]?.cells, ['Philips', 'Koninklijke Philips N.V', 'Philips', 'yes', 'not disclosed']);
  assert.deepEqual(table.rows[15]?.cells, ['Qualcomm Technologies, Inc', 'Qualcomm Technologies, Inc', 'not listed', 'no', 'not disclosed']);
});

test('playersTable(roster, …) has a row for every company', () => {
  assert.equal(playersTable(rosterOf(iot), undefined, textOf(iot), { own: playersBrowsingWords, frame: frameWords }).rows.length, 17);
});
