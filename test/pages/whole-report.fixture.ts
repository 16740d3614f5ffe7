/** The page of a whole report in a browser: waits for all of it, opens what is closed, reads what is to be seen. */
import type { Page } from 'playwright-core';

/** Waits until every part of the page is drawn. */
export async function waitForWholeReport(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const parts = [...(document.querySelector('vt-report')?.shadowRoot?.querySelectorAll('.part') ?? [])];
    return parts.length > 0 && parts.every(({ classList }) => classList.contains('widget'));
  }, undefined, { timeout: 20_000 });
}

/**
 * All texts that a reader can bring to sight: of the page as it comes, after each tab, and with each thing that opens
 * once open. What stands there for screen readers alone does not count.
 */
export async function readEverything(page: Page): Promise<string> {
  const seen = [await readSeen(page)];
  for (const tab of await page.locator('vt-report >> [role=tab]').all()) {
    await tab.click();
    seen.push(await readSeen(page));
  }
  for (let count = 0; count < 400 && (await openNext(page)); count++) seen.push(await readSeen(page));
  return seen.join('\n');
}

const readSeen = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // What a click loads is drawn a moment later.
    await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 20));
    const texts: string[] = [];
    // A slot has no box of its own.
    const isForEyes = (element: Element) => (element instanceof HTMLSlotElement || element.checkVisibility({ visibilityProperty: true })) && !element.closest('.visually-hidden');
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        if (node.parentElement && isForEyes(node.parentElement)) texts.push(node.data);
        return;
      }
      if (node instanceof HTMLStyleElement || (node instanceof Element && !isForEyes(node))) return;
      if (node instanceof HTMLSlotElement) node.assignedNodes().forEach(walk);
      for (const child of (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes) walk(child);
      if (node instanceof SVGElement || (node instanceof HTMLElement && getComputedStyle(node).display !== 'inline')) texts.push('\n');
    };
    const report = document.querySelector('vt-report');
    if (report) walk(report);
    return texts.join('');
  });

/** Opens the next that is closed, was never opened before, and is no menu. False where there is none. */
const openNext = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const state = window as unknown as { opened?: WeakSet<Element> };
    const opened = (state.opened ??= new WeakSet<Element>());
    const isClosed = (element: Element): boolean => {
      const isMore = element.localName === 'button' && /^(Show (all|more)|Expand all)/.test((element.textContent ?? '').trim());
      return isMore || (element.getAttribute('aria-expanded') === 'false' && element.getAttribute('aria-haspopup') !== 'menu');
    };
    const find = (root: ParentNode): HTMLElement | undefined => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (isClosed(element) && !opened.has(element) && element.checkVisibility()) return element;
        const inner = element.shadowRoot && find(element.shadowRoot);
        if (inner) return inner;
      }
      return undefined;
    };
    const next = find(document);
    if (next) opened.add(next);
    next?.click();
    return next !== undefined;
  });
