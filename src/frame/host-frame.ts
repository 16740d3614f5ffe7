/** One frame on the page around it: what it may say, what it is told, and what the page's own code sees of it. */
import { FrameHeight } from './frame-height.js';
import { isKind, isShort, readMessage, readPart, type Message, type Part, type Settings } from './messages.js';
import { schemeOf } from './page-scheme.js';

/** A frame as the page's code finds it: `selected` is what a reader selected in it, and may be set. */
export interface VitrineFrame extends HTMLIFrameElement {
  selected: Part | undefined;
}

export class HostFrame {
  readonly element: HTMLIFrameElement;
  readonly #height: FrameHeight;
  readonly #observer: ResizeObserver;
  #selected: Part | undefined;
  /** Not randomUUID, which plain http has not. */
  readonly #nonce = crypto.getRandomValues(new Uint32Array(4)).join('-');
  /** Where messages go; empty until the frame has said where it is. */
  #target = '';
  #ownTheme = 'auto';
  #told = '';

  constructor(element: HTMLIFrameElement) {
    this.element = element;
    this.#selected = readPart((element as VitrineFrame).selected);
    Object.defineProperty(element, 'selected', {
      configurable: true,
      get: () => this.#selected,
      set: (part: unknown) => {
        this.#selected = readPart(part);
        this.tell();
      },
    });
    this.#height = new FrameHeight(element);
    this.#height.measure();
    this.#observer = new ResizeObserver(() => this.#height.measure());
    this.#observer.observe(element);
    this.#post({ vitrine: 'knock' }, '*');
  }

  /** Takes a message of the window, if it is from this frame. */
  hear({ source, origin, data }: MessageEvent): void {
    const message = readMessage(data);
    if (!message || !source || source !== this.element.contentWindow || !this.#isOrigin(origin)) return;
    if (message['vitrine'] === 'hello') return this.#welcome(origin, message['theme']);
    if (message['nonce'] !== this.#nonce) return;
    if (message['vitrine'] === 'height') this.#height.take(message['height'], message['acted'] === true);
    if (message['vitrine'] === 'select') this.#hearSelection(message['kind'], message['id']);
  }

  /** Tells the frame what has changed around it. */
  tell(): void {
    if (!this.#target) return;
    const { element } = this;
    const { lang, theme } = element.dataset;
    const shown = theme ?? this.#ownTheme;
    // A frame whose scheme is not its page's would get an opaque box: the element itself takes the frame's.
    element.style.colorScheme = shown === 'auto' ? '' : shown;
    const settings: Settings = {
      theme,
      scheme: schemeOf(element),
      lang: lang ?? element.closest<HTMLElement>('[lang]')?.lang,
      selected: this.#selected,
    };
    const told = JSON.stringify(settings);
    if (told === this.#told) return;
    this.#told = told;
    this.#post({ vitrine: 'set', nonce: this.#nonce, ...settings }, this.#target);
  }

  /** The frame is no longer on the page. */
  leave(): void {
    this.#observer.disconnect();
  }

  /** A frame without an origin says `null`; any other must come from where the page took it. */
  #isOrigin(origin: string): boolean {
    return origin === 'null' || origin === new URL(this.element.src, document.baseURI).origin;
  }

  #welcome(origin: string, theme: unknown): void {
    this.#height.forget();
    this.#target = origin === 'null' ? '*' : origin;
    this.#ownTheme = String(theme ?? 'auto');
    this.#told = '';
    this.tell();
  }

  #hearSelection(kind: unknown, id: unknown): void {
    if (!isKind(kind) || !(id === undefined || isShort(id))) return;
    this.#selected = id ? { kind, id } : undefined;
    this.element.dispatchEvent(Object.assign(new Event('vt-select', { bubbles: true, composed: true }), { kind, id }));
  }

  #post(message: Message, target: string): void {
    this.element.contentWindow?.postMessage(message, target);
  }
}
