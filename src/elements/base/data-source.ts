import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseReport, type ParseResult } from '../../model/parse-report.js';
import { climb } from './climb.js';
import { checkText, loadReport, resolveSource, type LoadError, type Loading, type LoadResult } from './load-report.js';

/** What a widget knows of its data. */
export type DataState =
  | { readonly phase: 'empty' }
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: LoadError }
  | { readonly phase: 'parsed'; readonly parsed: ParseResult };

/** What the source reads from its element. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly report: unknown;
  readonly src: string | undefined;
  readonly crossOrigin: string | undefined;
  readonly timeout: number;
  readonly integrity: string | undefined;
}

/** An element that gives its data to the widgets inside it. */
export interface DataProvider extends HTMLElement {
  provideData(listener: () => void): () => void;
  readonly dataState: DataState;
  reload(): void;
}

const parsedObjects = new WeakMap<object, ParseResult>();

/** Parses an object once, however many widgets show it. */
function parseOnce(input: unknown): ParseResult {
  if (typeof input !== 'object' || input === null) return parseReport(input);
  const known = parsedObjects.get(input) ?? parseReport(input);
  parsedObjects.set(input, known);
  return known;
}

/**
 * Finds an element's data, first that is there: property `report`, attribute `src`, child JSON script, nearest provider.
 * The latest request wins; leaving the page gives everything back.
 */
export class DataSource implements ReactiveController {
  state: DataState = { phase: 'loading' };
  readonly #host: DataHost;
  readonly #changed: () => void;
  #loading: Loading | undefined;
  #leaveProvider: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #turn = 0;
  #used: readonly unknown[] = [];

  constructor(host: DataHost, changed: () => void = () => undefined) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#find());
    this.#observer.observe(this.#host, { childList: true });
    this.#find();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#letGo();
    this.#used = [];
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#find();
  }

  /** Reads or asks again, past every cache. */
  reload(): void {
    if (typeof this.#host.report === 'object' && this.#host.report) parsedObjects.delete(this.#host.report);
    this.#used = [];
    this.#find(true);
  }

  #find(fresh = false): void {
    const { report, src, crossOrigin, timeout, integrity } = this.#host;
    const script = report === undefined && !src ? childScript(this.#host) : undefined;
    const text = script?.textContent ?? undefined;
    const provider = report === undefined && !src && text === undefined ? nearestProvider(this.#host) : undefined;
    const used = [report, src, crossOrigin, timeout, integrity, text, provider];
    if (!fresh && this.#used.length && used.every((value, i) => value === this.#used[i])) return;
    this.#used = used;
    this.#letGo();
    if (report !== undefined && report !== null) return this.#set({ phase: 'parsed', parsed: parseOnce(report) });
    if (src) return this.#load(src, fresh);
    if (text !== undefined) return this.#read(text);
    if (provider) return this.#listen(provider, fresh);
    const isParsing = document.readyState === 'loading';
    if (isParsing) document.addEventListener('DOMContentLoaded', () => this.#host.isConnected && this.reload(), { once: true });
    this.#set({ phase: isParsing ? 'loading' : 'empty' });
  }

  #load(src: string, fresh: boolean): void {
    if (src.startsWith('#')) return this.#readElement(src);
    const url = resolveSource(src, this.#host.baseURI);
    if (!url) return this.#set({ phase: 'failed', error: { code: 'bad-src', detail: src.slice(0, 80) } });
    this.#fetch(url, fresh);
  }

  /** `text`: what is there already, to be checked against the edition. */
  #fetch(url: string, fresh: boolean, text?: string): void {
    const { crossOrigin, timeout, integrity } = this.#host;
    const turn = this.#turn;
    this.#loading = loadReport({ url, credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin', timeout: timeout * 1000, integrity, text }, fresh);
    this.#set({ phase: 'loading' });
    void this.#loading.result.then((result) => {
      if (turn === this.#turn) this.#take(result);
    });
  }

  /** `src="#id"`: a JSON script elsewhere in the same document. */
  #readElement(src: string): void {
    const script = this.#host.ownerDocument.getElementById(src.slice(1));
    if (!(script instanceof HTMLScriptElement)) return this.#set({ phase: 'failed', error: { code: 'bad-src', detail: src.slice(0, 80) } });
    this.#read(script.textContent ?? '');
  }

  #read(text: string): void {
    if (this.#host.integrity) this.#fetch('', false, text);
    else this.#take(checkText(text));
  }

  #listen(provider: HTMLElement, fresh: boolean): void {
    const turn = this.#turn;
    if (isProvider(provider)) {
      const copy = () => this.#set(provider.dataState);
      this.#leaveProvider = provider.provideData(copy);
      return fresh ? provider.reload() : copy();
    }
    this.#set({ phase: 'loading' });
    void customElements.whenDefined(provider.localName).then(() => {
      if (turn === this.#turn && isProvider(provider)) this.#listen(provider, fresh);
    });
  }

  #take(result: LoadResult): void {
    this.#set('parsed' in result ? { phase: 'parsed', parsed: result.parsed } : { phase: 'failed', error: result.error });
  }

  #set(state: DataState): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#changed();
  }

  #letGo(): void {
    this.#turn++;
    this.#loading?.release();
    this.#loading = undefined;
    this.#leaveProvider?.();
    this.#leaveProvider = undefined;
  }
}

const childScript = (host: HTMLElement): Element | null => host.querySelector(':scope > script[type="application/json"]');

const isProvider = (element: HTMLElement): element is DataProvider => 'provideData' in element;

/** The nearest `vt-report` above, through shadow roots; under white label its tag ends the same way. */
export const nearestProvider = (host: HTMLElement): HTMLElement | undefined =>
  climb(host.parentNode, (node) => (/^[a-z].*-report$/.test(node.localName ?? '') ? (node as HTMLElement) : undefined));
