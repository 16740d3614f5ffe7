import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasMeasures, statedConcentration } from '../../src/analysis/concentration.js';
import { bandOf, concentrationMeasures } from '../../src/analysis/concentration-measures.js';
import { MeasuresText } from '../../src/analysis/concentration-measures-text.js';
import { areLargest, concentrationRatio, herfindahlIndex, rankShares, type RankedShares } from '../../src/analysis/concentration-shares.js';
import { StatedText } from '../../src/analysis/concentration-text.js';
import { playerShares } from '../../src/analysis/player-shares.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import { concentrationWords } from '../../src/i18n/en/concentration.js';
import { concentrationMeasureWords } from '../../src/i18n/en/concentration-measures.js';
import { frameWords } from '../../src/i18n/en/frame.js';
import type { Concentration } from '../../src/model/concentration.js';
import type { Report } from '../../src/model/report.js';
import { about, exact, galleryReport, range, undisclosed } from './market-size-report.js';
import { player, playersReport, rosterOf, sharer } from './players-report.js';

const stated = (concentration: Concentration): Report => ({ schemaVersion: 1, title: 'A', concentration });

function statedText(concentration: Concentration): StatedText {
  const found = statedConcentration(stated(concentration), concentrationWords.rank);
  if (!found) throw new Error('want a stated concentration');
  return new StatedText(found, concentrationWords);
}

function measuresText(report: Report): MeasuresText {
  const found = statedConcentration(report, concentrationWords.rank);
  const text = found && new StatedText(found, concentrationWords);
  return new MeasuresText(report, concentrationMeasures(report), text, { lang: 'en', amount: amountWords, frame: frameWords, words: concentrationMeasureWords });
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const headline = (report: Report): string => plain(measuresText(report).headline());
const exactShares = (shares: readonly number[], report: Partial<Report> = {}): Report => playersReport(shares.map((share, i) => sharer(`Company ${i + 1}`, exact(share))), report);

function ranked(report: Report): RankedShares {
  const shares = rankShares(report);
  if (!shares) throw new Error('want shares');
  return shares;
}

const index = (shares: readonly number[], concentration?: Concentration) => herfindahlIndex(ranked(exactShares(shares)), concentration);
const real = galleryReport('iot-medical-devices');
const sample = galleryReport('sample-disclosed');

test('statedConcentration(report) gives the real report’s level, with the fragmented end first', () => {
  const found = statedConcentration(real, concentrationWords.rank);
  assert.deepEqual([found?.level, found?.wording, found?.legend.map(({ term }) => term)], ['low', 'Low', ['Fragmented', 'Consolidated']]);
});

test('statedConcentration(report) leaves terms that it does not know in the report’s order', () => {
  const legend = [{ term: 'Zwei' }, { term: 'Eins' }];
  assert.deepEqual(statedText({ level: 'low', legend }).stated.legend.map(({ term, rank }) => [term, rank]), [['Zwei', undefined], ['Eins', undefined]]);
});

test('statedConcentration(report) gives nothing without level and word', () => {
  assert.equal(statedConcentration(stated({ cr4: exact(20) }), concentrationWords.rank), undefined);
});

test('StatedText.step is none where the report gives only a word', () => {
  assert.deepEqual([statedText({ wording: 'Fragmented' }).step, statedText({ level: 'high' }).step], [undefined, 2]);
});

test('StatedText.headline() says the publisher’s own word', () => {
  const words = [{ level: 'low', wording: 'Low' }, { level: 'medium', wording: 'Moderate' }, { wording: 'Highly Fragmented' }, { wording: 'Few sellers' }, { level: 'medium' }] as const;
  assert.deepEqual(words.map((one) => statedText(one).headline()), [
    'Market concentration is low', 'Market concentration is moderate', 'The market is highly fragmented', 'Market concentration: Few sellers', 'Market concentration is medium',
  ]);
});

test('StatedText.headline() shows a word that the shares contradict as it is', () => {
  assert.equal(new StatedText({ level: 'low', wording: 'Low', legend: [] }, concentrationWords).headline(), 'Market concentration is low');
});

test('hasMeasures(report) is false for the real report, and for shares that are not disclosed', () => {
  assert.deepEqual([hasMeasures(real), hasMeasures(playersReport([sharer('A', undisclosed)])), hasMeasures(sample)], [false, false, true]);
});

for (const name of ['sample-disclosed', 'one-region', 'ranges-and-bounds', 'right-to-left', 'zero-values']) {
  test(`rankShares(report) takes year and order of ${name} as the player list does`, () => {
    const report = galleryReport(name);
    const list = playerShares(report, rosterOf(report).entries);
    const own = ranked(report);
    assert.deepEqual([own.year, own.ranked.map((one) => one.player.id)], [list?.year, list?.ranked.slice(0, list.known).map((entry) => entry.player.id)]);
  });
}

test('rankShares(report) sums no shares that make more than the market', () => {
  assert.equal(ranked(exactShares([70, 40])).sum, undefined);
});

test('rankShares(report) lets printed shares round over a whole', () => {
  assert.equal(ranked(exactShares([33.35, 33.35, 33.35])).sum, 100);
});

test('concentrationRatio(ranked, 4) sums the four largest', () => {
  assert.deepEqual(concentrationRatio(ranked(exactShares([5, 9, 7.5, 6.5, 5.5])).ranked, 4), { kind: 'exact', value: 28.5, status: 'derived' });
});

test('concentrationRatio(ranked, 4) is undefined where three shares are known', () => {
  assert.equal(concentrationRatio(ranked(exactShares([5, 9, 7])).ranked, 4), undefined);
});

test('concentrationRatio(ranked, count) sums limits and ranges to a range', () => {
  const { ranked: shares } = ranked(playersReport([sharer('A', exact(8)), sharer('B', range(5, 7)), sharer('C', { kind: 'bound', bound: 'max', value: 5, status: 'reported' })]));
  assert.deepEqual(concentrationRatio(shares, 3), { kind: 'range', low: 13, high: 20, status: 'derived' });
});

test('concentrationRatio(ranked, count) of approximate shares is approximate', () => {
  const { ranked: shares } = ranked(playersReport([sharer('A', about(8)), sharer('B', exact(7))]));
  assert.deepEqual(concentrationRatio(shares, 2), { kind: 'approximate', value: 15, status: 'derived' });
});

test('herfindahlIndex(shares) of a complete list is exact', () => {
  assert.deepEqual(index([50, 30, 20]), { kind: 'exact', value: 3800, status: 'derived' });
});

test('herfindahlIndex(shares) of a monopoly is 10,000', () => {
  assert.deepEqual(index([100]), { kind: 'exact', value: 10000, status: 'derived' });
});

test('herfindahlIndex(shares) of an incomplete list reaches up to one company with all the rest', () => {
  assert.deepEqual(index([30, 20]), { kind: 'range', low: 1300, high: 3800, status: 'derived' });
});

test('herfindahlIndex(shares, concentration) lets nobody unnamed exceed what a published CR4 proves', () => {
  assert.deepEqual(index([30, 20, 10, 10], { cr4: exact(70) }), { kind: 'range', low: 1500, high: 1800, status: 'derived' });
});

test('herfindahlIndex(shares, concentration) takes no proof from a published CR4 of other companies', () => {
  assert.deepEqual(index([30, 20, 10, 10], { cr4: exact(75) }), { kind: 'range', low: 1500, high: 2400, status: 'derived' });
});

test('herfindahlIndex(shares, concentration) keeps the sample report between its limits', () => {
  assert.deepEqual(herfindahlIndex(ranked(sample), sample.concentration), { kind: 'range', low: 298.5, high: 539.5, status: 'derived' });
});

test('herfindahlIndex(shares) is undefined where a share is not exact', () => {
  assert.equal(herfindahlIndex(ranked(playersReport([sharer('A', about(8))])), undefined), undefined);
});

test('areLargest(shares, report, count) holds where the rest is smaller than the last', () => {
  const report = exactShares([50, 30, 15]);
  assert.equal(areLargest(ranked(report), report, 3), true);
});

test('areLargest(shares, report, count) does not hold where the rest may be larger', () => {
  const report = exactShares([50, 10]);
  assert.equal(areLargest(ranked(report), report, 2), false);
});

test('concentrationMeasures(report) takes published measures over calculated ones', () => {
  const { measures } = concentrationMeasures(exactShares([30, 20, 10, 10], { concentration: { cr4: exact(71), hhi: exact(1600) } }));
  assert.deepEqual(measures.map(({ kind, isCalculated }) => [kind, isCalculated]), [['cr4', false], ['hhi', false]]);
});

test('concentrationMeasures(report) calculates what is not disclosed, where the shares allow', () => {
  const { measures } = concentrationMeasures(exactShares([30, 20, 10, 10], { concentration: { cr4: undisclosed, cr5: undisclosed } }));
  assert.deepEqual(measures.map(({ kind, figure }) => [kind, figure.status]), [['cr4', 'derived'], ['cr5', 'undisclosed'], ['hhi', 'derived']]);
});

test('concentrationMeasures(report) calculates nothing from shares of more than the market', () => {
  assert.deepEqual(concentrationMeasures(exactShares([70, 40, 10, 10])).measures, []);
});

test('bandOf(figure) has its thresholds at 1,000 and above 1,800', () => {
  assert.deepEqual([999, 1000, 1800, 1801].map((value) => bandOf(exact(value))), ['low', 'moderate', 'moderate', 'high']);
});

test('bandOf(figure) is open where a figure may be on both sides of a threshold', () => {
  const over = { kind: 'bound', bound: 'min', value: 1200, status: 'reported' } as const;
  assert.deepEqual([bandOf(range(900, 1100)), bandOf(over), bandOf(undisclosed)], [undefined, undefined, undefined]);
});

test('MeasuresText.headline() says what the five largest hold', () => {
  assert.equal(headline(sample), 'The five largest companies hold 33.5% of the market');
});

test('MeasuresText.headline() does not call the named ones the largest where nothing proves it', () => {
  assert.equal(headline(exactShares([9, 8, 7, 6, 5, 4])), 'The five largest companies named hold 35% of the market');
});

test('MeasuresText.headline() counts all companies that are named', () => {
  assert.equal(headline(exactShares([18, 14, 9])), 'The three companies named hold 41% of the market');
});

test('MeasuresText.headline() names a single company', () => {
  assert.equal(headline(playersReport([sharer('Kite & Sons', exact(40)), player('B')])), 'Kite & Sons holds 40% of the market');
});

test('MeasuresText.headline() says a published ratio without shares', () => {
  assert.equal(headline(stated({ cr4: about(22) })), 'The four largest companies hold about 22% of the market');
});

test('MeasuresText.headline() says the index and its band', () => {
  assert.equal(headline(stated({ hhi: exact(2100) })), 'Herfindahl-Hirschman index of 2,100: highly concentrated');
});

test('MeasuresText.headline() says the word where shares make more than the market', () => {
  assert.equal(headline(exactShares([70, 40], { concentration: { level: 'high' } })), 'Market concentration is high');
});

test('MeasuresText.headline() says that nothing is disclosed', () => {
  assert.equal(headline(stated({ hhi: undisclosed })), 'How concentrated the market is, is not disclosed here');
});

test('MeasuresText.rest() gives other named companies and all unnamed ones', () => {
  assert.deepEqual(measuresText(sample).rest().map(({ label, value }) => [label, value]), [['5 other companies named', '17.5%'], ['All others', '49%']]);
});

test('MeasuresText.table() gives measures, the word, and every share with its company', () => {
  const { rows } = measuresText(sample).table();
  assert.deepEqual(rows.slice(0, 5).map(({ cells }) => cells.map(plain)), [
    ['Four largest companies (CR4)', '28.5%', 'Reported'],
    ['Five largest companies (CR5)', '33.5%', 'Reported'],
    ['Herfindahl-Hirschman index (HHI)', '298–540', 'Calculated from the shares of 10 companies named'],
    ['Level as stated', 'Low', 'Reported'],
    ['Sample company A, share 2024', '9%', 'Reported'],
  ]);
  assert.deepEqual(rows[4]?.part, { kind: 'player', id: sample.players?.[0]?.id });
});

test('MeasuresText.notes() names the guidelines and why the index has two ends', () => {
  assert.match(measuresText(exactShares([9, 8])).notes().join(' '), /US Merger Guidelines of 2023 a market over 1,800 .* one of them has all the rest\.$/);
});

test('MeasuresText.summary() says what the bars show', () => {
  assert.equal(plain(measuresText(sample).summary()),
    'Shares of the 5 largest companies named, against the whole market. HHI 298–540, on a scale with the thresholds 1,000 and 1,800. ' +
    'The report calls the concentration of this market: Low, step 1 of 3 from fragmented to consolidated.');
});
