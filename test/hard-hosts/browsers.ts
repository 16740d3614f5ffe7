/** The two browsers of the hard hosts, driven alike, and pages of theirs that remember what was said. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { findFirefox } from '../../scripts/find-firefox.mjs';

export type BrowserName = 'chromium' | 'firefox';

const watch = readFileSync(fileURLToPath(new URL('watch-page.js', import.meta.url)), 'utf8');

/** Undefined where there is no such browser and none can be installed. */
export async function launch(name: BrowserName): Promise<Browser | undefined> {
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath: await findBrowser({ log: () => {} }), args: [...browserFlags], headless: true,
      // The back/forward cache is one of the hosts; the driver turns it off by default.
      ignoreDefaultArgs: ['--disable-back-forward-cache'], enableExtensions: false,
    });
  }
  const executablePath = await findFirefox();
  if (executablePath === undefined) return undefined;
  // The driver's own profile lets pages from the disk read everything; readers' do not.
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true } });
}

/** Firefox loses a tab that is opened in the moment when another one closes: again, then. */
async function openTab(context: BrowserContext, tries = 4): Promise<Page> {
  return context.newPage().catch((error: unknown) => {
    if (tries === 1) throw error;
    return openTab(context, tries - 1);
  });
}

/** A page of its own store and cache, at 800 by 700 pixels, and what it says: `kind: text`. */
export async function openPage(browser: Browser): Promise<{ readonly page: Page; readonly said: string[]; close(): Promise<void> }> {
  const context = await browser.createBrowserContext();
  const page = await openTab(context);
  const said: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('[seen] ')) said.push(text.slice('[seen] '.length));
    else said.push(`${message.type()}: ${text}`);
  });
  await page.setViewport({ width: 800, height: 700 });
  await page.evaluateOnNewDocument(watch);
  return { page, said, close: () => context.close() };
}
