/** Runs test files with node:test, each in a process of its own and as many at once as there are processors, and adds their results to the tally. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleNodeTests } from './bundle-node-tests.mjs';
import { root } from './set-up.mjs';

const reporter = pathToFileURL(join(root, 'scripts', 'report-node-tests.mjs')).href;
let runs = 0;

/** `files` are paths from the root. A file that hangs fails after `minutes`. */
export async function runNodeTests(files, tally, { minutes = 4, atOnce = availableParallelism() } = {}) {
  const folder = `.cache/node-tests-${process.pid}-${++runs}`;
  try {
    await mkdir(join(root, folder), { recursive: true });
    const waiting = [...(await bundleNodeTests(files, folder))];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await runFile(...next, folder, tally, minutes);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await rm(join(root, folder), { recursive: true, force: true });
  }
}

async function runFile(file, bundle, folder, tally, minutes) {
  if (bundle instanceof Error) return tally.fail({ file, message: bundle.message });
  const started = Date.now();
  const results = join(root, folder, `${file.replaceAll('/', '-')}.ndjson`);
  const { code, output, errors } = await runBundle(bundle, results, minutes);
  tally.time(file, (Date.now() - started) / 1000);
  if (output.trim()) console.log(output.trimEnd());
  const found = (await readFile(results, 'utf8').catch(() => '')).split('\n').filter(Boolean).map((line) => JSON.parse(line));
  for (const result of found) addResult(file, result, tally);
  if (code === 'late') tally.fail({ file, message: `it was not done after ${minutes} minutes` });
  else if (code !== 0 && !found.some(({ kind }) => kind === 'fail')) tally.fail({ file, message: errors || `it ended with ${code}` });
  else if (found.length === 0) tally.fail({ file, message: 'it holds no test' });
}

function addResult(file, { kind, title, message }, tally) {
  if (kind === 'pass') tally.pass();
  else if (kind === 'fail') tally.fail({ file, title, message });
  else tally.skip(message);
}

function runBundle(bundle, results, minutes) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', `--test-reporter=${reporter}`, `--test-reporter-destination=${results}`, bundle], {
      cwd: root, env: { ...process.env, NO_COLOR: '1', NODE_TEST_CONTEXT: undefined }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { output: '', errors: '' };
    let isLate = false;
    child.stdout.on('data', (chunk) => (texts.output += chunk));
    child.stderr.on('data', (chunk) => (texts.errors += chunk));
    const timer = setTimeout(() => (isLate = child.kill()), minutes * 60_000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: isLate ? 'late' : code ?? signal, ...texts });
    });
  });
}
