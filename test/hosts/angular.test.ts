/** A widget lives in an Angular app too, whose own builder takes as long as the others together. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../pages/quiet-page.js';
import { prepareHosts } from './build-hosts.js';
import { LIFE, liveIn } from './live-in-host.js';

let browser: Browser;

before(async () => {
  [browser] = await Promise.all([launchBrowser(), prepareHosts(['angular'])]);
});

after(() => browser?.close());

test(`angular: ${LIFE}`, { timeout: 90_000 }, async () => assert.deepEqual(await liveIn(browser, 'angular'), []));
