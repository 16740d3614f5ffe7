/** The tests that every page of the gallery has to pass, at each width, in light and in dark, under a strict policy. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { findBarriers, launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Registers the tests of one page; each page has a file of its own, and with it a process and a time limit. `allowed` adds to the policy. */
export function checkGalleryPage(name: string, allowed = ''): void {
  let server: Served;
  let browser: Browser;

  before(async () => {
    server = await serve({ headers: () => ({ 'content-security-policy': policy + allowed }) });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const width of [320, 600, 960]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} at ${width} px in ${colorScheme} says nothing to the console, fits, and has no barrier`, async () => {
        const { page, said } = await openQuietPage(browser, { viewport: { width, height: 800 }, colorScheme });
        await page.goto(`${server.url}/stories/gallery/${name}`);
        await waitForWidgets(page);
        const found = { tooWide: await isTooWide(page), barriers: await findBarriers(page), said };
        await page.context().close();
        assert.deepEqual(found, { tooWide: false, barriers: [], said: [] });
      });
    }
  }
}

const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
