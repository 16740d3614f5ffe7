import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchRuns } from '../../src/analysis/match-runs.js';
import { foldText, foundForm, PlayerFinder, searchTerms } from '../../src/analysis/players-search.js';
import type { PlayerEntry } from '../../src/analysis/players.js';
import type { Player } from '../../src/model/player.js';
import { galleryReport } from './market-size-report.js';
import { player, playersReport, rosterOf } from './players-report.js';

const iot = rosterOf(galleryReport('iot-medical-devices')).entries;
const names = (entries: readonly PlayerEntry[]): readonly string[] => entries.map((entry) => entry.player.name);
const search = (entries: readonly PlayerEntry[], text: string): readonly string[] => names(new PlayerFinder(entries, 'en').search(entries, searchTerms(text)));
const entriesOf = (...players: readonly Player[]): readonly PlayerEntry[] => rosterOf(playersReport(players)).entries;
const marked = (text: string, query: string): string =>
  matchRuns(text, searchTerms(query)).map((run) => (run.hit ? `[${run.text}]` : run.text)).join('');

test('foldText(text) takes case and accents off', () => {
  assert.equal(foldText('DRÄGER Ñandú Çelik İstanbul'), 'drager nandu celik istanbul');
});

test('foldText(text) spells letters that are no accented ones', () => {
  assert.equal(foldText('Straße Ørsted Łódź Æon ΝΑΟΣ'), 'strasse orsted lodz aeon ναοσ');
});

test('foldText(text) reads full-width letters and ligatures as plain ones', () => {
  assert.equal(foldText('ＡＢＣ ﬁx'), 'abc fix');
});

test('search(entries, terms) finds the companies of the mockup', () => {
  assert.deepEqual(search(iot, 'he'), ['GE Healthcare', 'Siemens Healthineers', 'Roche', 'Fisher & Paykel Healthcare']);
});

test('search(entries, terms) finds a name without its accents, and with others', () => {
  assert.deepEqual([search(iot, 'drager'), search(iot, 'RÓCHE')], [['Drägerwerk AG & Co. KGaA'], ['Roche']]);
});

test('search(entries, terms) finds by alias and by printed form', () => {
  const entries = entriesOf(player('Alpha', ['key'], { aliases: ['Omega Works'] }), player('Beta', [{ list: 'major', name: 'Beta Holding' }]));
  assert.deepEqual([search(entries, 'omega'), search(entries, 'holding')], [['Alpha'], ['Beta']]);
});

test('search(entries, terms) wants every word, in any order', () => {
  assert.deepEqual(search(iot, 'healthcare ge'), ['GE Healthcare']);
});

test('search(entries, terms) does not find across two names of a company', () => {
  assert.deepEqual(search(entriesOf(player('Alpha', ['key'], { aliases: ['Beta'] })), 'alphabeta'), []);
});

test('search(entries, terms) takes signs for signs', () => {
  assert.deepEqual(search(entriesOf(player('A.B (C)*'), player('AxB')), '(c)*'), ['A.B (C)*']);
});

test('byName() follows the alphabet of the language and the value of numbers', () => {
  const entries = entriesOf(player('Zeta'), player('Ära'), player('Arc 10'), player('Arc 9'));
  assert.deepEqual(names(new PlayerFinder(entries, 'de').byName()), ['Ära', 'Arc 9', 'Arc 10', 'Zeta']);
  assert.deepEqual(names(new PlayerFinder(entries, 'sv').byName()), ['Arc 9', 'Arc 10', 'Zeta', 'Ära']);
});

test('foundForm(entry, terms, shown) shows the alias that answers the search', () => {
  const [entry] = entriesOf(player('Alpha', ['key'], { aliases: ['Gamma', 'Omega Works'] }));
  assert.equal(entry && foundForm(entry, ['omega'], ''), 'Omega Works');
});

test('foundForm(entry, terms, shown) leaves the line as it is where the name answers', () => {
  const [entry] = entriesOf(player('Alpha', ['key'], { aliases: ['Alpha Works'] }));
  assert.equal(entry && foundForm(entry, ['alpha'], 'Alpha Inc'), 'Alpha Inc');
});

test('matchRuns(text, terms) marks the first match of each word', () => {
  assert.equal(marked('Fisher & Paykel Healthcare', 'he care'), 'Fis[he]r & Paykel Health[care]');
});

test('matchRuns(text, terms) marks accented letters as they are printed', () => {
  assert.equal(marked('Drägerwerk', 'drag'), '[Dräg]erwerk');
});

test('matchRuns(text, terms) keeps a letter and its combining accent together', () => {
  assert.equal(marked('Cafe\u0301 X', 'cafe'), '[Cafe\u0301] X');
});

test('matchRuns(text, terms) marks a letter that folds to two', () => {
  assert.equal(marked('Straße', 'stras'), '[Straß]e');
});

test('matchRuns(text, terms) gives one run without a match', () => {
  assert.deepEqual(matchRuns('Roche', ['xyz']), [{ text: 'Roche', hit: false }]);
});
