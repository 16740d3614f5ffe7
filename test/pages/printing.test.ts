/** A figure and its table on paper: whole, black on white, in A4 and Letter, under the strictest policy, and the page left as it was. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPrintingPage, type PrintingPage } from './printing.fixture.js';

let printing: PrintingPage;
before(async () => (printing = await openPrintingPage()));
after(() => printing.close());

/** What stands out to the right of A4's 680 pixels, and lines of text that the end of a strip cuts. */
const cutParts = () => printing.paper.evaluate(() => {
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > 681);
  const cut = [...document.querySelectorAll('svg text')].filter((text) => {
    const [line, strip] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
    return !strip || line.top < strip.top - 1 || line.bottom > strip.bottom + 1;
  });
  return [...wide, ...cut].map(({ textContent }) => textContent);
});

const rowsOnPaper = () => printing.paper.locator('tbody tr').count();

for (const [widget, report, rows, a4, letter] of [
  ['market-size-chart', 'sample-disclosed', 11, 1, 2],
  ['segment-treemap', 'sample-disclosed', 10, 1, 1],
  ['regional-map', 'sample-disclosed', 30, 2, 3],
  ['player-list', 'iot-medical-devices', 17, 2, 2],
  ['segment-outline', 'iot-medical-devices', 48, 6, 7],
] as const) {
  test(`print() of vt-${widget} has the figure and all ${rows} rows on ${a4} pages of A4 and ${letter} of Letter, nothing of it cut`, async () => {
    await printing.paper.setViewportSize({ width: 680, height: 1000 });
    await printing.print(widget, { report, lang: widget === 'regional-map' ? 'ar' : 'en' });
    assert.deepEqual([await rowsOnPaper(), await printing.count('A4'), await printing.count('Letter'), await cutParts(), printing.pictures.said()], [rows, a4, letter, [], []]);
  });
}

test('print() of a collapsed list in a narrow place has all of its companies in the figure', async () => {
  await printing.print('player-list', { report: 'iot-medical-devices', width: 320 });
  assert.equal(await printing.paper.locator('svg text', { hasText: 'Microsoft' }).count(), 1);
});

test('print() of a dark widget is black on the white of the paper', async () => {
  await printing.print('market-size-chart', { theme: 'dark' });
  const found = await printing.paper.evaluate(() => [document.querySelector('svg > text:not([fill="#000000"], [fill="#333333"], [fill="none"])')?.textContent?.slice(0, 11), document.querySelector('svg > rect')]);
  assert.deepEqual(found, ['Sample data', null]);
});

test('print() names language, direction, units and how each number is known, and says sample data', async () => {
  await printing.print('market-size-chart', { lang: 'ar' });
  const found = await printing.paper.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.querySelectorAll('thead th').length, (document.querySelector('caption')?.textContent ?? '').includes(' · ')]);
  assert.deepEqual(found, ['ar', 'rtl', 5, true]);
});

test('print() leaves the page as it was, and its menu item gives the focus back to the button', async () => {
  await printing.pictures.mount('market-size-chart');
  const { page } = printing.pictures;
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Print', exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  const found = await page.evaluate(() => [document.getElementById('widget')?.shadowRoot?.activeElement?.getAttribute('aria-haspopup'), document.querySelectorAll('iframe').length]);
  assert.deepEqual(found, ['menu', 0]);
});

test('a page stops the menu item Print by preventDefault() on vt-action', async () => {
  await printing.pictures.mount('market-size-chart');
  const { page } = printing.pictures;
  await page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'printed');
    addEventListener('vt-action', (event) => event.preventDefault(), { once: true });
  });
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Print', exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => 'printed' in globalThis), false);
});

test('the menu item says where a page may not print', async () => {
  await printing.pictures.mount('market-size-chart');
  const { page } = printing.pictures;
  await page.evaluate(() => Object.assign(globalThis, { isMute: true }));
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Print', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Printing is not possible here' }).waitFor();
  assert.equal(await page.locator('iframe').count(), 0);
});

test('a host page that is printed has a dark list in black, with the bars of its shares', async () => {
  const { page } = printing.pictures;
  await printing.pictures.mount('player-list', { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const root = document.getElementById('widget')?.shadowRoot;
    const look = (part: string) => getComputedStyle(root?.querySelector(part) ?? document.body);
    return [look('[part~=heading]').color, look('.share i').backgroundColor, look('.share i').printColorAdjust];
  });
  await page.emulateMedia({ media: 'screen' });
  assert.deepEqual(found, ['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'exact']);
});
