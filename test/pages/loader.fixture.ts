/** A server whose pages are written in the tests, and the two script tags that make Vitrine's tags work. */
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve, type Route, type Served } from '../../scripts/serve.mjs';
import { launchBrowser, openQuietPage, type QuietPage } from './quiet-page.js';

export const REPORT = '/stories/reports/sample-disclosed.json';

/** The script tag of each way, with more attributes where a test wants them. */
export const ways = {
  module: (more = '') => `<script type="module" src="/dist/vitrine.js" ${more}></script>`,
  classic: (more = '') => `<script src="/dist/vitrine.iife.js" ${more}></script>`,
} as const;

export type WayName = keyof typeof ways;
export const wayNames = Object.keys(ways) as readonly WayName[];

/** A page as the test writes it. */
export interface HostPage {
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page of a test, and what it asked the server for. */
export interface OpenedPage extends QuietPage {
  readonly asked: readonly string[];
}

/** What a test file needs: pages of its own on a real server, in a real browser. */
export class LoaderBench {
  #server: Served | undefined;
  #browser: Browser | undefined;
  readonly #routes: Record<string, Route> = {};
  #count = 0;

  constructor() {
    before(async () => {
      this.#server = await serve({ routes: this.#routes });
      this.#browser = await launchBrowser();
    });
    after(async () => {
      await this.#browser?.close();
      await this.#server?.close();
    });
  }

  /** Puts a page on the server and opens it; `prepare` runs before it is loaded. */
  async open({ head = '', body, headers = {} }: HostPage, prepare?: (page: Page) => Promise<unknown>, options: BrowserContextOptions = {}): Promise<OpenedPage> {
    const path = `/page-${++this.#count}`;
    this.#routes[path] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`);
    };
    if (!this.#browser || !this.#server) throw new Error('Open pages inside a test only.');
    const { page, said } = await openQuietPage(this.#browser, options);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // At the window an event from a shadow root comes from its host.
    await page.addInitScript(() => addEventListener('vt-ready', (event) => void ((event.composedPath()[0] as HTMLElement).dataset['ready'] = 'yes')));
    await prepare?.(page);
    await page.goto(this.#server.url + path);
    return { page, said, asked };
  }

  /** Opens a page, looks, and closes it. */
  async use<T>(host: HostPage, look: (opened: OpenedPage) => Promise<T>, prepare?: (page: Page) => Promise<unknown>): Promise<T> {
    const opened = await this.open(host, prepare);
    try {
      return await look(opened);
    } finally {
      await opened.page.context().close();
    }
  }
}

/** Waits until the element is drawn, wherever it stands; `>>>` leads into an open shadow root. */
export async function waitUntilReady(page: Page, path: string): Promise<void> {
  await page.waitForFunction((steps) => {
    let found: Element | null | undefined;
    for (const [index, step] of steps.entries()) found = (index ? found?.shadowRoot : document)?.querySelector(step);
    return found instanceof HTMLElement && found.dataset['ready'] === 'yes';
  }, path.split(' >>> '), { timeout: 10_000 });
}

/** A widget's tag with its data. */
export const tag = (name: string, inside = '', more = ''): string => `<vt-${name} src="${REPORT}" ${more}>${inside}</vt-${name}>`;
