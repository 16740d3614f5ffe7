/** Runs test files with node:test, each in a process of its own, and adds their results to the tally. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './set-up.mjs';

const reporter = pathToFileURL(join(root, 'scripts', 'report-node-tests.mjs')).href;

/** `files` are paths from the root. A file that hangs fails after `minutes`. */
export async function runNodeTests(files, tally, { minutes = 2 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-'));
  const results = join(folder, 'results.ndjson');
  try {
    const output = await runNode([
      '--import', 'tsx', '--test', `--test-timeout=${minutes * 60_000}`,
      `--test-reporter=${reporter}`, `--test-reporter-destination=${results}`, ...files,
    ]);
    const lines = (await readFile(results, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    addResults(lines.map((line) => JSON.parse(line)), tally);
    if (lines.length === 0) tally.fail({ file: files.join(', '), message: output || 'no test ran' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function addResults(results, tally) {
  for (const { kind, ...result } of results) {
    if (kind === 'pass') tally.pass();
    else if (kind === 'fail') tally.fail(result);
    else if (kind === 'skip') tally.skip(result.message);
    else console.log(result.message);
  }
}

function runNode(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', NODE_TEST_CONTEXT: undefined }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
