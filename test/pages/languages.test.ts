/** The language of words and numbers: the nearest `lang`, live, one file a language, English where that does not come. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../scripts/serve.mjs';
import { root } from '../../scripts/set-up.mjs';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const WIDGETS = [
  'market-size-chart', 'segment-treemap', 'regional-map', 'player-list', 'key-figures', 'concentration-meter',
  'market-dynamics', 'developments', 'segment-outline', 'insights', 'contents', 'audit',
] as const;

let server: Served;
let browser: Browser;
let page: Page;
let said: string[] = [];
let html = '';
/** Files of words that were asked for. */
let asked: string[] = [];

before(async () => {
  server = await serve({ routes: { '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html) } });
  browser = await launchBrowser();
  ({ page, said } = await openQuietPage(browser, { viewport: { width: 960, height: 1000 } }));
  page.on('request', (request) => {
    const [, file] = /\/words(?:-\w+)?\/([\w-]+)\.js$/.exec(request.url()) ?? [];
    if (file) asked.push(file);
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  await page.unrouteAll();
});

const tag = (name: string, attributes = '', report = 'iot-medical-devices'): string => `<vt-${name} src="/stories/reports/${report}.json" ${attributes}></vt-${name}>`;

/** A page with this body, all its widgets drawn. */
async function open(body: string, root = 'lang="en"', isDrawn = true, head = '<script type="module" src="/dist/browser/define.js"></script>'): Promise<void> {
  html = `<!doctype html><html ${root}><meta charset="utf-8"><title>Languages</title>${head}${body}</html>`;
  asked = [];
  said.length = 0;
  await page.goto(`${server.url}/page`);
  if (isDrawn) await waitForWidgets(page);
}

const heading = (text: string | RegExp) => page.getByRole('heading', { name: text });
const CHART = { en: /expected to grow 2\.7-fold by 2031/, de: /bis 2031 Anstieg auf das 2,7-Fache erwartet/ };

test('lang: a page in English fetches no words', async () => {
  await open(tag('market-size-chart'));
  assert.deepEqual([await heading(CHART.en).count(), asked], [1, []]);
});

test('lang: a page with three widgets in German fetches one file of words', async () => {
  await open(tag('market-size-chart') + tag('key-figures') + tag('market-size-chart'), 'lang="de"');
  assert.deepEqual([await heading(CHART.de).count(), asked], [2, ['de']]);
});

test('lang: a language without words is English in words and numbers, and fetches nothing', async () => {
  await open(tag('key-figures'), 'lang="nl"');
  assert.deepEqual([await heading('A USD 54.94 bn market in 2024').count(), await page.locator('vt-key-figures .frame').getAttribute('lang'), asked], [1, 'en', []]);
});

test('lang: a country’s variant has the words of its language', async () => {
  await open(tag('market-size-chart'), 'lang="de-AT"');
  assert.deepEqual([await heading(CHART.de).count(), await page.locator('.frame').getAttribute('lang')], [1, 'de-AT']);
});

test('lang: a headline breaks between words in Korean, between phrases in Japanese', async () => {
  const breaks = async (lang: string): Promise<string> => {
    await open(tag('key-figures'), `lang="${lang}"`);
    return page.locator('.frame .heading').evaluate((element) => getComputedStyle(element).wordBreak);
  };
  assert.deepEqual([await breaks('ko-KR'), await breaks('ja'), await breaks('en')], ['keep-all', 'auto-phrase', 'normal']);
});

test('lang: what is no language tag harms nothing', async () => {
  await open(tag('market-size-chart', 'lang="de_DE"') + tag('market-size-chart', 'lang="de-!"'));
  assert.deepEqual([await heading(CHART.en).count(), await heading(CHART.de).count(), said], [1, 1, []]);
});

test('lang: the nearest one counts, through shadow roots', async () => {
  await open(`<div lang="en" id="outer"><div id="host"></div></div>`, 'lang="fr"', false);
  await page.evaluate((content) => {
    document.querySelector('#host')?.setAttribute('lang', 'de');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const holder = document.createElement('section');
    const widget = document.createElement('vt-market-size-chart');
    widget.setAttribute('src', content);
    holder.append(widget);
    root?.append(holder);
  }, '/stories/reports/iot-medical-devices.json');
  await heading(CHART.de).waitFor();
  assert.deepEqual(asked, ['de']);
});

test('lang: words follow the page when it changes its language, also through a shadow root, and back', async () => {
  await open('<div id="host"></div>', 'lang="en"', false);
  await page.evaluate((src) => {
    const widget = Object.assign(document.createElement('vt-market-size-chart'), { src });
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(widget);
  }, '/stories/reports/iot-medical-devices.json');
  await heading(CHART.en).waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await heading(CHART.de).waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'en-GB'));
  await heading(CHART.en).waitFor();
  assert.deepEqual(asked, ['de']);
});

test('lang: until the new words are there, the old ones stand', async () => {
  await open(tag('market-size-chart'));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/de\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(async () => {
    document.documentElement.lang = 'de';
    const widget = document.querySelector('vt-market-size-chart') as unknown as { noFooter: boolean; updateComplete: Promise<unknown> };
    widget.noFooter = true;
    await widget.updateComplete;
  });
  assert.equal(await heading(CHART.en).count(), 1);
  release();
  await heading(CHART.de).waitFor();
});

test('lang: the first drawing waits for the words', async () => {
  await page.addInitScript(() => addEventListener('vt-ready', (event) => {
    const root = (event.composedPath()[0] as Element).shadowRoot;
    Object.assign(window, { first: (window as unknown as { first?: string }).first ?? root?.querySelector('.heading')?.textContent });
  }));
  await open(tag('market-size-chart'), 'lang="de"');
  assert.match(await page.evaluate(() => (window as unknown as { first: string }).first), CHART.de);
});

test('lang: words that cannot be had are English, in words and numbers', async () => {
  await page.route(/\/de\.js$/, (route) => route.abort());
  await open(tag('key-figures'), 'lang="de"');
  assert.deepEqual([await heading('A USD 54.94 bn market in 2024').count(), await page.locator('.frame').getAttribute('lang')], [1, 'en']);
});

test('lang: a change keeps the keyboard’s focus, what is open and what is selected', async () => {
  await open(tag('player-list'));
  const row = page.getByRole('button', { name: /Medtronic/ });
  await row.click();
  await page.getByText('The report’s profile', { exact: false }).first().waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await heading(/17|Siebzehn/).waitFor();
  const state = await page.evaluate(() => {
    const widget = document.querySelector('vt-player-list');
    const focused = widget?.shadowRoot?.activeElement;
    return [focused?.textContent?.includes('Medtronic'), focused?.getAttribute('aria-expanded'), (widget as unknown as { selected?: { kind: string } }).selected?.kind];
  });
  assert.deepEqual(state, [true, 'true', 'player']);
});

test('lang: the audit’s words are a file of their own, and follow the page too', async () => {
  await open(tag('audit'), 'lang="de"');
  const title = await page.locator('vt-audit .heading').textContent();
  assert.deepEqual([asked.toSorted(), /check/.test(title ?? '')], [['de', 'de-audit'], false]);
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await heading(/things to check/).waitFor();
});

test('lang: the page of a whole report speaks German', async () => {
  await open(tag('report'), 'lang="de"');
  const navigation = await page.getByRole('navigation').first().getAttribute('aria-label');
  assert.ok(navigation && navigation !== 'In this report', `${navigation}`);
  assert.deepEqual(asked.filter((file) => file === 'de'), ['de']);
});

test('lang: text of the report carries the report’s own language', async () => {
  await open(tag('developments') + tag('market-dynamics') + tag('contents'), 'lang="de"');
  const langs = await page.evaluate(() => ['vt-developments .what p', 'vt-market-dynamics bdi', 'vt-contents .title bdi'].map((path) => {
    const [widget = '', ...inside] = path.split(' ');
    return document.querySelector(widget)?.shadowRoot?.querySelector(inside.join(' '))?.closest('[lang]')?.getAttribute('lang');
  }));
  assert.deepEqual(langs, ['en', 'en', 'en']);
});

const SINGLE = '<script type="module" src="/dist/single/market-size-chart.js"></script>';
const CLASSIC = '<script src="/dist/vitrine.iife.js"></script>';

test('single/market-size-chart.js: speaks a language whose script stands before it', async () => {
  await open(tag('market-size-chart'), 'lang="de"', true, `<script src="/dist/words/de.js"></script>${SINGLE}`);
  assert.deepEqual([await heading(CHART.de).count(), asked, said], [1, ['de'], []]);
});

test('single/market-size-chart.js: is English where no script has brought the language, and asks for nothing', async () => {
  await open(tag('market-size-chart'), 'lang="de"', true, SINGLE);
  assert.deepEqual([await heading(CHART.en).count(), asked, said], [1, [], []]);
});

test('vitrine.iife.js: asks for the language beside it, once', async () => {
  await open(tag('market-size-chart') + tag('key-figures'), 'lang="de"', true, CLASSIC);
  assert.deepEqual([await heading(CHART.de).count(), asked, said], [1, ['de'], []]);
});

test('vitrine.iife.js: asks for no language in an English page', async () => {
  await open(tag('market-size-chart'), 'lang="en"', true, CLASSIC);
  assert.deepEqual([await heading(CHART.en).count(), asked], [1, []]);
});

test('vitrine.iife.js: is English where the language beside it does not come', async () => {
  await page.route(/\/de\.js$/, (route) => route.abort());
  await open(tag('market-size-chart'), 'lang="de"', true, CLASSIC);
  assert.equal(await heading(CHART.en).count(), 1);
});

test('dir: a chart follows the page when it changes its direction', async () => {
  await open(tag('market-size-chart'));
  const firstYear = () => page.evaluate(() => [...(document.querySelector('vt-market-size-chart')?.shadowRoot?.querySelectorAll('text') ?? [])]
    .flatMap((text) => (/^20\d\d$/.test(text.textContent ?? '') ? [{ year: text.textContent, x: text.getBoundingClientRect().x }] : []))
    .sort((a, b) => a.x - b.x)[0]?.year);
  assert.equal(await firstYear(), '2024');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.waitForFunction(() => [...(document.querySelector('vt-market-size-chart')?.shadowRoot?.querySelectorAll('text') ?? [])]
    .flatMap((text) => (/^20\d\d$/.test(text.textContent ?? '') ? [{ year: text.textContent, x: text.getBoundingClientRect().x }] : []))
    .sort((a, b) => a.x - b.x)[0]?.year === '2031');
});

/** What the frame of each widget says itself: headline, subtitle, the summary for who does not see it, buttons, source. */
const frames = () => page.evaluate((names) => Object.fromEntries(names.map((name) => {
  const root = document.querySelector(`vt-${name}`)?.shadowRoot;
  const frame = root?.querySelector('.frame');
  const texts = [...(frame?.querySelectorAll('.heading, .subheading, .sample, .footer .button, .header ~ p.visually-hidden, p[part=source]') ?? [])];
  return [name, { lang: frame?.getAttribute('lang'), texts: texts.map((text) => (text.getAttribute('aria-label') ?? text.textContent ?? '').replace(/\s+/g, ' ').trim()) }];
})), WIDGETS);

/** A headline or subtitle may be the report's own. */
const REPORT = /^Sample sensors/i;

for (const [lang, dir, table] of [['de', 'ltr', 'Tabelle'], ['ar', 'rtl', 'جدول']] as const) {
  test(`lang: every widget speaks ${lang}: nothing that its frame says is as in English`, async () => {
    const body = WIDGETS.map((name) => tag(name, '', 'sample-disclosed')).join('');
    await open(body);
    const english = await frames();
    await open(body, `lang="${lang}" dir="${dir}"`);
    const own = await frames();
    for (const name of WIDGETS) {
      assert.equal(own[name]?.lang, lang, name);
      assert.equal(own[name].texts.length, english[name]?.texts.length, name);
      assert.deepEqual(own[name].texts.filter((text, i) => text !== '' && !REPORT.test(text) && text === english[name]?.texts[i]), [], name);
    }
    assert.ok((await page.getByRole('button', { name: table }).count()) >= 8);
    assert.deepEqual(said, []);
  });
}

test('scripts of a page in an old encoding say the same: classic ones are all ASCII', async () => {
  const folder = join(root, 'dist/words');
  const files = ['dist/vitrine.iife.js', ...(await readdir(folder)).map((name) => `dist/words/${name}`)];
  const texts = await Promise.all(files.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const));
  assert.deepEqual(texts.flatMap(([path, text]) => /.{0,20}[^\0-\x7f].{0,20}/.exec(text)?.map((found) => `${path}: ${found}`) ?? []), []);
  assert.equal(files.length, 12);
});
