/** What the theme check finds, and what it lets pass. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { checkTheme, type ThemeFinding } from '../../src/theme/check-theme.js';
import { readTheme, type SetValues } from '../../src/theme/read-theme.js';

const plain = (set: SetValues): ReadonlyMap<string, string> => new Map([...set].map(([name, { value }]) => [name, value]));

function check(css: string): readonly ThemeFinding[] {
  const { light, dark } = readTheme(css);
  return checkTheme({ light: plain(light), dark: plain(dark) });
}

test('checkTheme() finds nothing in the defaults', () => {
  assert.deepEqual(checkTheme({ light: new Map(), dark: new Map() }), []);
});

test('checkTheme(theme) names a text that is too faint, its ratio, and a colour near it that passes', () => {
  const [finding] = check(':root { --vt-ink-3: light-dark(#9aa0a8, #999fa8) }');
  assert.deepEqual({ ...finding, found: finding?.found?.toFixed(2) }, {
    severity: 'error', rule: 'text', scheme: 'light', property: '--vt-ink-3', value: '#9aa0a8',
    against: { property: '--vt-surface', value: '#ffffff' }, found: '2.64', wanted: 4.5,
    better: { property: '--vt-ink-3', value: '#6b7078' },
    message: '--vt-ink-3 (#9aa0a8) on --vt-surface (#ffffff) is 2.6:1 in light, want 4.5:1 for text',
  });
});

test('checkTheme(theme) proposes a colour that keeps every rule', () => {
  const { better } = check(':root { --vt-growth: light-dark(#e8853a, #f07d4d) }')[0] ?? {};
  assert.deepEqual(check(`:root { --vt-growth: light-dark(${better?.value ?? ''}, #f07d4d) }`), []);
});

const faults: readonly (readonly [claim: string, css: string, found: readonly string[]])[] = [
  ['a text of the colour that it lies on', '--vt-on-cat-1: light-dark(#3860ac, #0d1015)', ['error text light --vt-on-cat-1']],
  ['a mark under 3:1', '--vt-rule-strong: light-dark(#c0c4c9, #6b727c)', ['error mark light --vt-rule-strong']],
  ['the hatch on its own ground', '--vt-data-tint: light-dark(#9db9e6, #1e2e47)', ['error mark light --vt-data-forecast']],
  ['two tones that are one for some', '--vt-data-forecast: light-dark(#1a3a78, #5d97e4)', ['error tone light --vt-data-forecast']],
  ['neighbouring categories that are alike', '--vt-cat-2: light-dark(#3f68b4, #11755f)', ['error tone light --vt-cat-2']],
  ['a colour that softens under 3:1 on large areas', '--vt-lead: light-dark(#8f8f00, #4bacfd)', ['error text light --vt-lead', 'error mark light --vt-lead']],
  ['one value for both schemes where it fits only light', '--vt-ink-2: #424852', ['error text dark --vt-ink-2']],
  ['a value that is no colour', '--vt-lead: light-dark(currentColor, #4bacfd)', ['warning unreadable light --vt-lead']],
];
for (const [claim, css, found] of faults) {
  test(`checkTheme(theme) finds ${claim}`, () => {
    const kinds = check(`:root { ${css} }`).map(({ severity, rule, scheme, property }) => `${severity} ${rule} ${scheme} ${property}`);
    assert.deepEqual([...new Set(kinds)], found);
  });
}

test('checkTheme(theme) says whose eyes cannot tell two colours apart', () => {
  const [finding] = check(':root { --vt-cat-2: light-dark(#7f8f30, #11755f) }').filter(({ rule }) => rule === 'tone');
  assert.equal(finding?.message, '--vt-cat-3 (#a68937) and --vt-cat-2 (#7f8f30) are 1.1 apart in light with protanopia, want 10');
});

test('checkTheme(theme) proposes nothing where no one colour mends it', () => {
  const all = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => `--vt-cat-${i}: #808080; --vt-on-cat-${i}: #000`).join('; ');
  assert.equal(check(`:root { ${all} }`).find(({ property }) => property === '--vt-cat-4')?.better, undefined);
});

for (const name of await readdir(join(root, 'src/theme/sheets'))) {
  test(`checkTheme(${name}) finds nothing, not even a warning`, async () => {
    assert.deepEqual(check(await readFile(join(root, 'src/theme/sheets', name), 'utf8')), []);
  });
}
