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
 * All texts that a reader can bring to sight: of the page as it comes, after each tab, and after all that opens is open.
 * What stands there for screen readers alone does not count.
 */
export async function readEverything(page: Page): Promise<string> {
  const seen = [await readSeen(page)];
  for (const tab of await page.locator('vt-report >> [role=tab]').all()) {
    await tab.click();
    seen.push(await readSeen(page));
  }
  for (let round = 0; round < 12 && (await openMore(page)) > 0; round++) seen.push(await readSeen(page));
  return seen.join('\n');
}

const readSeen = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // Twice: what a click loads is drawn a moment later.
    await new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), 60));
    const texts: string[] = [];
    const isForEyes = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
    const walk = (node: Node, blocks: string[]): void => {
      if (node instanceof Text) {
        if (node.parentElement && isForEyes(node.parentElement)) blocks.push(node.data);
        return;
      }
      if (node instanceof HTMLSlotElement) for (const child of node.assignedNodes()) walk(child, blocks);
      const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      if (node instanceof HTMLStyleElement) return;
      for (const child of inner.childNodes) walk(child, blocks);
      if (node instanceof SVGElement || (node instanceof HTMLElement && getComputedStyle(node).display !== 'inline')) blocks.push('\n');
    };
    const report = document.querySelector('vt-report');
    if (report) walk(report, texts);
    return texts.join('');
  });

/** Opens what is closed and not a menu, and gives how much that was. */
const openMore = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const closed: HTMLElement[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        const isMore = element.localName === 'button' && /^(Show (all|more)|Expand all)/.test((element.textContent ?? '').trim());
        if ((element.getAttribute('aria-expanded') === 'false' && element.getAttribute('aria-haspopup') !== 'menu') || isMore) closed.push(element);
      }
    };
    walk(document);
    let opened = 0;
    for (const element of closed) {
      if (!element.isConnected || !element.checkVisibility()) continue;
      element.click();
      opened++;
      await new Promise((resolve) => setTimeout(resolve));
    }
    return opened;
  });
