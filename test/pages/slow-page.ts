/** Pages whose code and data come piece by piece, each painted before the next, and which count what moves meanwhile. */
import type { Browser, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import { openQuietPage } from './quiet-page.js';

/** One move that the browser's Layout Instability API saw: how much, and what moved from where to where. */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

/** A page that is not yet at an address. What is asked for under `/dist/` and all data comes one after the other. */
export async function openSlowPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openQuietPage(browser, options);
  await page.addInitScript(watchShifts);
  let last: Promise<unknown> = Promise.resolve();
  const later = (route: Route) => {
    last = last.then(() => paint(page)).then(() => route.continue()).catch(() => undefined);
    return last;
  };
  // Without its style sheets a page paints nothing.
  await page.route(/\/dist\/.*(?<!\.css)$|\.json/, later);
  return page;
}

/** Two frames: what was changed before them is on the screen, and counted. */
export const paint = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** All moves until now. */
export async function readShifts(page: Page | Frame): Promise<readonly Shift[]> {
  await paint(page);
  return page.evaluate(() => (window as unknown as { takeShifts(): readonly Shift[] }).takeShifts());
}

function watchShifts(): void {
  const shifts: Shift[] = [];
  // The browser names nothing inside a shadow root: what is there now does.
  const inside = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const next = found.shadowRoot.elementFromPoint(x, y);
      if (!next || next === found) break;
      found = next;
    }
    return found;
  };
  const nameOf = (node: Node | null, { x, y, width, height }: DOMRectReadOnly): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? inside(x + width / 2, y + height / 2));
    const root = element?.getRootNode();
    const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
    return element ? `${host}${element.localName}${element.getAttribute('class') ? `.${element.getAttribute('class')}` : ''}` : 'something that is gone';
  };
  const place = ({ x, y, width, height }: DOMRectReadOnly): string => `${x},${y} ${width}×${height}`;
  const take = (entries: readonly PerformanceEntry[]): void => (entries as readonly LayoutShift[]).forEach(({ value, sources }) => {
    shifts.push({ value, moved: sources.map(({ node, previousRect, currentRect }) => `${nameOf(node, currentRect)} from ${place(previousRect)} to ${place(currentRect)}`) });
  });
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    takeShifts: () => {
      take(observer.takeRecords());
      return shifts;
    },
  });
}
