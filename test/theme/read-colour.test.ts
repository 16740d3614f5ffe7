/** Colours as themes write them, read without a browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hexOf, readColour, substitute } from '../../src/theme/read-colour.js';

const read: readonly (readonly [value: string, light: string | undefined, dark: string | undefined])[] = [
  ['#3860AC', '#3860ac', '#3860ac'],
  ['rebeccapurple', '#663399', '#663399'],
  ['hsl(210 50% 40%)', '#336699', '#336699'],
  ['oklch(0.7 0.1 200)', '#40b1b7', '#40b1b7'],
  ['light-dark(#fff, rgb(0 0 0))', '#ffffff', '#000000'],
  ['color-mix(in srgb, #3860ac 88%, #fff)', '#5073b6', '#5073b6'],
  ['color-mix(in srgb, light-dark(#fff, #000), #808080)', '#c0c0c0', '#404040'],
  ['rgb(from #3860ac r g calc(b * 0.5 + 10))', '#386060', '#386060'],
  ['hsl(from red calc(h + 120) s l)', '#00ff00', '#00ff00'],
  ['oklch(from #3860ac calc(l + 0.1) c h)', '#547ecd', '#547ecd'],
  ['currentColor', undefined, undefined],
  ['Canvas', undefined, undefined],
  ['color-mix(in nowhere, red, blue)', undefined, undefined],
  ['rgb(from red r g calc(b +))', undefined, undefined],
];
for (const [value, light, dark] of read) {
  test(`readColour(${value}) gives ${light ?? 'nothing'} in light and ${dark ?? 'nothing'} in dark`, () => {
    const [inLight, inDark] = (['light', 'dark'] as const).map((scheme) => readColour(value, scheme));
    assert.deepEqual([inLight && hexOf(inLight), inDark && hexOf(inDark)], [light, dark]);
  });
}

test('substitute(value) puts properties in, and fallbacks for those that nothing sets', () => {
  const set: Readonly<Record<string, string>> = { '--a': 'var(--b)', '--b': 'red' };
  assert.equal(substitute('light-dark(var(--a), var(--c, var(--d, blue)))', (name) => set[name]), 'light-dark(red, blue)');
});

test('substitute(value) gives nothing for a property that nothing sets, or that names itself', () => {
  assert.deepEqual([substitute('var(--a)', () => undefined), substitute('var(--a)', () => 'var(--a)')], [undefined, undefined]);
});
