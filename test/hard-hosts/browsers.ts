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

/** A tab at 800 by 700 pixels, and what its page says: `kind: text`. */
export interface Tab {
  readonly page: Page;
  readonly said: readonly string[];
  /** The next page may have it. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** The tabs of one browser. One that rests is used again: a new one costs five times what another page in it does. */
export class Tabs {
  readonly #browser: Browser;
  readonly #resting: (() => Tab)[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A tab; a fresh one has a store and a cache of its own. */
  async open(isFresh: boolean): Promise<Tab> {
    const wake = (isFresh ? undefined : this.#resting.pop()) ?? await this.#make();
    return wake();
  }

  async #make(): Promise<() => Tab> {
    const context = await this.#browser.createBrowserContext();
    const page = await openTab(context);
    let said: string[] = [];
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith('[seen] ')) said.push(text.slice('[seen] '.length));
      else said.push(`${message.type()}: ${text}`);
    });
    await page.setViewport({ width: 800, height: 700 });
    await page.evaluateOnNewDocument(watch);
    const close = (): Promise<void> => context.close();
    const rest = async (): Promise<void> => {
      await page.mouse.move(0, 0);
      await page.goto('about:blank');
      this.#resting.push(wake);
    };
    const wake = (): Tab => ({ page, said: (said = []), close, rest: () => rest().catch(close) });
    return wake;
  }
}
