/** A browser for the page tests, and pages that remember everything they were not asked to say. */
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

/** A page, and what it said: console messages, errors, refused requests. Empty for a good one. */
export interface QuietPage {
  readonly page: Page;
  readonly said: string[];
}

export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser({ log: () => {} }), args: browserFlags });

/** A fresh page, not yet at an address. The last `vt-error` of each widget is kept on it, and whether it was ready. */
export async function openQuietPage(browser: Browser, options: BrowserContextOptions = {}): Promise<QuietPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
  });
  // The test loader wraps named functions in a call of this; a page does not have it.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(() => {
    const keep = (name: string, value: string) => (event: Event) => {
      if (event.target instanceof HTMLElement) event.target.dataset[name] = value || (event as Event & { code: string }).code;
    };
    addEventListener('vt-ready', keep('ready', 'yes'));
    addEventListener('vt-error', keep('fault', ''));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} refuses ${blockedURI}`));
  });
  return { page, said };
}

/**
 * Waits until every widget that is to be seen is ready or has failed, also under the prefix `acme` and those that figures
 * become, and scrolls to those whose code waits for a reader; one without any data, marked `id="no-address"`, is neither.
 */
export async function waitForWidgets(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName, id }) => /^(vt|acme)-/.test(localName) && id !== 'no-address');
    const figures = [...document.querySelectorAll<HTMLElement>('figure[data-vitrine]')].filter((figure) => !figure.firstElementChild?.localName.includes('-'));
    const open = [...widgets.filter(({ dataset }) => !(dataset['ready'] ?? dataset['fault'])), ...figures].filter((element) => element.checkVisibility());
    // A link to a state brings its widget into view by itself.
    if (location.hash.includes('vt-')) return open.length === 0;
    open.find((element) => figures.includes(element) || !element.matches(':defined'))?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (open.length === 0) scrollTo({ top: 0, behavior: 'instant' });
    return open.length === 0;
  }, undefined, { timeout: 20_000 });
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds, one line each. It does not look into frames: in a sandbox it would only make the console complain. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readAxe());
  return page.evaluate(async () => {
    interface Violation { id: string; nodes: { target: unknown; failureSummary: string }[] }
    interface Axe { run(context: Document, options: object): Promise<{ violations: Violation[] }> }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`));
  });
}

let axe: Promise<string> | undefined;
const readAxe = (): Promise<string> => (axe ??= import('node:fs/promises').then(({ readFile }) => readFile(axePath, 'utf8')));
