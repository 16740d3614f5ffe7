/** One turn of one contender in a fresh browser context: times, where the main thread spent them, heap and nodes. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { slope } from './statistics.js';
import type { Work } from './works.js';

/** What was measured, by name: "draw", "more", "update", "heap", "nodes", "slope". */
export type Turn = Readonly<Record<string, Measured>>;

export interface Measured {
  /** Milliseconds until painted, bytes, or nodes. */
  readonly value: number;
  /** Milliseconds of the main thread, where a time was measured. */
  readonly busy?: Busy;
}

/** Milliseconds of processor time of the main thread, which other programs do not stretch: all, and what of it was script, style and layout. */
export interface Busy {
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

const mountsBefore = 100;
const mountsCounted = 200;
const mountsBetween = 40;

/** Opens `url` and does the work once. */
export async function measure(browser: Browser, url: string, work: Work): Promise<Turn> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_, reject) => page.once('pageerror', reject));
    return await Promise.race([measurePage(page, await context.newCDPSession(page), url, work), failed]);
  } finally {
    await context.close();
  }
}

async function measurePage(page: Page, session: CDPSession, url: string, work: Work): Promise<Turn> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.evaluate(() => driver.prepare());
  const before = await collect(session);
  const draw = await timed(session, () => page.evaluate(() => driver.draw()));
  if (work.kind === 'mounts') return { slope: { value: await measureMounts(page, session) } };
  const turn: Record<string, Measured> = { draw };
  if (work.kind === 'page') {
    await page.evaluate(() => driver.settle());
    const after = await collect(session);
    turn['heap'] = { value: after.heap - before.heap };
    turn['nodes'] = { value: after.nodes - before.nodes };
  }
  if (work.later) turn[work.later.kind] = await measureLater(page, session, work.later);
  return turn;
}

/** The middle one of some: the first of a kind still warms the code up. */
async function measureLater(page: Page, session: CDPSession, { kind, items }: NonNullable<Work['later']>): Promise<Measured> {
  const all: Measured[] = [];
  for (const index of items().keys()) {
    await page.evaluate(() => driver.settle());
    all.push(await timed(session, () => page.evaluate(([name, at]) => driver.later(name, at), [kind, index] as const)));
  }
  const sorted = all.sort((a, b) => a.value - b.value);
  return sorted[sorted.length >> 1] ?? { value: NaN };
}

/** Bytes of heap that each mount and unmount leaves behind, once the engine has compiled and cached what it will. */
async function measureMounts(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate((count) => driver.mount(count), mountsBefore);
  const points: [number, number][] = [[0, (await collect(session)).heap]];
  for (let count = mountsBetween; count <= mountsCounted; count += mountsBetween) {
    await page.evaluate((some) => driver.mount(some), mountsBetween);
    points.push([count, (await collect(session)).heap]);
  }
  return slope(points);
}

/** Heap in bytes and DOM nodes after garbage is gone. */
async function collect(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heap: usedSize, nodes: (await readMetrics(session)).get('Nodes') ?? 0 };
}

async function timed(session: CDPSession, run: () => Promise<number>): Promise<Measured> {
  const before = await readMetrics(session);
  const value = await run();
  const after = await readMetrics(session);
  const passed = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000;
  return { value, busy: { all: passed('TaskDuration'), script: passed('ScriptDuration'), style: passed('RecalcStyleDuration'), layout: passed('LayoutDuration') } };
}

async function readMetrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
