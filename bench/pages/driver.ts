/** The clock in the page: waits for the code and the data, then draws and tells when the drawing was painted. */
import { boxWidth, type Draw, type Drawn } from './contract.js';

/** The data of a work as the page gets it. */
export interface PageData {
  readonly items: readonly PageItem[];
  readonly later: readonly PageItem[];
}

interface PageItem {
  readonly widget: string;
  readonly data: unknown;
}

/** What the runner calls; times are in milliseconds. */
export interface Driver {
  prepare(): Promise<void>;
  draw(): Promise<number>;
  later(kind: 'more' | 'update', index: number): Promise<number>;
  mount(count: number): Promise<void>;
  settle(): Promise<void>;
}

declare global {
  var contender: Readonly<Record<string, Draw<unknown>>>;
  var driver: Driver;
}

let code = '';
let page: PageData = { items: [], later: [] };
let drawn: readonly Drawn<unknown>[] = [];

/** The next frame is painted on the main thread: a message posted in a frame arrives after it. */
const painted = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });

function start({ widget, data }: PageItem): Drawn<unknown> | Promise<Drawn<unknown>> {
  const draw = contender[widget];
  if (!draw) throw new Error(`No contender for ${widget}`);
  const box = document.createElement('div');
  box.style.inlineSize = `${boxWidth}px`;
  document.body.append(box);
  return draw(box, data);
}

globalThis.driver = {
  async prepare() {
    const [script, data] = await Promise.all(['code', 'data'].map(async (name) => (await fetch(`${location.pathname}/${name}`)).text()));
    code = script ?? '';
    page = JSON.parse(data ?? '') as PageData;
    await this.settle();
  },
  async draw() {
    const begin = performance.now();
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
    drawn = await Promise.all(page.items.map(start));
    return (await painted()) - begin;
  },
  async later(kind, index) {
    const item = page.later[index];
    if (!item) throw new Error('Nothing comes later');
    const begin = performance.now();
    if (kind === 'more') await start(item);
    else await drawn[0]?.update?.(item.data);
    return (await painted()) - begin;
  },
  async mount(count) {
    const [item] = page.items;
    for (let i = 0; item && i < count; i++) {
      const one = await start({ ...item, data: structuredClone(item.data) });
      await painted();
      one.remove();
      document.body.lastElementChild?.remove();
    }
  },
  async settle() {
    await painted();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await painted();
  },
};
