/** The command in a project that has only the packed package: nothing else is installed beside it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/set-up.mjs';
import { VERSION } from '../../src/elements/base/version.js';

const run = promisify(execFile);
const shell = process.platform === 'win32';
let project: string;

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'vitrine-project-'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root, shell });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const home = join(project, 'node_modules/vitrine');
  await mkdir(home, { recursive: true });
  await run('tar', ['-xzf', join(project, filename), '-C', home, '--strip-components=1']);
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, dependencies: { vitrine: `file:${filename}` } }));
  // What an install does last: it links the command. The package's own dependency is left away on purpose.
  await run('npm', ['rebuild', '--ignore-scripts', '--offline'], { cwd: project, shell });
  await copyFile(join(root, 'stories/reports/faulty.json'), join(project, 'report.json'));
});
after(() => rm(project, { recursive: true, force: true }));

const call = (...args: string[]) => run('npx', ['--no-install', 'vitrine', ...args], { cwd: project, shell });

test('npx --no-install vitrine --version works in a project', async () => {
  assert.equal((await call('--version')).stdout, `${VERSION}\n`);
});

test('npx --no-install vitrine validate report.json names line and column in a project', async () => {
  const { code, stdout } = await call('validate', 'report.json').catch((error: { code: number; stdout: string }) => error) as { code?: number; stdout: string };
  assert.equal(code, 1);
  assert.match(stdout, /^report\.json:21:61: error: /);
});

test('npx --no-install vitrine audit report.json finds in a project what contradicts itself', async () => {
  const { stdout } = await call('audit', 'report.json').catch((error: { stdout: string }) => error);
  assert.match(stdout, /^warning {2}segment-shares/m);
});
