/** What a late, a lost and a restored page have to do: stand still, stay calm, and go on. */
import type { Visit } from './hard-host.js';
import { findFigure, see, tryMark, until } from './see-figure.js';

const tag = 'vt-market-size-chart';

/** Follows, frame by frame, what stands below the figure, and whether the static figure was seen meanwhile. */
const follow = `
  window.followed = { still: false, moved: 0, shift: 0 };
  if (globalThis.PerformanceObserver?.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.followed.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  addEventListener('DOMContentLoaded', () => {
    const after = document.getElementById('after');
    if (!after) return;
    const first = after.getBoundingClientRect().top;
    const step = () => {
      const still = document.getElementById('still');
      window.followed.still ||= Boolean(still?.getClientRects().length);
      window.followed.moved = Math.max(window.followed.moved, Math.abs(after.getBoundingClientRect().top - first));
      requestAnimationFrame(step);
    };
    step();
  });`;

export const checkSlow = {
  before: async ({ page }: Visit): Promise<void> => void (await page.evaluateOnNewDocument(follow)),
  /** Only the host page is followed: a frame's inside is its own affair as long as the frame stands still. */
  after: async ({ page }: Visit): Promise<string | undefined> => {
    const { still, moved, shift } = await page.evaluate('window.followed') as { still: boolean; moved: number; shift: number };
    if (!still) return 'the static figure was not to be seen meanwhile';
    return moved > 0 || shift > 0 ? `what stands below moved by ${moved} pixels, layout shift ${shift}` : undefined;
  },
};

/** Every button is pressed while nothing can be fetched. */
export async function checkOffline({ page, hangUp }: Visit): Promise<string | undefined> {
  const { frame } = await findFigure(page, tag);
  hangUp();
  await frame.evaluate(`document.querySelector('${tag}').shadowRoot.querySelectorAll('button').forEach((button) => button.click())`);
  await page.waitForNetworkIdle({ idleTime: 300 });
  const { drawn } = await see(frame, tag);
  const table = await frame.evaluate(`document.querySelector('${tag}').shadowRoot.querySelector('table') !== null`);
  return drawn || table ? undefined : 'neither figure nor table is left';
}

/** To another page and back: whether the browser kept the page or loads it anew, it answers. */
export async function checkReturn({ page, url, said }: Visit): Promise<string | undefined> {
  await page.goto(new URL('/other.html', url).href);
  await page.evaluate('void setTimeout(() => history.back())'); // a driver's own way back waits for a load that never comes
  const found = await until(async () => {
    const seen = await findFigure(page, tag);
    return seen.sight.drawn ? seen : undefined;
  }, 10_000);
  if (!found) return 'the figure did not come back';
  if (!said.some((line) => line.startsWith('restored:'))) return 'the browser did not keep the page';
  return tryMark(page, found.frame, tag);
}
