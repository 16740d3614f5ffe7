/** The set-up knows when there is nothing to install, and names what it cannot install. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserPlaces, findBrowser } from '../../scripts/find-browser.mjs';
import { findFirefox, firefoxPlaces } from '../../scripts/find-firefox.mjs';
import { checkNode, holdsEvery, setUp, SetUpError } from '../../scripts/set-up.mjs';

test('setUp() says and installs nothing where the packages fit the lock file', async () => {
  const lines: string[] = [];
  await setUp({ log: (line) => lines.push(line) });
  assert.deepEqual(lines, []);
});

test('checkNode(version) names the oldest Node that will do', () => {
  assert.throws(() => checkNode('18.20.4'), new SetUpError('Node 18.20.4 is too old: get 20.19 or newer from https://nodejs.org/'));
});

test('checkNode(version) takes a newer major with a small minor', () => checkNode('22.0.0'));

test('holdsEvery(wanted, found) is false for another version', () => {
  assert.equal(holdsEvery({ 'node_modules/lit': { version: '3.3.3' } }, { 'node_modules/lit': { version: '3.3.2' } }), false);
});

test("holdsEvery(wanted, found) does not ask for another machine's binary", () => {
  assert.equal(holdsEvery({ 'node_modules/@esbuild/aix-ppc64': { version: '0.28.2', optional: true } }, {}), true);
});

test('findBrowser() says when CHROME_PATH names no file', async (t) => {
  const before = process.env['CHROME_PATH'];
  t.after(() => (before === undefined ? delete process.env['CHROME_PATH'] : (process.env['CHROME_PATH'] = before)));
  process.env['CHROME_PATH'] = '/no/such/chrome';
  await assert.rejects(findBrowser(), new SetUpError('CHROME_PATH names no file (/no/such/chrome): set it to a Chrome or Chromium, or unset it.'));
});

test('browserPlaces(platform, env) looks along PATH first on Linux', () => {
  assert.equal(browserPlaces('linux', { PATH: '/opt/bin' })[0], '/opt/bin/chromium');
});

test('browserPlaces(platform, env) knows the applications of a Mac', () => {
  assert.ok(browserPlaces('darwin', { HOME: '/Users/a' }).includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
});

test('findFirefox() says when FIREFOX_PATH names no file', async (t) => {
  const before = process.env['FIREFOX_PATH'];
  t.after(() => (before === undefined ? delete process.env['FIREFOX_PATH'] : (process.env['FIREFOX_PATH'] = before)));
  process.env['FIREFOX_PATH'] = '/no/such/firefox';
  await assert.rejects(findFirefox(), new SetUpError('FIREFOX_PATH names no file (/no/such/firefox): set it to a Firefox, or unset it.'));
});

test('findFirefox({ places, install }) gives nothing where there is none and none can be installed', async () => {
  assert.equal(await findFirefox({ places: ['/no/such/firefox'], install: () => false }), undefined);
});

test('firefoxPlaces(platform, env) prefers the long-term release along PATH on Linux', () => {
  assert.equal(firefoxPlaces('linux', { PATH: '/opt/bin' })[0], '/opt/bin/firefox-esr');
});
