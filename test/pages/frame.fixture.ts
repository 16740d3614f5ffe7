/** A host page on one server, and on another, which is another origin, the pages that stand in its frames. */
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { serve, type Route, type Served } from '../../scripts/serve.mjs';
import { launchBrowser, openQuietPage, type QuietPage } from './quiet-page.js';

export const SCRIPT = '<script src="/dist/embed.js"></script>';
export const SANDBOX = 'sandbox="allow-scripts allow-popups"';

/** A page that is nobody's widget: a test speaks for it. It keeps what it was told. */
const stub = `<!doctype html><title>Stub</title><p>Stub</p><script>
addEventListener('message', ({ data }) => { if (data.vitrine === 'set') window.told = data; });
parent.postMessage({ vitrine: 'hello' }, '*');
</script>`;

/** A page whose content is always higher than its frame. */
const growing = '<!doctype html><title>Growing</title><script src="/dist/embed-page.js"></script><style>div { block-size: calc(100vh + 40px) }</style><div></div><script>dispatchEvent(new Event("vt-ready"))</script>';

export class FrameBench {
  #near: Served | undefined;
  #far: Served | undefined;
  #browser: Browser | undefined;
  readonly #pages: Record<string, Route> = {};
  #count = 0;

  constructor(more: Readonly<Record<string, string>> = {}) {
    before(async () => {
      const farPages: Record<string, Route> = {
        '/stub': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(stub),
        '/growing': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(growing),
      };
      const headers = (path: string): Record<string, string> => (path.startsWith('/stories/') ? { 'access-control-allow-origin': '*' } : {});
      this.#far = await serve({ routes: farPages, headers, more });
      this.#near = await serve({ routes: this.#pages });
      this.#browser = await launchBrowser();
    });
    after(async () => {
      await this.#browser?.close();
      await this.#near?.close();
      await this.#far?.close();
    });
  }

  /** Where the frames' pages are. */
  get far(): string {
    return this.#far?.url ?? '';
  }

  get near(): string {
    return this.#near?.url ?? '';
  }

  /** The address of the generic page. */
  embed(widget: string, more = ''): string {
    return `${this.far}/dist/embed.html?widget=${widget}&amp;src=/stories/reports/sample-disclosed.json${more}`;
  }

  async blank(options: BrowserContextOptions = {}): Promise<QuietPage> {
    if (!this.#browser) throw new Error('Open pages inside a test only.');
    return openQuietPage(this.#browser, options);
  }

  /** Opens a page with this body; `headers` are the host's. */
  async open(body: string, { width = 800, head = SCRIPT, html = 'lang="en"', headers = {}, prepare, ...options }: HostOptions = {}): Promise<QuietPage> {
    const path = `/host-${++this.#count}`;
    this.#pages[path] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(`<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`);
    };
    const opened = await this.blank({ viewport: { width, height: 800 }, ...options });
    if (prepare) await prepare(opened.page);
    await opened.page.goto(`${this.near}${path}`);
    return opened;
  }
}

interface HostOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly head?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The page inside the frame that `selector` finds. */
export async function inside(page: Page, selector = 'iframe'): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector, { state: 'attached' })).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}

/** Waits until a frame's widget has drawn, and the page has made the frame as high as its content. */
export async function waitUntilFitted(page: Page, selector = 'iframe'): Promise<number> {
  const frame = await inside(page, selector);
  await frame.waitForSelector('[data-ready]', { state: 'attached' });
  await frame.waitForFunction(() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height));
  return page.locator(selector).evaluate((element) => element.clientHeight);
}

/** Waits until the page has spoken to a stub. */
export async function waitUntilTold(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => 'told' in window);
}

/** Speaks for a stub, with the nonce that it was given; answers when the page has had time to hear all of it. */
export async function say(frame: Frame, ...messages: readonly object[]): Promise<void> {
  await frame.evaluate((list) => {
    const { nonce } = (window as unknown as { told: { nonce: string } }).told;
    for (const message of list) parent.postMessage({ nonce, ...message }, '*');
  }, messages);
}
