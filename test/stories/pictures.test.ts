/** The pictures of the stories are the golden ones, and the comparison sees what a reader would see. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { comparePictures } from './compare-pictures.js';
import { checkPictures, hasPictures, otherBrowser, readRecord } from './golden-pictures.js';
import { openStories, type Stories } from './open-stories.js';
import { readPicture, writePicture, type Picture } from './picture.js';
import { reportPictures } from './picture-report.js';
import { layoutShots, takeShots } from './take-picture.js';

const lanes = 1;
let stories: Stories;

before(async () => {
  stories = await openStories({ pages: lanes });
});

after(() => stories?.close());

const story = 'market-size-chart--all-disclosed';
const take = async (change?: (page: Page) => Promise<unknown>): Promise<Picture> => layoutShots(await takeShots(stories, story, 0, change));

/** What is drawn, with the first text node that has `from` said otherwise. */
const say = (from: string, to: string) => (page: Page) => page.evaluate(([old, word]) => {
  const root = document.querySelector('#story > *')?.shadowRoot;
  const texts = document.createNodeIterator(root ?? document, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.includes(old) || node.parentElement?.closest('.visually-hidden')) continue;
    node.nodeValue = node.nodeValue.replace(old, word);
    return;
  }
  throw new Error(`nothing says ${old}`);
}, [from, to] as const);

test('comparePictures(before, after) finds a story drawn twice the same, also from its small file', async () => {
  const before = readPicture(writePicture(await take()));
  assert.deepEqual([comparePictures(before, await take()).isSame, comparePictures(before, before).pixels], [true, 0]);
});

for (const [what, from, to] of [['word', 'Historical', 'Historicol'], ['digit', '2027', '2021'], ['letter', 'Reported', 'Reperted']] as const) {
  test(`comparePictures(before, after) sees one changed ${what}, “${to}” for “${from}”`, async () => {
    const before = readPicture(writePicture(await take()));
    assert.equal(comparePictures(before, await take(say(from, to))).isSame, false);
  });
}

test('comparePictures(before, after) sees a picture that is one line longer', () => {
  const [short, long] = [10, 11].map((height) => ({ width: 10, height, data: new Uint8Array(10 * height * 4).fill(255) }));
  assert.ok(short && long);
  assert.equal(comparePictures(short, long).isSame, false);
});

test('comparePictures(before, after) lets shades at the edge of a letter pass', () => {
  const letter = (edge: number): Picture => {
    const data = new Uint8Array(40 * 40 * 4).fill(255);
    for (let y = 0; y < 40; y++) for (let x = 0; x < 20; x++) data.set([x === 19 ? edge : 20, x === 19 ? edge : 20, x === 19 ? edge : 20, 255], (y * 40 + x) * 4);
    return { width: 40, height: 40, data };
  };
  assert.equal(comparePictures(letter(120), letter(144)).isSame, true);
});

test('otherBrowser(record, now) names both versions where the major one differs, and says nothing else', () => {
  const record = { browser: 'Chromium', version: '156.0.1', shots: {} };
  assert.deepEqual([otherBrowser(record, '156.0.7'), otherBrowser(record, '157.0.1')],
    ['', 'The golden pictures are of Chromium 156.0.1, this is 157.0.1: letters and edges may differ for that alone.']);
});

test('every story is drawn as in test/pictures', { skip: hasPictures() ? false : 'test/pictures has no golden pictures yet: npm run pictures -- --accept' }, async () => {
  const remark = otherBrowser(await readRecord(), stories.browser.version());
  const results = await checkPictures(stories, { lanes });
  const news = results.filter(({ state }) => state !== 'same').map(({ id, state, pixels }) => `${state}: ${id}${pixels === undefined ? '' : ` (${pixels} pixels)`}`);
  assert.deepEqual(news, [], news.length > 0 ? `${news.join('\n')}\n${remark}\nSee ${await reportPictures(results, remark)}` : undefined);
});
