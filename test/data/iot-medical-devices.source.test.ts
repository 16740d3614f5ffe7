/** Holds the real report and its list of facts against the text that both were made from, where that text is at hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentsEntry } from '../../src/model/narrative.js';
import type { Report } from '../../src/model/report.js';
import { FACTS } from './iot-medical-devices.facts.js';
import { NUMBERS } from './iot-medical-devices.fields.js';
import { readReport, readSource } from './read-report.js';
import { leavesOf, numbersIn } from './report-leaves.js';
import { longestSharedRun, wordsOf } from './word-runs.js';

const report = readReport('iot-medical-devices') as Report;
const source = readSource();
const options = source === undefined ? { skip: 'the source text is not part of the repository' } : {};
const lines = (source ?? '').split('\n').map((line) => line.trim());

/** The items of the bulleted list that starts with `first`, up to the next line that is no item. */
function listFrom(first: string): readonly string[] {
  const start = lines.lastIndexOf(`- ${first}`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('- '));
  return lines.slice(start, length < 0 ? undefined : start + length).map((line) => line.slice(2));
}

const titlesOf = (entries: readonly ContentsEntry[]): readonly string[] => entries.flatMap((entry) => [entry.title, ...titlesOf(entry.entries ?? [])]);

const namesIn = (list: 'major' | 'key'): readonly string[] =>
  (report.players ?? [])
    .flatMap((player) => player.listings.filter((listing) => listing.list === list).map((listing) => ({ ...listing, name: listing.name ?? player.name })))
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map(({ name }) => name);

test('contents of iot-medical-devices are the list of the page without the seven parents that it repeats', options, () => {
  const title = report.title;
  const repeated = ['Drivers', 'Drivers, Restraints and Opportunities', 'Vital Sign', 'Wearable', 'North America', `${title}, By Product, 2021 - 2031 (USD Million)`, 'Company Profiles'];
  const list = listFrom('Introduction');
  const once = list.filter((item, index) => !(repeated.includes(item) && index !== list.indexOf(item)));
  assert.equal(list.length - once.length, 7);
  assert.deepEqual(titlesOf(report.contents ?? []), once);
});

test('players of iot-medical-devices stand in both lists of the page, in their order', options, () => {
  const key = lines.indexOf('Key players in IoT Medical Devices Market include:');
  assert.deepEqual(namesIn('major'), lines.slice(lines.indexOf('Major Players') + 1).slice(0, 10).map((line) => line.slice(2)));
  assert.deepEqual(namesIn('key'), lines.slice(key + 1, key + 16).map((line) => line.slice(2)));
});

test('profileItems of iot-medical-devices are those of the page', options, () => {
  const list = lines.slice(lines.indexOf('- Company Overview and Product Portfolio'), lines.indexOf('- Introduction'));
  assert.deepEqual(report.profileItems, list.map((line) => line.slice(2)));
});

test('FACTS name every heading of the page', options, () => {
  const labelsAndLeads = /^(Study Period|Base Year|CAGR|Market Size \(|Report Pages|---|-$|\*Market size|Drivers:|Restraints:|Opportunities:|In this report,)/;
  const inSubtitle = /^(By Product;|Wearable \[|Bluetooth and WiFi|Hospitals and Nursing HomesBy|North America, Europe)/;
  const headings = lines.filter((line) => line !== '' && !/[.]$/.test(line) && !line.startsWith('- ') && !labelsAndLeads.test(line) && !inSubtitle.test(line));
  const unnamed = headings.filter((heading) => !FACTS.some((fact) => fact.includes(heading)));
  assert.deepEqual(unnamed, [
    'Market Concentration | Low |',
    'Consolidated - Market dominated by 1 - 5 major players',
    'Fragmented - Highly competitive market without dominant players',
    'Middle East and Africa',
  ]);
});

test('FACTS say nothing that the page does not print', options, () => {
  const page = lines.join('\n').toLowerCase();
  const ours = /^(language|market size|growth|study period|timeline|scope|subtitle|concentration|text|text in 3 paragraphs|regions|profiled|bound|approximate|exact|reported)/;
  const cells = FACTS.filter((fact) => !ours.test(fact) && !fact.startsWith('section | profiles')).flatMap(printedCells);
  assert.deepEqual(cells.filter((cell) => !page.includes(cell.toLowerCase())), []);
});

/** The cells of a fact that are printed on the page: not its kind, and not what only sorts it. */
function printedCells(fact: string): readonly string[] {
  const [kind = '', ...cells] = fact.split(' | ');
  const sorts = /^(text|text in 3 paragraphs|profiled|regions|overview|marketSize|developments|segmentations|dynamics|players|majorPlayers|keyPlayers|major|leading|growing|fastest-growing|other|\d+|2023-0[59]|(bound min|approximate|exact) \d+ reported percent( change)?)$/;
  const printed = kind === 'contents' ? cells.map((cell) => cell.replace(/^[\d.]+ /, '')) : cells.flatMap((cell) => cell.split(' > '));
  return printed.filter((cell) => !sorts.test(cell));
}

test('NUMBERS are those of the page', options, () => {
  const printed = new Set(numbersIn(source ?? ''));
  assert.deepEqual([...printed].sort(), Object.keys(NUMBERS).sort());
});

test('texts of iot-medical-devices share no run of six words with the page, names apart', options, () => {
  const names = [report.title, 'IoT Medical Devices Market', 'IoT medical devices market', 'Product, Connectivity, End User, and Geography', 'NVIDIA Corporation', 'Middle East and Africa', ...(report.regions ?? []).map((region) => region.name)];
  const page = wordsOf(source ?? '');
  const texts = leavesOf(report).filter(({ field }) => /(^|\.)(text|label)$/.test(field) && !field.startsWith('concentration'));
  const runs = texts.map(({ value }) => longestSharedRun(wordsOf(String(value), names), page).join(' '));
  assert.deepEqual(runs.filter((run) => run.split(' ').length > 5), []);
});

test('longestSharedRun(text, source) gives the words that were copied', () => {
  const text = wordsOf('We say that the Quick brown fox, jumps far.');
  assert.deepEqual(longestSharedRun(text, wordsOf('A quick brown fox jumps.')), ['quick', 'brown', 'fox', 'jumps']);
});

test('longestSharedRun(text, source) counts a name as nothing', () => {
  const text = wordsOf('sold by Acme Inc here', ['Acme Inc']);
  assert.deepEqual(longestSharedRun(text, wordsOf('sold by Acme Inc here')), ['sold', 'by']);
});
