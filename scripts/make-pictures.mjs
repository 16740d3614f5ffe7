/** Writes docs/images/*.png: a piece of the gallery's press page with the size chart, in light and in dark. */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { browserFlags, findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';
import { root, runCommand, setUp } from './set-up.mjs';

const mostBytes = 150_000;
const pictures = [['press.html', 'press-light.png'], ['press-dark.html', 'press-dark.png']];
const viewport = { width: 1040, height: 1600 };

await runCommand(async () => {
  await setUp();
  await build();
  await mkdir(join(root, 'docs', 'images'), { recursive: true });
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  const server = await serve();
  try {
    for (const [page, file] of pictures) await takePicture(browser, `${server.url}/stories/gallery/${page}`, file);
  } finally {
    await browser.close();
    await server.close();
  }
});

/** From the heading above the size chart to its end, once it is drawn. */
async function takePicture(browser, address, file) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(address);
  const chart = page.locator('vt-market-size-chart');
  await chart.locator('[part~=bar]').first().waitFor();
  const top = (await page.locator('h2').first().boundingBox()).y - 24;
  const end = await chart.locator('[part~=frame]').boundingBox();
  const path = join(root, 'docs', 'images', file);
  await page.screenshot({ path, clip: { x: 0, y: top, width: viewport.width, height: end.y + end.height + 24 - top } });
  await page.close();
  const { size } = await stat(path);
  console.log(`docs/images/${file}: ${(size / 1000).toFixed(0)} kB`);
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes, want at most ${mostBytes}`);
}
