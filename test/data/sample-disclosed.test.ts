/** Checks that the fully disclosed sample contradicts itself nowhere: sums, shares, rates, scenarios and claims. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { YearFigure } from '../../src/model/figure.js';
import type { GrowthRate } from '../../src/model/growth.js';
import type { Report } from '../../src/model/report.js';
import { readReport } from './read-report.js';

interface Part {
  readonly name: string;
  readonly values: readonly YearFigure[];
  readonly shares: readonly YearFigure[];
  readonly growth: GrowthRate;
  readonly segments?: readonly Part[];
  readonly countries?: readonly Part[];
}

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031];
const report = readReport('sample-disclosed') as Report;
const total = seriesOf(report.marketSize?.values ?? []);
const divisions = [
  ...(report.segmentations ?? []).filter((division) => division.basis !== 'regions').map((division) => division.segments),
  report.regions ?? [],
] as unknown as readonly (readonly Part[])[];

const childrenOf = (part: Part): readonly Part[] => part.segments ?? part.countries ?? [];
const withParts = (part: Part): readonly Part[] => [part, ...childrenOf(part).flatMap(withParts)];
const allParts = divisions.flat().flatMap(withParts);

/** The values in order of the years, in tenths, so that sums are exact; every year of the timeline has to be there. */
function seriesOf(figures: readonly YearFigure[]): readonly number[] {
  assert.deepEqual(figures.map(({ year }) => year), YEARS);
  return figures.map(({ figure }) => {
    if (figure.kind !== 'exact') throw new TypeError(`found a figure of kind ${figure.kind}, want exact`);
    return Math.round(figure.value * 10);
  });
}

const sums = (parts: readonly Part[], of: 'values' | 'shares'): readonly number[] =>
  parts.map((part) => seriesOf(part[of])).reduce((sum, series) => sum.map((value, index) => value + (series[index] ?? NaN)));

/** Percent a year from 2024 to 2031, to one decimal. */
const rateOf = (series: readonly number[]): number => Math.round(((series[10] ?? NaN) / (series[3] ?? NaN)) ** (1 / 7) * 1000 - 1000) / 10;

test('sample-disclosed says that it is a sample', () => {
  assert.equal(report.sample, true);
});

test('sample-disclosed discloses every segment, region and country line of every year', () => {
  assert.equal(allParts.length, 52);
  assert.deepEqual(allParts.filter((part) => seriesOf(part.values).length !== 11 || seriesOf(part.shares).length !== 11), []);
});

test('sample-disclosed goes three segments deep', () => {
  const depth = (part: Part): number => 1 + Math.max(0, ...childrenOf(part).map(depth));
  assert.equal(Math.max(...(divisions[0] ?? []).map(depth)), 3);
});

for (const [index, parts] of divisions.entries()) {
  test(`sample-disclosed division ${index + 1} has values that sum to the market of each year`, () => {
    assert.deepEqual(sums(parts, 'values'), total);
  });

  test(`sample-disclosed division ${index + 1} has shares that sum to 100 in each year`, () => {
    assert.deepEqual(sums(parts, 'shares'), YEARS.map(() => 1000));
  });
}

test('sample-disclosed parts sum to the part that they divide', () => {
  const divided = allParts.filter((part) => childrenOf(part).length > 0);
  const wrong = divided.filter((part) => (['values', 'shares'] as const).some((of) => sums(childrenOf(part), of).join() !== seriesOf(part[of]).join()));
  assert.equal(divided.length, 8);
  assert.deepEqual(wrong.map(({ name }) => name), []);
});

test('sample-disclosed shares are the values divided by the market', () => {
  const wrong = allParts.filter((part) => seriesOf(part.shares).some((share, year) => Math.abs((share / 1000) * (total[year] ?? NaN) - (seriesOf(part.values)[year] ?? NaN)) > 1e-6));
  assert.deepEqual(wrong.map(({ name }) => name), []);
});

test('sample-disclosed rates follow from their end points', () => {
  const stated = [...allParts, { name: 'market', growth: report.marketSize?.growth, values: report.marketSize?.values ?? [] }];
  const wrong = stated.filter(({ growth, values }) => growth?.from !== 2024 || growth.to !== 2031 || growth.rate.kind !== 'exact' || growth.rate.value !== rateOf(seriesOf(values)));
  assert.deepEqual(wrong.map(({ name }) => name), []);
});

test('sample-disclosed scenarios lie on their side of the main values and widen', () => {
  const [low = [], high = []] = (['low', 'high'] as const).map((kind) =>
    (report.marketSize?.scenarios?.find((scenario) => scenario.kind === kind)?.values ?? []).map(({ figure }) => (figure.kind === 'exact' ? figure.value * 10 : NaN)));
  const width = high.map((value, index) => value - (low[index] ?? NaN));
  assert.equal(width.length, 7);
  assert.ok(width.every((value, index) => value > (width[index - 1] ?? 0)));
  assert.ok(total.slice(4).every((value, index) => (low[index] ?? NaN) < value && value < (high[index] ?? NaN)));
});

test('sample-disclosed claims hold in its own figures', () => {
  const families = [...divisions, ...allParts.map(childrenOf)];
  const wrong = families.flatMap((siblings) => siblings.filter((part) => !claimsHold(part, siblings)));
  assert.deepEqual(wrong.map(({ name }) => name), []);
});

function claimsHold(part: Part, siblings: readonly Part[]): boolean {
  const claims = (part as { readonly claims?: readonly { readonly kind: string }[] }).claims ?? [];
  const largest = Math.max(...siblings.map(({ shares }) => seriesOf(shares)[3] ?? NaN));
  const fastest = Math.max(...siblings.map(({ values }) => rateOf(seriesOf(values))));
  return claims.every(({ kind }) => {
    if (kind === 'leading') return seriesOf(part.shares)[3] === largest;
    return kind === 'fastest-growing' ? rateOf(seriesOf(part.values)) === fastest : rateOf(seriesOf(part.values)) > 0;
  });
}

test('sample-disclosed shares of companies leave room for others, and make the stated CR4 and CR5', () => {
  const shares = (report.players ?? []).map((player) => player.shares?.[0]?.figure).map((figure) => (figure?.kind === 'exact' ? figure.value : NaN));
  assert.deepEqual(shares, [9, 7.5, 6.5, 5.5, 5, 4.5, 4, 3.5, 3, 2.5]);
  assert.deepEqual(report.concentration?.cr4, { kind: 'exact', value: 28.5, status: 'reported' });
  assert.deepEqual(report.concentration.cr5, { kind: 'exact', value: 33.5, status: 'reported' });
});

test('sample-disclosed names no company but openly fictional ones', () => {
  assert.deepEqual((report.players ?? []).filter(({ name }) => !/^Sample company [A-J]$/.test(name)), []);
});
