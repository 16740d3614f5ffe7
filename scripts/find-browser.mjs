/** Finds a Chromium for the tests and the bench, and installs one where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { SetUpError } from './set-up.mjs';

/** What keeps a headless Chromium quiet, and running as root. */
export const browserFlags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Google Chrome for Testing'];
const windowsApps = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The path of a browser: CHROME_PATH, the machine's, Debian's, Playwright's. Throws a SetUpError with none. */
export async function findBrowser({ log = console.log } = {}) {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new SetUpError(`CHROME_PATH names no file (${named}): set it to a Chrome or Chromium, or unset it.`);
  }
  const path = named || browserPlaces().find(existsSync) || installFromDebian(log) || (await installFromPlaywright(log));
  if (path) return path;
  throw new SetUpError('No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one.');
}

/** The usual places of a browser on this kind of machine, in order of preference. */
export function browserPlaces(platform = process.platform, env = process.env) {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
      .flatMap((folder) => windowsApps.map((parts) => join(folder, ...parts)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/** Only as root: nobody is asked for a password. */
const mayUseAptGet = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installFromDebian(log) {
  if (!mayUseAptGet()) return undefined;
  log('Installing a browser for the tests (apt-get install chromium), once …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', env }).status === 0;
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-liberation');
  return browserPlaces().find(existsSync);
}

async function installFromPlaywright(log) {
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  log("Downloading a browser for the tests (Playwright's chromium), once …");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', ...(mayUseAptGet() ? ['--with-deps'] : []), 'chromium'], { stdio: 'ignore' });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
