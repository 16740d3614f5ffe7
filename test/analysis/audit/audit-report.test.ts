import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { auditReport, auditRules, MOST_FINDINGS } from '../../../src/analysis/audit/audit-report.js';
import type { Finding } from '../../../src/analysis/audit/finding.js';
import { resolvePlace } from '../../../src/geography/resolve-place.js';
import { parseReport } from '../../../src/model/parse-report.js';
import type { Report } from '../../../src/model/report.js';
import { readReport } from '../../data/read-report.js';
import { everyPart } from '../../model/every-part.js';
import { mutateDocument } from '../../model/mutate-document.js';
import { randomNumbers } from '../../model/random-number.js';
import { exact, freeze, series } from './audited.js';

const names = readdirSync(new URL('../../../stories/reports/', import.meta.url)).map((name) => name.replace('.json', ''));
const parsed = (document: unknown): Report => parseReport(document).report as Report;
const audit = (report: Report): readonly Finding[] => auditReport(freeze(report), undefined, 'en', resolvePlace);
const real = audit(parsed(readReport('iot-medical-devices')));
const found = (rule: string) => real.filter((finding) => finding.rule === rule);
const texts = (rule: string) => found(rule).map(({ figures }) => figures.map(({ text }) => text.replaceAll('\u00a0', ' ')));

test('auditReport(report) finds these things in the real report, and no others', () => {
  assert.deepEqual(real.map(({ severity, rule }) => `${severity} ${rule}`), [
    'warning growth-reading', 'warning player-lists', 'warning development-companies', 'warning development-companies',
    'warning prose-figure', 'warning prose-figure', 'warning prose-figure', 'warning prose-figure',
    'note study-period', 'note player-names', 'note player-names', 'note player-names', 'note player-names', 'note player-names',
  ]);
});

test('auditReport(report) reads the real report’s 15.4 % over seven intervals, and warns of six', () => {
  assert.deepEqual(texts('growth-reading'), [['15.4%', 'USD 54,942.27 million', 'USD 150,106.96 million', '15.44%', '18.24%']]);
  assert.equal(found('growth-reading')[0]?.message,
    'The stated growth, 15.4% a year, fits 2024–2031, seven intervals (15.44%). A reader who counts the years 2025–2031, six intervals, gets 18.24%.');
});

test('auditReport(report) sees that the real report’s study period is not its timeline', () => {
  assert.deepEqual(texts('study-period'), [['2025–2031', '2021–2031', '2024']]);
});

test('auditReport(report) sees that the real report’s two lists of players disagree', () => {
  assert.deepEqual(texts('player-lists'), [['Qualcomm Technologies, Inc', 'Microsoft Corporation']]);
});

test('auditReport(report) pairs the names of Philips, Siemens, Honeywell, IBM and Cisco', () => {
  assert.deepEqual(texts('player-names'), [
    ['Koninklijke Philips N.V', 'Philips'], ['Siemens Healthineers AG', 'Siemens Healthineers'], ['Honeywell International Inc', 'Honeywell International'],
    ['IBM Corporation', 'IBM'], ['Cisco Systems, Inc', 'Cisco Systems'],
  ]);
});

test('auditReport(report) sees that the real report’s developments are about companies in no list', () => {
  assert.deepEqual(texts('development-companies'), [['Infosys', 'NVIDIA Corporation'], ['SAP SE', 'Accenture']]);
});

test('auditReport(report) sees that nothing backs four figures of the real report’s prose', () => {
  assert.deepEqual(texts('prose-figure'), [['over 60%'], ['about 70%'], ['50%'], ['35%']]);
});

test('auditReport(report) finds nothing in the fully disclosed sample', () => {
  assert.deepEqual(audit(parsed(readReport('sample-disclosed'))), []);
});

test('auditReport(report) finds no error in any report of the gallery', () => {
  const reports = names.flatMap((name) => parseReport(readReport(name)).report ?? []);
  assert.equal(reports.length, names.length);
  assert.deepEqual(reports.flatMap(audit).filter(({ severity }) => severity === 'error'), []);
});

test('auditReport(report) finds nothing in a report that is a title', () => {
  assert.deepEqual(audit({ schemaVersion: 1, title: 'Sample Kites Market' }), []);
});

test('auditReport(report) gives every finding a known rule, a sentence, a fix and paths that exist', () => {
  for (const name of names) {
    const report = parsed(readReport(name));
    for (const { rule, message, fix, paths, figures } of audit(report)) {
      assert.ok(auditRules[rule]);
      assert.match(message, /^\P{Ll}.*[.]$/u);
      assert.match(fix, /^\p{Lu}.*[.]$/u);
      assert.ok(paths.length > 0);
      for (const path of [...paths, ...figures.map((figure) => figure.path)]) assert.notEqual(valueAt(report, path), undefined, path);
    }
  }
});

/** What stands at a path such as `players[2].name`. */
const valueAt = (report: unknown, path: string): unknown =>
  [...path.matchAll(/(\w+)/g)].reduce((value, [key]) => (value as Record<string, unknown> | undefined)?.[key], report);

test('auditReport(report) never throws on a report broken at random', () => {
  const random = randomNumbers(20261122);
  const documents = [everyPart, readReport('iot-medical-devices'), readReport('ranges-and-bounds'), readReport('negative-values')] as readonly object[];
  let audited = 0;
  for (let i = 0; i < 600; i++) {
    const { report } = parseReport(mutateDocument(documents[i % documents.length] ?? {}, random, 1 + (i % 4)));
    if (!report) continue;
    auditReport(report, undefined, 'en', resolvePlace);
    audited++;
  }
  assert.ok(audited > 300);
});

test('auditReport(report, words, lang) writes numbers as the language does, and takes what is no language for English', () => {
  const report = parsed(readReport('iot-medical-devices'));
  const [german] = auditReport(report, undefined, 'de');
  assert.match(german?.message ?? '', /15,44%/);
  for (const lang of ['en_US', '', '!']) assert.match(auditReport(report, undefined, lang)[0]?.message ?? '', /15\.44%/);
});

test('auditReport(report) lists 50 findings of a rule, and says how many more there are', () => {
  const players = Array.from({ length: 60 }, (_, i) => ({ id: `p${i}`, name: `Maker ${i}`, listings: [{ list: 'key' as const, name: `Maker number ${i}` }] }));
  const findings = audit({ schemaVersion: 1, title: 'Sample Kites Market', players });
  assert.equal(findings.length, MOST_FINDINGS + 1);
  assert.equal(findings.at(-1)?.message, 'This check has 10 more findings that are not listed.');
});

test('auditReport(report) looks through 100,000 segments and 100,000 players in seconds', () => {
  const segments = Array.from({ length: 100_000 }, (_, i) =>
    ({ id: `s${i}`, name: `Part ${i}`, text: `It holds ${i % 90}%.`, values: series({ 2024: 1, 2031: i }), shares: series({ 2024: 0.001 }), growth: { rate: exact(10.4) } }));
  const players = Array.from({ length: 100_000 }, (_, i) => ({ id: `p${i}`, name: `Maker number ${i % 50_000} Inc`, listings: [{ list: 'key' as const }], shares: series({ 2024: 0.001 }) }));
  const report = { schemaVersion: 1 as const, title: 'Sample Kites Market', segmentations: [{ id: 'a', name: 'A', segments }], players };
  const start = process.cpuUsage();
  const findings = auditReport(report);
  const { user } = process.cpuUsage(start);
  assert.ok(findings.some(({ rule }) => rule === 'player-twice'));
  assert.ok(user < 10_000_000, `${user / 1e6} s of processor time`);
});
