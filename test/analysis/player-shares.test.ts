import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playerShares, type PlayerShares } from '../../src/analysis/player-shares.js';
import { PlayerSharesText } from '../../src/analysis/player-shares-text.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { playerSharesWords } from '../../src/i18n/en/player-shares.js';
import type { Report } from '../../src/model/report.js';
import { about, atLeast, exact, galleryReport, range, undisclosed } from './market-size-report.js';
import { plain, player, playersReport, rosterOf, sharer, textOf } from './players-report.js';

const sharesOf = (report: Report): PlayerShares | undefined => playerShares(report, rosterOf(report).entries);

function shareTextOf(report: Report): PlayerSharesText {
  const shares = sharesOf(report);
  if (!shares) throw new Error('want shares');
  return new PlayerSharesText(report, shares, textOf(report), playerSharesWords, amountWords);
}

const shareTexts = (report: Report): readonly string[] => rosterOf(report).entries.map((entry) => plain(shareTextOf(report).share(entry)));
const sample = galleryReport('sample-disclosed');

test('playerShares(report, entries) gives nothing where no share is known', () => {
  assert.equal(sharesOf(playersReport([sharer('A', undisclosed), player('B')])), undefined);
});

test('playerShares(report, entries) sums exact shares and gives the rest to all others', () => {
  const shares = sharesOf(playersReport([sharer('A', 0.1), sharer('B', 0.2)]));
  assert.deepEqual([shares?.sum, shares?.others], [0.3, 99.7]);
});

test('playerShares(report, entries) knows no rest where one share is not disclosed', () => {
  assert.equal(sharesOf(playersReport([sharer('A', 30), player('B')]))?.others, undefined);
});

test('playerShares(report, entries) knows no rest where one share is only about right', () => {
  assert.equal(sharesOf(playersReport([sharer('A', 30), sharer('B', about(20))]))?.others, undefined);
});

test('playerShares(report, entries) knows no rest where the shares make more than 100', () => {
  assert.equal(sharesOf(playersReport([sharer('A', 70), sharer('B', 40)]))?.sum, undefined);
});

test('playerShares(report, entries) has no rest at 100', () => {
  assert.equal(sharesOf(playersReport([sharer('A', 100), sharer('B', 0)]))?.others, undefined);
});

test('playerShares(report, entries) takes the base year where it has a share', () => {
  const report = playersReport([{ ...sharer('A', 5), shares: [{ year: 2023, figure: exact(5) }, { year: 2024, figure: exact(6) }] }], { baseYear: 2023 });
  assert.equal(sharesOf(report)?.year, 2023);
});

test('playerShares(report, entries) takes the latest year with a known share where the base year has none', () => {
  const report = playersReport([{ ...sharer('A', 5), shares: [{ year: 2022, figure: exact(5) }, { year: 2023, figure: exact(6) }, { year: 2024, figure: undisclosed }] }], { baseYear: 2024 });
  assert.equal(sharesOf(report)?.year, 2023);
});

test('playerShares(report, entries) ranks the largest first and the unknown last, in the report’s order', () => {
  const shares = sharesOf(playersReport([player('X'), sharer('A', 5), player('Y'), sharer('B', 9)]));
  assert.deepEqual(shares?.ranked.map((entry) => entry.player.name), ['B', 'A', 'X', 'Y']);
});

test('playerShares(report, entries) scales to the upper end of a range', () => {
  assert.equal(sharesOf(playersReport([sharer('A', 5), sharer('B', range(4, 8))]))?.peak, 8);
});

test('headline() says what all companies hold; the stated share of the five largest shows that they are the largest', () => {
  assert.equal(shareTextOf(sample).headline(), 'Ten largest companies hold 51% of the market');
});

test('headline() does not call companies the largest that need not be', () => {
  assert.equal(shareTextOf(playersReport([sharer('A', 18), sharer('B', 14), sharer('C', 9)])).headline(), 'Three companies hold 41% of the market');
});

test('headline() calls them the largest where the rest is too small for a larger one', () => {
  assert.equal(shareTextOf(playersReport([sharer('A', 52), sharer('B', 40)])).headline(), 'Two largest companies hold 92% of the market');
});

test('headline() of one company names it', () => {
  assert.equal(shareTextOf(playersReport([sharer('Kite & Co', 30.5)])).headline(), 'Kite & Co holds 30.5% of the market');
});

test('headline() of many companies speaks of the ten largest of them', () => {
  const report = playersReport(Array.from({ length: 40 }, (_, i) => sharer(`P${i}`, i < 10 ? 5 : 1)));
  assert.equal(shareTextOf(report).headline(), 'Ten largest of 40 companies hold 50% of the market');
});

test('headline() sums nothing that is not exact', () => {
  assert.equal(shareTextOf(playersReport([sharer('A', 18), sharer('B', atLeast(14))])).headline(), undefined);
});

test('share(entry) writes each kind as published, and says what is not disclosed', () => {
  const report = playersReport([sharer('A', 7.5), sharer('B', about(8)), sharer('C', range(5, 7)), sharer('D', atLeast(4)), sharer('E', undisclosed), player('F')]);
  assert.deepEqual(shareTexts(report), ['7.5%', 'about 8%', '5–7%', 'over 4%', 'not disclosed', 'not disclosed']);
});

test('subtitle() speaks of value only where the market is counted in money', () => {
  assert.deepEqual(
    [shareTextOf(sample).subtitle(), shareTextOf(playersReport([sharer('A', 5)])).subtitle()],
    ['Share of market value in 2024, percent', 'Share of the market in 2024, percent'],
  );
});

test('summary() gives coverage, the largest, and the rest as calculated', () => {
  assert.equal(
    plain(shareTextOf(sample).summary()),
    'Market shares of 10 of 10 companies. Largest: Sample company A, 9%. All others together, calculated: 49%.',
  );
});
