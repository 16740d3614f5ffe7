/** Finds a Firefox for the tests of hard hosts, and installs Debian's where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetUpError } from './set-up.mjs';

const commands = ['firefox-esr', 'firefox'];
const macApps = ['Firefox', 'Firefox Developer Edition'];
const windowsApp = ['Mozilla Firefox', 'firefox.exe'];

/** The path of a Firefox: FIREFOX_PATH, the machine's, Debian's; undefined with none. Throws where the path is wrong. */
export async function findFirefox({ log = console.log, places = firefoxPlaces(), install = installFromDebian } = {}) {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) {
    throw new SetUpError(`FIREFOX_PATH names no file (${named}): set it to a Firefox, or unset it.`);
  }
  return named || places.find(existsSync) || (install(log) ? places.find(existsSync) : undefined);
}

/** The usual places of a Firefox on this kind of machine, in order of preference. */
export function firefoxPlaces(platform = process.platform, env = process.env) {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', 'firefox')));
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean).map((folder) => join(folder, ...windowsApp));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/** Only as root: nobody is asked for a password. */
function installFromDebian(log) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  log('Installing a second browser for the tests (apt-get install firefox-esr), once …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', env }).status === 0;
  aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', 'firefox-esr', 'fonts-dejavu-core', 'fonts-liberation');
}
