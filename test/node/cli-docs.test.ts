/** Every command of docs/command-line.md runs, and prints what the page shows below it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/set-up.mjs';
import { blocksOf, readDocument } from '../docs/read-blocks.js';
import { runCommandLine } from './run-command-line.js';

const blocks = blocksOf('docs/command-line.md', await readDocument('docs/command-line.md'));

/** The words of a shell line without escapes. */
const wordsOf = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

for (const [at, { place, lang, text }] of blocks.entries()) {
  if (lang !== 'sh') continue;
  for (const line of text.trim().split('\n')) {
    test(`the command at ${place} runs: ${line}`, async () => {
      const match = /^(?:cat (\S+) \| )?npx --no-install vitrine (.+)$/.exec(line);
      assert.ok(match, 'it is no call of vitrine');
      const input = match[1] ? await readFile(join(root, match[1])) : '';
      const { code, out, err } = await runCommandLine(wordsOf(match[2] ?? ''), { input });
      assert.equal(err, '');
      assert.notEqual(code, 2);
      const next = blocks[at + 1];
      if (next?.lang === 'text') assert.equal(out, next.text);
    });
  }
}

test('docs/command-line.md lists every option of the help', async () => {
  const page = await readDocument('docs/command-line.md');
  const helps = await Promise.all(['validate', 'audit', 'render', 'snippet', 'doctor', 'publish', 'theme'].map((command) => runCommandLine([command, '--help'])));
  const options = helps.flatMap(({ out }) => [...out.matchAll(/^ {2}.{4}(--[\w-]+)/gm)].map(([, name = '']) => name));
  assert.ok(options.length > 4);
  assert.deepEqual(options.filter((name) => !page.includes(`\`${name}`)), []);
});
