import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayScale, formatBare, formatPublished, inScale, qualify, unitName, withUnit, type AmountStyle } from '../../src/i18n/amount.js';
import { formatNumber } from '../../src/i18n/format.js';
import { amountWords } from '../../src/i18n/en/amount.js';
import type { KnownFigure } from '../../src/model/figure.js';
import type { Scale, Unit } from '../../src/model/unit.js';

const usd: Unit = { kind: 'money', currency: 'USD', scale: 'million' };
const units: Unit = { kind: 'count', name: 'units', scale: 'thousand' };
const percent: Unit = { kind: 'percent' };
const style = (unit: Unit, scale: Scale): AmountStyle => ({ lang: 'en', words: amountWords, unit, scale: amountWords.scales[scale] });
const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');
const write = (value: number): string => formatNumber('en', value);

test('displayScale(words, unit, largest) is the largest that leaves one or more', () => {
  assert.deepEqual([54942.27, 999, 0.5, 0.0000005].map((largest) => displayScale(amountWords, usd, largest).long), ['billion', 'million', 'thousand', '']);
});

test('displayScale(words, unit, largest) looks at the size of a negative value', () => {
  assert.equal(displayScale(amountWords, usd, -2000).long, 'billion');
});

test('displayScale(words, unit, largest) of zero and of percent is one', () => {
  assert.deepEqual([displayScale(amountWords, usd, 0).factor, displayScale(amountWords, percent, 5000).factor], [1, 1]);
});

test('inScale(style, value) turns million into billion', () => {
  assert.equal(inScale(style(usd, 'billion'), 54942.27), 54.94227);
});

test('inScale(style, value) leaves percent alone', () => {
  assert.equal(inScale(style(percent, 'one'), 15.4), 15.4);
});

test('inScale(style, value) keeps the largest numbers finite', () => {
  assert.equal(inScale(style({ ...usd, scale: 'trillion' }, 'trillion'), 1e308), 1e308);
});

test('formatBare(style, value, decimals) writes the number of the shown scale alone', () => {
  assert.equal(formatBare(style(usd, 'billion'), 40000, 2), '40.00');
});

test('formatBare(style, value, decimals, false) adds no zeros', () => {
  assert.equal(formatBare(style(usd, 'billion'), 40000, 2, false), '40');
});

test('withUnit(style, number) never lets the parts of an amount break apart', () => {
  assert.equal(withUnit(style(usd, 'billion'), '54.94'), 'USD\u00a054.94\u00a0bn');
});

test('withUnit(style, number, long) spells the scale out', () => {
  assert.equal(plain(withUnit(style(usd, 'million'), '54,942.27', true)), 'USD 54,942.27 million');
});

test('withUnit(style, number) names what is counted', () => {
  assert.equal(plain(withUnit(style(units, 'thousand'), '4.3')), '4.3 k units');
});

test('withUnit(style, number) has no currency where the source names none', () => {
  assert.equal(plain(withUnit(style({ kind: 'money', scale: 'billion' }, 'billion'), '500')), '500 bn');
});

test('withUnit(style, number) sets percent without a space', () => {
  assert.equal(withUnit(style(percent, 'one'), '15.4'), '15.4%');
});

test('formatPublished(style, figure) keeps the data’s own unit and decimals', () => {
  assert.equal(plain(formatPublished(style(usd, 'billion'), { kind: 'exact', value: 150106.96, status: 'reported' })), 'USD 150,106.96 million');
});

test('qualify(style, figure, write) says what kind of value it is', () => {
  const figures: readonly KnownFigure[] = [
    { kind: 'exact', value: 5, status: 'reported' },
    { kind: 'approximate', value: 5, status: 'reported' },
    { kind: 'bound', bound: 'min', value: 5, status: 'reported' },
    { kind: 'bound', bound: 'max', value: 5, status: 'reported' },
    { kind: 'range', low: 2, high: 3, status: 'reported' },
  ];
  assert.deepEqual(figures.map((figure) => plain(qualify(style(usd, 'million'), figure, write))), ['5', 'about 5', 'over 5', 'under 5', '2–3']);
});

test('qualify(style, figure, write) sets the dash of a negative range apart from its signs', () => {
  assert.equal(qualify(style(usd, 'million'), { kind: 'range', low: -3, high: -2, status: 'reported' }, write), '−3 – −2');
});

test('unitName(style) names currency, scale and what is counted', () => {
  assert.deepEqual(
    [unitName(style(usd, 'billion')), unitName(style(units, 'thousand')), unitName(style(percent, 'one'))],
    ['USD billion', 'thousand units', 'percent'],
  );
});

test('unitName(style) is empty for a bare number', () => {
  assert.equal(unitName(style({ kind: 'money', scale: 'one' }, 'one')), '');
});
