/** What a late, a lost and a restored page have to do: stand still, stay calm, and go on. */
import type { Page } from 'puppeteer-core';
import type { Visit } from './hard-host.js';
import { findFigure, see, tryMark, until } from './see-figure.js';

const tag = 'vt-market-size-chart';

/** Follows, frame by frame, what stands below the figure where it can be seen, and whether the static figure was seen meanwhile. */
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
    let last = after.getBoundingClientRect().top;
    const step = () => {
      const still = document.querySelector('figure.vitrine') ?? document.querySelector('${tag}');
      window.followed.still ||= Boolean(still?.getClientRects().length);
      const now = after.getBoundingClientRect().top;
      if (Math.min(last, now) < innerHeight) window.followed.moved += Math.abs(now - last);
      last = now;
      requestAnimationFrame(step);
    };
    step();
  });`;

export const checkSlow = {
  before: async ({ page }: Visit): Promise<void> => void (await page.evaluateOnNewDocument(follow)),
  /** Only the host page is followed: a frame's inside is its own affair as long as the frame stands still. */
  after: async ({ page, way }: Visit): Promise<string | undefined> => {
    const { still, moved, shift } = await page.evaluate('window.followed') as { still: boolean; moved: number; shift: number };
    if (!still && !way.framed) return 'the static figure was not to be seen meanwhile';
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

/** To another page and back. Whether a browser keeps a page is its own choice: one that does not, three times, never does. */
export async function checkReturn(visit: Visit): Promise<string | undefined> {
  const { page, way } = visit;
  const before = way.framed ? await takePicture(page) : '';
  let isKept = await goAndReturn(visit);
  for (let more = 2; !isKept && more > 0; more--) {
    await until(async () => ((await findFigure(page, tag)).sight.drawn || undefined), 10_000);
    isKept = await goAndReturn(visit);
  }
  if (!isKept) return 'the browser did not keep the page';
  if (!way.framed) return tryMark(page, page.mainFrame(), tag);
  // A driver loses sight of the frames of a kept page: its picture has to be the same.
  const back = await until(async () => (await takePicture(page) === before || undefined), 5000);
  return back ? undefined : 'the frame looks otherwise than before';
}

/** Whether the page that came back is the one that was left. */
async function goAndReturn({ page, url, said }: Visit): Promise<boolean> {
  await page.goto(new URL('/other.html', url).href);
  await page.evaluate('void setTimeout(() => history.back())'); // a driver's own way back waits for a load that never comes
  return await until(async () => said.some((line) => line.startsWith('restored:')) || undefined, 8000) ?? false;
}

async function takePicture(page: Page): Promise<string> {
  await page.mouse.move(799, 699);
  return page.screenshot({ encoding: 'base64' });
}
