/** `npm run bench`: sets up, installs the peers, builds, and measures; `-- --quick`, `-- --rounds 9`, `-- --only treemap`. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, root, setUp, SetUpError } from './set-up.mjs';
import { digest } from './stamp.mjs';

const bench = join(root, 'bench');
const stampFile = join(bench, 'node_modules', '.vitrine');

await runCommand(async () => {
  await setUp();
  await installPeers();
  const { build } = await import('./build.mjs');
  await build();
  return run(process.execPath, ['--import', 'tsx', join(bench, 'run.ts'), ...process.argv.slice(2)], root);
});

/** What the bench compares with has a lock file of its own, so that nobody else pays for it. */
async function installPeers() {
  const wanted = digest(await readFile(join(bench, 'package-lock.json')));
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === wanted) return;
  console.log('Installing what the bench compares with (npm ci in bench/), once …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  const script = process.env.npm_execpath;
  const code = script ? await run(process.execPath, [script, ...args], bench) : await run('npm', args, bench, process.platform === 'win32');
  if (code !== 0) throw new SetUpError('The peers are missing (npm ci in bench/ failed): check the network and `npm config get registry`, then run this again.');
  await mkdir(join(bench, 'node_modules'), { recursive: true });
  await writeFile(stampFile, wanted);
}

/** Runs a command to its end and gives its exit code. */
function run(file, args, cwd, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, shell, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
