/** The runner counts what ran, once each, and no failure gets lost. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { runNodeTests } from '../../scripts/run-node-tests.mjs';
import { root } from '../../scripts/set-up.mjs';
import { Tally } from '../../scripts/tally.mjs';

const opening = "import assert from 'node:assert/strict';\nimport { before, describe, it, test } from 'node:test';\n";
let folder: string;

before(async () => {
  await mkdir(join(root, '.cache'), { recursive: true });
  folder = await mkdtemp(join(root, '.cache', 'tests-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Runs one planted test file; gives the counts and what was printed. */
async function runPlanted(name: string, code: string): Promise<readonly [passed: number, failed: number, printed: string]> {
  const file = join(folder, `${name}.test.ts`);
  await writeFile(file, opening + code);
  const printed: string[] = [];
  const tally = new Tally((text) => printed.push(text));
  await runNodeTests([relative(root, file)], tally);
  return [tally.passed, tally.failed, printed.join('\n')];
}

test('runNodeTests(files, tally) counts the leaves of suites and subtests', async () => {
  const code = "describe('a', () => { it('b', () => {}); it('c', async (t) => { await t.test('d', () => {}); }); }); test('e', () => {});";
  assert.deepEqual(await runPlanted('leaves', code), [3, 0, '']);
});

test('runNodeTests(files, tally) counts a failed test once and says where and why', async () => {
  const [passed, failed, printed] = await runPlanted('failed', "describe('a', () => { it('b', () => assert.equal(1, 2, 'one is not two')); });");
  assert.deepEqual([passed, failed], [0, 1]);
  assert.match(printed, /failed\.test\.ts › a › b\n.*one is not two/);
});

test('runNodeTests(files, tally) counts a file that throws at import', async () => {
  const [passed, failed, printed] = await runPlanted('import', "throw new Error('no such thing');");
  assert.deepEqual([passed, failed], [0, 1]);
  assert.match(printed, /no such thing/);
});

test('runNodeTests(files, tally) counts a hook that throws', async () => {
  const [, failed, printed] = await runPlanted('hook', "describe('a', () => { before(() => { throw new Error('no server'); }); it('b', () => {}); });");
  assert.ok(failed > 0);
  assert.match(printed, /no server/);
});

test('runNodeTests(files, tally) counts a file without a test as failed', async () => {
  assert.deepEqual((await runPlanted('empty', '')).slice(0, 2), [0, 1]);
});

test('runNodeTests(files, tally) counts a skipped test not at all', async () => {
  assert.deepEqual((await runPlanted('skipped', "test.skip('a', () => {}); test('b', () => {});")).slice(0, 2), [1, 0]);
});

test('runNodeTests(files, tally) names what a test with a reason was skipped for', async () => {
  const [passed, failed, printed] = await runPlanted('reason', "test('hosts', { skip: 'no firefox on this machine' }, () => {}); test('b', () => {});");
  assert.deepEqual([passed, failed, printed], [1, 0, '\n! skipped: hosts: no firefox on this machine']);
});

test('npm test ends with the tally alone on its line, and fails when nothing ran', async () => {
  const run = new Promise<readonly [code: number | null, output: string]>((resolve) => {
    const child = execFile(process.execPath, ['scripts/run-tests.mjs', 'no/such/path'], { cwd: root }, (_, output) => resolve([child.exitCode, output]));
  });
  const [code, output] = await run;
  assert.deepEqual([code, output.trimEnd().split('\n').at(-1)], [1, '0 passed, 0 failed']);
});

test('runNodeTests(files, tally) counts a file that cannot be bundled, and runs the others', async () => {
  const [good, bad] = ['good', 'bad'].map((name) => join(folder, `${name}.test.ts`));
  await writeFile(good ?? '', `${opening}test('a', () => {});`);
  await writeFile(bad ?? '', `${opening}test('a', () => {`);
  const printed: string[] = [];
  const tally = new Tally((text) => printed.push(text));
  await runNodeTests([relative(root, bad ?? ''), relative(root, good ?? '')], tally);
  assert.deepEqual([tally.passed, tally.failed], [1, 1]);
  assert.match(printed.join('\n'), /bad\.test\.ts\n[^✗]*Unexpected end of file/);
});

test('runNodeTests(files, tally) ends a file that hangs', async () => {
  const file = join(folder, 'hanging.test.ts');
  await writeFile(file, `${opening}test('a', () => {}); test('b', () => new Promise((resolve) => setTimeout(resolve, 60_000)));`);
  const printed: string[] = [];
  const tally = new Tally((text) => printed.push(text));
  await runNodeTests([relative(root, file)], tally, { minutes: 0.05 });
  assert.equal(tally.failed, 1);
  assert.match(printed.join('\n'), /hanging\.test\.ts\n.*it was not done after 0\.05 minutes/);
});

test('slowest(most) names the files that took longest, the longest first', () => {
  const tally = new Tally(() => undefined);
  for (const [file, seconds] of [['a', 1], ['b', 12.34], ['c', 2]] as const) tally.time(file, seconds);
  assert.deepEqual(tally.slowest(2), ['  12.3 s  b', '   2.0 s  c']);
});
