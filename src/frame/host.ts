/** Finds the frames of a page, now and later added, and serves them as long as they are on it. */
import { HostFrame } from './host-frame.js';
import { prefersDark } from './page-scheme.js';

const MARK = 'data-vitrine-frame';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Starts for this page, unless another copy of the script has. */
export function startHost(): void {
  const page = window as { vitrineFrames?: true };
  if (page.vitrineFrames) return;
  page.vitrineFrames = true;
  const host = new Host();
  host.look();
  new MutationObserver(() => host.look()).observe(document, { childList: true, subtree: true });
}

class Host {
  readonly #frames = new Map<Element, HostFrame>();
  readonly #surroundings = new MutationObserver(() => this.#tell());
  readonly #hear = (event: MessageEvent): void => this.#frames.forEach((frame) => frame.hear(event));
  readonly #tell = (): void => this.#frames.forEach((frame) => frame.tell());

  /** Takes in frames that are new, lets go of those that have left. */
  look(): void {
    const wasEmpty = !this.#frames.size;
    for (const [element, frame] of this.#frames) {
      if (element.isConnected) continue;
      frame.leave();
      this.#frames.delete(element);
    }
    for (const element of document.querySelectorAll<HTMLElement>(`[${MARK}]`)) {
      const frame = element instanceof HTMLIFrameElement ? element : makeFrame(element);
      if (!frame || this.#frames.has(frame)) continue;
      this.#frames.set(frame, new HostFrame(frame));
      this.#surroundings.observe(frame, { attributeFilter: ['data-theme', 'data-lang'] });
    }
    if (wasEmpty !== !this.#frames.size) this.#listen();
  }

  /** Listens to the page only while there is a frame on it. */
  #listen(): void {
    const act = this.#frames.size ? 'addEventListener' : 'removeEventListener';
    window[act]('message', this.#hear as EventListener);
    window[act]('load', this.#tell);
    prefersDark()[act]('change', this.#tell);
    if (!this.#frames.size) return this.#surroundings.disconnect();
    // Where pages say that they are dark, or in which language: on their root, or on their body.
    for (const element of [document.documentElement, document.body]) this.#surroundings.observe(element, { attributes: true });
  }
}

/** Puts a frame in front of what an element holds for pages without script; undefined where its address is no web page's. */
function makeFrame(place: HTMLElement): HTMLIFrameElement | undefined {
  const known = place.querySelector('iframe');
  if (known) return known;
  const { vitrineFrame: src, title = place.textContent?.trim(), ...data } = place.dataset;
  const frame = document.createElement('iframe');
  Object.assign(frame.dataset, data);
  Object.assign(frame, { src, title, sandbox: SANDBOX, allow: 'clipboard-write', loading: 'lazy', width: '100%', height: 520, frameBorder: 0 });
  // Not yet on the page, it has resolved its address and not followed it.
  if (!src || !/^https?:\/\/./.test(frame.src)) return undefined;
  for (const child of place.children) if (child.localName !== 'figcaption') (child as HTMLElement).hidden = true;
  place.prepend(frame);
  return frame;
}
