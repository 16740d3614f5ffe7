/** Installs what a fresh clone lacks, once: knows nothing but Node, because nothing else is there yet. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from './stamp.mjs';
import { withLock } from './lock.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19];
const stampFile = join(root, 'node_modules', '.vitrine');

/** A set-up that cannot go on: its message is one line that says what is missing and how to get it. */
export class SetUpError extends Error {}

/** Makes node_modules fit package-lock.json; returns at once when it already does. Throws a SetUpError. */
export async function setUp({ log = console.log } = {}) {
  checkNode(process.versions.node);
  const wanted = await wantedStamp();
  if ((await readText(stampFile)) === wanted) return;
  await withLock('set-up', async () => {
    if ((await readText(stampFile)) === wanted) return;
    if (!(await isInstalled())) await install(log);
    await mkdir(dirname(stampFile), { recursive: true });
    await writeFile(stampFile, wanted);
  });
}

/** Runs `main`; an error that is only a missing tool is told in its one line, any other with its stack. */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exitCode = 1;
  }
}

/** Throws a SetUpError for a Node that the tools do not run on. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetUpError(`Node ${version} is too old: get ${oldestNode.join('.')} or newer from https://nodejs.org/`);
}

async function wantedStamp() {
  const major = process.versions.node.split('.')[0];
  const lock = await readFile(join(root, 'package-lock.json'));
  return `node ${major} ${process.platform} ${process.arch} ${digest(lock)}\n`;
}

/** Whether an install made by hand (`npm install`) already holds every package of the lock file. */
async function isInstalled() {
  const stamp = await readText(stampFile);
  const machine = `node ${process.versions.node.split('.')[0]} ${process.platform} ${process.arch} `;
  if (stamp !== undefined && !stamp.startsWith(machine)) return false;
  const found = await readText(join(root, 'node_modules', '.package-lock.json'));
  if (found === undefined) return false;
  const wanted = await readFile(join(root, 'package-lock.json'), 'utf8');
  return holdsEvery(JSON.parse(wanted).packages, JSON.parse(found).packages);
}

/** Whether `found` has each package of `wanted` in its version; optional ones may be for other machines. */
export function holdsEvery(wanted, found) {
  return Object.entries(wanted).every(([path, entry]) =>
    path === '' || entry.optional || entry.devOptional || found[path]?.version === entry.version);
}

async function install(log) {
  log('Installing the dependencies (npm ci), once …');
  const { code, output } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code === 0) return;
  const reason = output.split('\n').find((line) => /^npm (error|ERR!)(?! code)/.test(line)) ?? `exit code ${code}`;
  throw new SetUpError(
    `The dependencies are missing (npm ci: ${reason.replace(/^npm (error|ERR!) ?/, '').trim()}): ` +
      'check the network and `npm config get registry`, then run this again.');
}

/** npm's own script where this Node has one, because Windows cannot spawn npm.cmd without a shell. */
function npmCommand() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? { file: process.execPath, first: [script], shell: false }
    : { file: 'npm', first: [], shell: process.platform === 'win32' };
}

function runNpm(args) {
  const { file, first, shell } = npmCommand();
  return new Promise((resolve) => {
    const child = spawn(file, [...first, ...args], { cwd: root, shell, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `npm error ${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function readText(path) {
  return readFile(path, 'utf8').catch(() => undefined);
}
