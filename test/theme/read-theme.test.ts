/** Which value of a style sheet counts in which scheme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTheme } from '../../src/theme/read-theme.js';

/** `light / dark` of a property. */
function valuesOf(css: string, name = '--vt-ink'): string {
  const { light, dark } = readTheme(css);
  return [light, dark].map((set) => set.get(name)?.value ?? 'none').join(' / ');
}

const sheets: readonly (readonly [claim: string, css: string, values: string])[] = [
  ['takes a plain rule for both', ':root { --vt-ink: red }', 'red / red'],
  ['takes a media query for its scheme', ':root { --vt-ink: red } @media (prefers-color-scheme: dark) { :root { --vt-ink: blue } }', 'red / blue'],
  ['takes a denied media query for the other scheme', '@media not all and (prefers-color-scheme: dark) { :root { --vt-ink: red } }', 'red / none'],
  ['takes a class that says dark for dark', ':root { --vt-ink: red } .theme-dark { --vt-ink: blue }', 'red / blue'],
  ['takes an attribute that says light for light', '[data-theme="light"] { --vt-ink: red }', 'red / none'],
  ['takes what is not dark for light', ':root:not(.dark) { --vt-ink: red }', 'red / none'],
  ['takes no part of a word for a scheme', '.highlight { --vt-ink: red }', 'red / red'],
  ['takes a rule with a color-scheme for that scheme', '.night { color-scheme: dark; --vt-ink: blue }', 'none / blue'],
  ['leaves print and forced colours out', '@media print { :root { --vt-ink: red } } @media (forced-colors: active) { :root { --vt-ink: red } }', 'none / none'],
  ['prefers the heavier rule', ':root.brand { --vt-ink: red } :root { --vt-ink: blue }', 'red / red'],
  ['prefers the later of equals', ':root { --vt-ink: red } .brand { --vt-ink: blue }', 'blue / blue'],
  ['prefers what is important', ':root { --vt-ink: red !important } :root.brand { --vt-ink: blue }', 'red / red'],
  ['weighs :where() as nothing', ':where(:root.a.b) { --vt-ink: red } :root { --vt-ink: blue }', 'blue / blue'],
  ['reads rules inside rules', '.brand { .part { --vt-ink: red } &.dark { --vt-ink: blue } }', 'red / blue'],
];
for (const [claim, css, values] of sheets) test(`readTheme(css) ${claim}`, () => assert.equal(valuesOf(css), values));

test('readTheme(css) says where a value is set', () => {
  assert.deepEqual(readTheme(':root {\n  --vt-ink: red;\n}').light.get('--vt-ink'), { value: 'red', isImportant: false, weight: 1000, line: 2, column: 3 });
});

test('readTheme(css) names an import that it does not follow', () => {
  assert.deepEqual(readTheme('@import "base.css";').unread, [{ message: '@import "base.css" is not followed', line: 1, column: 1 }]);
});

test('readTheme(css) throws for what is no CSS', () => {
  assert.throws(() => readTheme(':root { --vt-ink: red'), { name: 'CssSyntaxError', line: 1, column: 1 });
});
