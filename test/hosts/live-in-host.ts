/** Opens a host app in a browser, and leads it through the life of a widget. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openQuietPage, type QuietPage } from '../pages/quiet-page.js';
import { buildHost } from './build-hosts.js';

/** What every app has to show; the title of its test. */
export const LIFE = 'a report as property is drawn, a selection is heard, another report follows, and the widget goes';

/** The built app on a server of its own, with `written` in its place. */
export async function openApp(browser: Browser, name: string, written = '', options: BrowserContextOptions = {}): Promise<QuietPage> {
  const folder = await buildHost(name);
  const { page, said } = await openQuietPage(browser, options);
  page.setDefaultTimeout(10_000);
  const start = (await readFile(join(folder, 'index.html'), 'utf8')).replace('<!--server-->', written);
  await page.route('**/*', (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill(path === '/' ? { body: start, contentType: 'text/html' } : { path: join(folder, path) });
  });
  await page.goto('http://host.test/');
  return { page, said };
}

/** Goes through a widget's life in an app, and gives what the page said meanwhile. A step that does not come is thrown. */
export async function liveIn(browser: Browser, name: string): Promise<readonly string[]> {
  const { page, said } = await openApp(browser, name);
  await page.getByRole('heading', { level: 2, name: /^Kites market/ }).waitFor();
  await page.getByRole('option', { name: /^2030/ }).click();
  await page.getByRole('status').filter({ hasText: 'year 2030' }).waitFor();
  await page.getByRole('button', { name: 'Other report' }).click();
  await page.getByRole('heading', { level: 2, name: /^Sails market/ }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('vt-market-size-chart').waitFor({ state: 'detached' });
  await page.context().close();
  return said;
}
