/** Every number that a drawn figure says stands in its table, with unit and status. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStories, type Stories } from './open-stories.js';
import { toldNumbers, untabled, type DrawnTable } from './told-numbers.js';

let stories: Stories;

before(async () => {
  stories = await openStories();
});

after(() => stories?.close());

/** Names of the marks, and the lines of lists that are no key. What all other companies hold together is a sum, which only the bar says. */
async function marksOf(id: string): Promise<readonly string[]> {
  const page = await stories.show(id, { width: 960 });
  await page.waitForFunction(() => document.querySelector('#story > *')?.shadowRoot?.querySelector('[role=option], [role=listitem], li:not(.legend li, .rest li)'));
  return page.evaluate(() => {
    const root = document.querySelector('#story > *')?.shadowRoot;
    const marks = [...(root?.querySelectorAll('[role=option], [role=listitem], li:not(.legend li, .rest li)') ?? [])];
    return marks.map((mark) => mark.getAttribute('aria-label') ?? (mark as HTMLElement).innerText ?? '');
  });
}

async function tableOf(id: string): Promise<DrawnTable> {
  const page = await stories.show(id, { width: 960, args: { view: 'table' } });
  return page.evaluate(() => {
    const table = document.querySelector('#story > *')?.shadowRoot?.querySelector('table');
    const cells = (row: HTMLTableRowElement | null | undefined): readonly string[] => [...(row?.cells ?? [])].map(({ textContent }) => (textContent ?? '').trim());
    return { caption: table?.caption?.textContent ?? '', columns: cells(table?.tHead?.rows[0]), rows: [...(table?.tBodies[0]?.rows ?? [])].map(cells) };
  });
}

/** Drawn figures with numbers, and how many they say at least. */
const figures: Readonly<Record<string, number>> = {
  'market-size-chart--real-report': 10,
  'market-size-chart--all-disclosed': 20,
  'market-size-chart--ranges-and-bounds': 10,
  'market-size-chart--negative-values': 4,
  'segment-treemap--all-disclosed': 7,
  'segment-treemap--forty-segments': 20,
  'regional-map--all-disclosed': 25,
  'regional-map--region-opened': 5,
  'player-list--all-disclosed': 10,
  'concentration-meter--all-disclosed': 5,
  'key-figures--real-report': 3,
  'key-figures--ranges-and-bounds': 3,
  'key-figures--quoted-figures': 4,
};

/** The rate that a calculated year is grown at is no value of that year: summary and note say it. */
const withoutRate = (name: string): string => name.replace(/at the stated .*? a year/, '');

test('each number of a drawn figure is in the row of its table, with unit and status', async () => {
  const faults: string[] = [];
  for (const [id, least] of Object.entries(figures)) {
    const names = (await marksOf(id)).map(withoutRate);
    const table = await tableOf(id);
    const count = names.flatMap(toldNumbers).length;
    if (count < least) faults.push(`${id}: ${count} numbers, want ${least}: ${names.join(' | ')}`);
    faults.push(...names.flatMap((name) => untabled(name, table)).map((fault) => `${id}: ${fault}`));
  }
  assert.deepEqual(faults, []);
});

const table: DrawnTable = { caption: '', columns: ['Year', 'USD million', 'Basis'], rows: [['2024', '54,942.27', 'Reported'], ['2025', '63,403', '']] };

test('untabled(name, table) finds a rounded number in the row of the mark', () => {
  assert.deepEqual(untabled('2024, base year: USD 54.94 bn', table), []);
});

test('untabled(name, table) tells a number that the row of the mark has not', () => {
  assert.deepEqual(untabled('2024: USD 54.84 bn', table), ['54.84 bn of “2024: USD 54.84 bn”']);
});

test('untabled(name, table) tells a number whose row does not say how it is known', () => {
  assert.deepEqual(untabled('2025: USD 63.4 bn', table), ['63.4 bn of “2025: USD 63.4 bn”']);
});

test('untabled(name, table) tells a number of another unit', () => {
  assert.deepEqual(untabled('2024: 54,942.27%', table), ['54,942.27% of “2024: 54,942.27%”']);
});
