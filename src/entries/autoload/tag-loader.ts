/** Loads the widgets that a page shows, each kind once, and makes their tags work. */
import { takeOver } from '../server-drawn.js';
import { DEFAULT_PREFIX } from './prefix.js';
import { isRefusal, tellRefusal } from './refusal.js';
import { asksForPart, TagFinder } from './tag-finder.js';
import { WIDGET_CODE } from './widget-code.js';

type RegisterCode = typeof import('./register.js');

/** Works for the tags of one prefix, and for `<figure data-vitrine="…">`. */
export class TagLoader {
  readonly #prefix: string;
  readonly #finder: TagFinder;
  /** Kinds of widgets that are there or on the way; one that did not come is taken out again. */
  readonly #kinds = new Map<string, Promise<RegisterCode | undefined>>();
  readonly #here = new Set<string>();
  #isOver = false;

  constructor(prefix: string) {
    this.#prefix = prefix;
    this.#finder = new TagFinder({
      wants: (element) => this.#wants(element),
      passes: ({ localName }) => this.#kindOf(localName) !== undefined,
      tell: (element) => void this.#show(element),
    });
  }

  /** Looks through a part of the page, and at what comes there later. */
  discover(root: ParentNode): void {
    this.#finder.discover(root);
  }

  /** Looks through the whole page. */
  start(): void {
    addEventListener('beforeprint', this.#showAll);
    addEventListener('online', this.#retry);
    addEventListener('hashchange', this.#follow);
    this.discover(document);
  }

  readonly #showAll = (): void => this.#finder.tellAll();
  readonly #follow = (): void => void (asksForPart() && this.#showAll());
  readonly #retry = (): void => this.discover(document);

  /** The widget that a tag stands for: `market-size-chart` for `vt-market-size-chart`. */
  #kindOf(tag: string): string | undefined {
    const kind = tag.slice(this.#prefix.length + 1);
    return tag === `${this.#prefix}-${kind}` && Object.hasOwn(WIDGET_CODE, kind) ? kind : undefined;
  }

  #wants(element: Element): boolean {
    const kind = this.#kindOf(element.localName);
    return kind === undefined ? isFigure(element) : !this.#here.has(kind);
  }

  async #show(element: Element): Promise<void> {
    // Whatever the widget shows may come from a report around it.
    for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
      if (node !== element && node instanceof Element && this.#kindOf(node.localName) === 'report') void this.#load('report', node);
    }
    const kind = isFigure(element) ? element.dataset['vitrine'] : this.#kindOf(element.localName);
    if (!kind || !Object.hasOwn(WIDGET_CODE, kind)) return;
    const code = await this.#load(kind, element);
    if (!code || !isFigure(element)) return;
    await whenRead();
    code.upgradeFigure(element, `${this.#prefix}-${kind}`);
  }

  /** The code for one kind, asked for once; undefined where it does not come: the page keeps what it has. */
  #load(kind: string, element: Element): Promise<RegisterCode | undefined> {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const loading = this.#fetch(kind, element);
    this.#kinds.set(kind, loading);
    return loading;
  }

  async #fetch(kind: string, element: Element): Promise<RegisterCode | undefined> {
    try {
      await takeOver(`${this.#prefix}-${kind}`, element);
      const register = import('./register.js');
      // Another prefix has to be known before the tags are registered; else nothing waits for it.
      if (this.#prefix !== DEFAULT_PREFIX) (await register).usePrefix(this.#prefix);
      await Promise.all([register, WIDGET_CODE[kind]?.()]);
      this.#here.add(kind);
      return register;
    } catch (error) {
      this.#kinds.delete(kind);
      if (isRefusal(error)) this.#giveUp();
      return undefined;
    }
  }

  #giveUp(): void {
    if (!this.#isOver) tellRefusal();
    this.#isOver = true;
    removeEventListener('beforeprint', this.#showAll);
    removeEventListener('online', this.#retry);
    removeEventListener('hashchange', this.#follow);
    this.#finder.stop();
  }
}

const isFigure = (element: Element): element is HTMLElement => element.localName === 'figure' && element instanceof HTMLElement && 'vitrine' in element.dataset;

/** Resolves when the parser has read the whole page: before, more may come into a figure. */
const whenRead = (): Promise<unknown> | undefined =>
  document.readyState === 'loading' ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true })) : undefined;
