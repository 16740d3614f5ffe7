/** On paper the figure and its source stand, and what only a pointer can use does not. */
import { inflateSync } from 'node:zlib';
import type { Visit } from './hard-host.js';
import { findFigure } from './see-figure.js';

const readPrint = `(() => {
  const root = document.querySelector('vt-market-size-chart').shadowRoot;
  const seen = (selector) => [...root.querySelectorAll(selector)].some((element) => element.checkVisibility() && element.getClientRects().length > 0);
  return { figure: seen('svg [part~="bar"]'), source: seen('[part~="source"]'), buttons: seen('button') };
})()`;

/** Chromium shows the page as it prints it; Firefox prints, and what it drew is counted: its driver cannot change the medium. */
export async function checkPrint(visit: Visit): Promise<string | undefined> {
  const { page, browserName } = visit;
  if (browserName === 'firefox') {
    const shapes = countShapes(await page.pdf());
    return shapes < 10 ? `the printed page has ${shapes} drawn shapes` : undefined;
  }
  await page.emulateMediaType('print');
  const { frame } = await findFigure(page, 'vt-market-size-chart');
  const seen = JSON.stringify(await frame.evaluate(readPrint));
  return seen === '{"figure":true,"source":true,"buttons":false}' ? undefined : `print shows ${seen}`;
}

/** The shapes that the compressed parts of a PDF fill. */
function countShapes(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return parts.reduce((sum, part) => sum + (part.match(/(?:^|\s)f\*?(?=\s)/g)?.length ?? 0), 0);
}
