import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from '../../src/analysis/initials.js';
import { playerRoster } from '../../src/analysis/players.js';
import { galleryReport } from './market-size-report.js';
import { player, playersReport, rosterOf, sharer, textOf } from './players-report.js';

const iot = galleryReport('iot-medical-devices');

test('playerRoster(report) counts the lists of the real report, and who is in both', () => {
  assert.deepEqual(rosterOf(iot).counts, { all: 17, major: 10, key: 15, both: 8, profiled: 15 });
});

test('playerRoster(report) gives nothing where nobody is named', () => {
  assert.equal(playerRoster(playersReport([])), undefined);
});

test('playerRoster(report) keeps the report’s order', () => {
  assert.deepEqual(rosterOf(playersReport([player('Zeta'), player('Alpha')])).entries.map((entry) => entry.player.name), ['Zeta', 'Alpha']);
});

test('playerRoster(report) gives the printed forms that differ from the name, each once', () => {
  const [entry] = rosterOf(playersReport([player('Philips', [{ list: 'major', name: 'Koninklijke Philips N.V' }, { list: 'key', name: 'Koninklijke Philips N.V' }])])).entries;
  assert.deepEqual(entry?.printed, ['Koninklijke Philips N.V']);
});

test('playerRoster(report) does not call undisclosed shares disclosed', () => {
  assert.equal(rosterOf(playersReport([sharer('A', { kind: 'undisclosed', status: 'undisclosed' })])).disclosed, false);
});

test('headline() spells the count and says that none is dominant where concentration is low', () => {
  assert.equal(textOf(iot).headline(), 'Seventeen companies named, none of them dominant');
});

test('headline() says nothing of dominance where the report says nothing of concentration', () => {
  assert.equal(textOf(playersReport([player('A'), player('B')])).headline(), 'Two companies named');
});

test('headline() of one company says nothing of dominance', () => {
  assert.equal(textOf(playersReport([player('A')], { concentration: { level: 'low' } })).headline(), 'One company named');
});

test('headline() writes more than twenty in digits', () => {
  assert.equal(textOf(playersReport(Array.from({ length: 1200 }, (_, i) => player(`P${i}`)))).headline(), '1,200 companies named');
});

test('subtitle() says how many are in both lists', () => {
  assert.equal(textOf(iot).subtitle(), '10 major players and 15 key players; eight are both');
});

test('subtitle() names one list alone, and one company in the singular', () => {
  assert.equal(textOf(playersReport([player('A', ['major'])])).subtitle(), '1 major player');
});

test('subtitle() is empty where no company is in a list', () => {
  assert.equal(textOf(playersReport([player('A', [])])).subtitle(), '');
});

test('notes() says whose names they are where the other list prints other ones', () => {
  assert.deepEqual(textOf(iot).notes(true), ['Names as in the key-player list; a different form in the major-player list is shown below.']);
});

test('notes() does not promise forms below that are not shown there', () => {
  assert.deepEqual(textOf(iot).notes(false), ['Names as in the key-player list.']);
});

test('notes() is empty where all lists print the same names', () => {
  assert.deepEqual(textOf(playersReport([player('A', ['major', 'key'])])).notes(true), []);
});

test('notes() names no list where both print other forms', () => {
  assert.deepEqual(textOf(playersReport([player('A', [{ list: 'major', name: 'A Inc' }, { list: 'key', name: 'A Ltd' }])])).notes(true), [
    'A different form in one of the lists is shown below the name.',
  ]);
});

test('missing() says what the report analyses only where its profiles list shares', () => {
  assert.equal(textOf(iot).missing(), 'Market shares not disclosed here. The report analyses them company by company.');
});

test('missing() says how many are profiled where no profile item is about shares', () => {
  assert.equal(
    textOf(playersReport([player('A', ['key'], { profiled: true }), player('B')], { profileItems: ['Strategy'] })).missing(),
    'Market shares not disclosed here. The report profiles one of the companies.',
  );
});

test('missing() promises nothing where nobody is profiled', () => {
  assert.equal(textOf(playersReport([player('A')])).missing(), 'Market shares not disclosed here.');
});

test('summary() says that the order means nothing and that no share is given', () => {
  assert.equal(textOf(iot).summary(), '17 companies in the report’s order; no order of size is implied. No market share is disclosed.');
});

test('initialsOf(name) gives the letters of the mockup for every company of the real report', () => {
  assert.deepEqual(
    iot.players?.map(({ name }) => initialsOf(name)),
    ['ME', 'GE', 'PH', 'SH', 'AL', 'JJ', 'RO', 'RM', 'MA', 'BD', 'DR', 'FP', 'HI', 'IB', 'CS', 'QT', 'MC'],
  );
});

test('initialsOf(name) takes the letter at the end, which tells sample companies apart', () => {
  assert.equal(initialsOf('Sample company A'), 'A');
});

test('initialsOf(name) leaves the Arabic article out', () => {
  assert.equal(initialsOf('الشركة النموذجية الأولى'), 'شن');
});

test('initialsOf(name) never cuts a character in two', () => {
  assert.equal(initialsOf('𠮷野家'), '𠮷野');
});

test('initialsOf(name) gives something for a name without letters', () => {
  assert.equal(initialsOf('???'), '??');
});
