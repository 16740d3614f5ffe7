/** Installs the frameworks once, beside a copy of the host apps outside the sources, and builds each app with its own tool. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../../scripts/lock.mjs';
import { root } from '../../scripts/set-up.mjs';
import { digestFiles } from '../../scripts/stamp.mjs';

const run = promisify(execFile);
const source = join(root, 'test/hosts');
const hosts = join(root, '.cache/hosts');

/** The folder with the frameworks and the package under its name, and fresh copies of these apps to build. */
export async function prepareHosts(names: readonly string[] = []): Promise<string> {
  await withLock('hosts', install);
  await Promise.all(names.map((name) => copyApp(name, 'apps')));
  return hosts;
}

/** Copies an app into a room of that folder, with what all share beside it: tests run side by side. Gives its folder. */
export async function copyApp(name: string, room: string): Promise<string> {
  const beside = join(hosts, room, name);
  await rm(beside, { recursive: true, force: true });
  for (const path of ['reports.ts', 'tsconfig.json', name]) await cp(join(source, 'apps', path), join(beside, path), { recursive: true });
  return join(beside, name);
}

const folderOf = (name: string): string => join(hosts, 'apps', name, name);

/** Builds an app and gives the folder of its files. An error says what the tool printed. */
export async function buildHost(name: string): Promise<string> {
  const app = folderOf(name);
  await (name === 'angular' ? runAngular(app) : runVite('build', app));
  return join(app, 'dist');
}

/** Builds what an app has for a server and gives what it prints there. */
export async function renderHost(name: string): Promise<string> {
  const app = folderOf(name);
  await runVite('build', app, '--ssr', 'render.ts', '--outDir', 'server');
  return (await run(process.execPath, [join(app, 'server/render.js')])).stdout.trim();
}

const runVite = (...args: readonly string[]): Promise<void> => runTool(hosts, 'vite/bin/vite.js', ...args, '--logLevel', 'error');

/** The builder of `ng build`, without the rest of that command: it reads the app's angular.json. */
const runAngular = (app: string): Promise<void> => runTool(app, '@angular-devkit/architect-cli/bin/cli.js', 'host:build');

async function runTool(cwd: string, tool: string, ...args: readonly string[]): Promise<void> {
  await run(process.execPath, [join(hosts, 'node_modules', tool), ...args], { cwd }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stdout}${error.stderr}`);
  });
}

async function install(): Promise<void> {
  const wanted = `${process.platform} ${process.arch} ${await digestFiles(['test/hosts/package.json', 'test/hosts/package-lock.json'])}`;
  const stamp = join(hosts, 'stamp');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await mkdir(hosts, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) await cp(join(source, name), join(hosts, name));
  await installPackages();
  await symlink(root, join(hosts, 'node_modules/vitrine'), 'junction');
  await writeFile(stamp, wanted);
}

async function installPackages(): Promise<void> {
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  const installed = npm ? run(process.execPath, [npm, ...args], { cwd: hosts }) : run('npm', args, { cwd: hosts, shell: process.platform === 'win32' });
  await installed.catch(() => {
    throw new Error('The frameworks are missing (npm ci in .cache/hosts failed): check the network and `npm config get registry`, then run this again.');
  });
}
