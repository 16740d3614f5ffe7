/** `vitrine theme check`, run as it is shipped. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommandLine } from './run-command-line.js';

const check = (css: string, ...options: string[]) => runCommandLine(['theme', 'check', ...options, '-'], { input: css });

test('vitrine theme check - finds nothing in a theme whose colours hold', async () => {
  assert.deepEqual(await check(':root { --vt-radius: 6px; --vt-growth: light-dark(#a3271d, #ee8470) }'), {
    code: 0, out: '1 file: all colours can be read and told apart\n', err: '',
  });
});

test('vitrine theme check - names the property, its value, what is wanted, what would pass and where it stands, and ends with 1', async () => {
  assert.deepEqual(await check(':root {\n  --vt-ink-3: light-dark(#9aa0a8, #999fa8);\n}\n'), {
    code: 1,
    out: `standard input

error    text  --vt-ink-3 (#9aa0a8) on --vt-surface (#ffffff) is 2.6:1 in light, want 4.5:1 for text
               Fix: --vt-ink-3: #6b7078 would pass in light.
               2:3

error    text  --vt-ink-3 (#9aa0a8) on --vt-surface-2 (#f4f5f7) is 2.4:1 in light, want 4.5:1 for
               text
               Fix: --vt-ink-3: #6b7078 would pass in light.
               2:3

1 file: 2 errors
`,
    err: '',
  });
});

test('vitrine theme check --json gives numbers and places to a program', async () => {
  const { code, out } = await check(':root {\n  --vt-cat-2: light-dark(#3f68b4, #11755f);\n}\n', '--json');
  const { files } = JSON.parse(out) as { files: { file: string; findings: Record<string, unknown>[] }[] };
  const [finding] = files[0]?.findings ?? [];
  const { rule, scheme, property, value, against, vision, wanted, line, column } = finding ?? {};
  assert.deepEqual({ code, count: files[0]?.findings.length, rule, scheme, property, value, against, vision, wanted, line, column }, {
    code: 1, count: 1, rule: 'tone', scheme: 'light', property: '--vt-cat-2', value: '#3f68b4',
    against: { property: '--vt-cat-1', value: '#3860ac' }, vision: 'deuteranopia', wanted: 10, line: 2, column: 3,
  });
});

const stranger = ':root { --vt-inc: #222; --_vt-ink: #222 }';

test('vitrine theme check - warns of names that no widget reads, and ends with 0', async () => {
  const { code, out } = await check(stranger);
  assert.equal(code, 0);
  assert.match(out, /warning {2}unknown-property {2}--vt-inc is no property of the widgets\n +Did you mean --vt-ink\?\n +1:9\n/);
  assert.match(out, /warning {2}private-property {2}--_vt-ink is private: widgets set it themselves\n/);
});

test('vitrine theme check --fail-on warning ends with 1 for a warning', async () => {
  assert.equal((await check(stranger, '--fail-on', 'warning')).code, 1);
});

test('vitrine theme check - says where a text is no CSS', async () => {
  assert.deepEqual(await check(':root { --vt-ink: red'), {
    code: 1, out: 'standard input\n\nerror    bad-css  this is no CSS: Unclosed block\n                  1:1\n\n1 file: 1 error\n', err: '',
  });
});

const senseless: readonly (readonly [args: readonly string[], err: string])[] = [
  [['theme'], 'vitrine: "theme" wants check, found nothing\nwrite: vitrine theme check theme.css\n'],
  [['theme', 'brand.css'], 'vitrine: "theme" wants check, found "brand.css"\nwrite: vitrine theme check brand.css\n'],
  [['theme', 'check', 'none.css'], 'vitrine: none.css: no such file\n'],
];
for (const [args, err] of senseless) {
  test(`vitrine ${args.join(' ')} ends with 2 and says why`, async () => {
    assert.deepEqual(await runCommandLine(args), { code: 2, out: '', err });
  });
}
