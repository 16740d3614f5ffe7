/** A page with one widget inside a frame: says how high it is, and does what the page around it tells it. */
import { isShort, isTheme, readMessage, readPart, type Message, type Part, type Untrusted } from './messages.js';

/** A widget as this page needs it. */
interface Widget extends HTMLElement {
  selected?: Part | undefined;
}

/** Rounds in which the content's height follows the frame's before that is taken for a loop. */
const MOST_ECHOES = 8;

/** Milliseconds after which a page whose widget says nothing tells its height all the same. */
const PATIENCE = 5000;

export class FramedPage {
  readonly #widget: () => Widget | undefined;
  readonly #root = document.documentElement;
  #nonce: unknown;
  #wishes: Untrusted | undefined;
  #target = '';
  #isSettled = false;
  #hasActed = false;
  #told = 0;
  #width = 0;
  #height = 0;
  #echoes = 0;

  constructor(widget: () => Widget | undefined) {
    this.#widget = widget;
  }

  /** For once, as early as the page has a root. */
  connect(): void {
    addEventListener('message', (event) => this.#hear(event));
    for (const type of ['vt-ready', 'vt-error']) addEventListener(type, () => this.#settle());
    addEventListener('vt-select', (event) => this.#tellSelection(event as Event & Part));
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => this.#act(), { capture: true, passive: true });
    addEventListener('load', () => setTimeout(() => this.#settle(), PATIENCE));
    addEventListener('DOMContentLoaded', () => {
      this.#obey();
      new ResizeObserver(() => this.#tellHeight()).observe(document.body);
    });
    this.#greet();
  }

  /** No secret goes to a page that has not shown that it is the one around. */
  #greet(): void {
    const { theme } = this.#root.dataset;
    parent.postMessage({ vitrine: 'hello', ...(isTheme(theme) && { theme }) } satisfies Message, '*');
  }

  #hear({ source, origin, data }: MessageEvent): void {
    const message = source === parent ? readMessage(data) : undefined;
    if (message?.['vitrine'] === 'knock' && !this.#nonce) this.#greet();
    if (message?.['vitrine'] !== 'set' || !isShort(message['nonce'])) return;
    // Who spoke first is the page around; a second script does not take its place.
    if (this.#nonce && message['nonce'] !== this.#nonce) return;
    const isFirst = !this.#nonce;
    this.#nonce = message['nonce'];
    this.#target = origin === 'null' ? '*' : origin;
    this.#root.toggleAttribute('data-fitted', true);
    this.#wishes = message;
    this.#obey();
    if (isFirst) this.#tellHeight();
  }

  /** The page may speak before the widget is there. */
  #obey(): void {
    if (!this.#wishes) return;
    const { theme, scheme, lang, selected } = this.#wishes;
    const widget = this.#widget();
    const wanted = isTheme(theme) ? theme : this.#root.dataset['theme'];
    this.#root.style.colorScheme = wanted === 'light' || wanted === 'dark' ? wanted : scheme === 'dark' ? 'dark' : 'light';
    if (!widget) return;
    if (wanted) widget.setAttribute('theme', wanted);
    else widget.removeAttribute('theme');
    if (isShort(lang) && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(lang) && !('lang' in this.#root.dataset)) widget.lang = lang;
    const part = readPart(selected);
    if (part?.kind !== widget.selected?.kind || part?.id !== widget.selected?.id) widget.selected = part;
  }

  /** Before the widget is there, its height is not known: the place that is kept for it stays. */
  #settle(): void {
    this.#isSettled = true;
    this.#tellHeight();
  }

  /** What a reader did may change the height by more than the reserve. */
  #act(): void {
    this.#hasActed = true;
    this.#echoes = 0;
  }

  #tellHeight(): void {
    const { innerWidth, innerHeight } = window;
    if (!this.#nonce || !this.#isSettled || !innerWidth) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (innerWidth !== this.#width) this.#echoes = 0;
    else if (height === this.#told) return;
    else if (innerHeight !== this.#height && ++this.#echoes > MOST_ECHOES) return;
    this.#width = innerWidth;
    this.#height = innerHeight;
    this.#told = height;
    this.#post({ vitrine: 'height', nonce: String(this.#nonce), height, acted: this.#hasActed });
  }

  #tellSelection({ kind, id }: Part): void {
    if (this.#nonce) this.#post({ vitrine: 'select', nonce: String(this.#nonce), kind, id });
  }

  #post(message: Message): void {
    parent.postMessage(message, this.#target);
  }
}
