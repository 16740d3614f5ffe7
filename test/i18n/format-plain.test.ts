/** Numbers as Intl writes them, without asking it where English needs no more than commas. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from '../../src/i18n/format.js';

const intl = (value: number, max: number, min: number) =>
  new Intl.NumberFormat('en', { maximumFractionDigits: max, minimumFractionDigits: min, signDisplay: 'negative' }).format(value).replace('-', '\u2212');

for (const value of [0, -0, -0.001, 0.5, 1.005, 2.5, -2.5, 999.995, 1234.5, -54942.27, 999999.9999996, 1e-7, 123456789012]) {
  for (const [max, min] of [[0, 0], [1, 1], [2, 0], [6, 0], [6, 2]] as const) {
    test(`formatNumber('en', ${value}, ${max}, ${min}) writes what Intl writes`, () => assert.equal(formatNumber('en', value, max, min), intl(value, max, min)));
  }
}

test('formatNumber(lang, value) groups by lakh in Indian English', () => assert.equal(formatNumber('en-IN', 1234567), '12,34,567'));

test('formatNumber(lang, value) writes 1e21 as Intl does', () => assert.equal(formatNumber('en', 1e21), '1E21'));
