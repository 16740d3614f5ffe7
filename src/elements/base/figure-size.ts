import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_WIDTH, SMALLEST, figureWidth } from '../../layout/frame.js';

/** Widgets on the page that are not measured yet. */
const waiting = new Set<FigureSize>();

/** A widget, as far as its size goes. */
export interface SizedHost extends ReactiveControllerHost, HTMLElement {
  readonly box: 'open' | undefined;
}

/**
 * A widget's width and font. The observer watches an empty gauge inside the frame, as wide as the figure and as high as
 * one letter of its font in large, so that it tells of a new font too, and drawing cannot set off another round; a width that
 * swings back at once (a scroll bar coming and going) keeps the smaller one.
 */
export class FigureSize implements ReactiveController {
  /** Whole CSS pixels of the widget; 640 until known. */
  width = DEFAULT_WIDTH;
  /** The font family as the browser knows it; another text for another font of that name. */
  font = '';
  /** Whole CSS pixels inside the frame; undefined until the observer has told. */
  measured: number | undefined;
  readonly #host: SizedHost;
  #observer: ResizeObserver | undefined;
  #gauge: Element | undefined;
  #tall: number | undefined;
  #before = 0;
  #changedAt = 0;

  constructor(host: SizedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whole CSS pixels for the figure: as measured, else what the frame leaves by default. */
  get inner(): number {
    return this.measured ?? figureWidth(this.width, this.#host.box === 'open');
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => entry && this.#take(entry));
    if (this.#gauge) this.#observer.observe(this.#gauge);
    else waiting.add(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    waiting.delete(this);
  }

  /**
   * Before the first drawing: what the page already knows, so that the first drawing is the right one. All that wait are
   * measured in one go: between the drawings of others, each would make the browser lay the page out again.
   */
  measure(): void {
    for (const size of waiting) size.#read();
    waiting.clear();
  }

  #read(): void {
    const { display, fontFamily } = getComputedStyle(this.#host);
    // A page's `* { all: unset }` makes an inline box of it, which is no container. Not by an important rule: that would
    // also overrule a page that hides the widget.
    if (display === 'inline') this.#host.style.display = 'block';
    this.font = fontFamily;
    const width = this.#host.clientWidth;
    if (width > 0) this.width = width;
  }

  /** Call after each drawing. */
  watch(gauge: Element | null | undefined): void {
    if (!gauge || gauge === this.#gauge) return;
    this.#observer?.disconnect();
    this.#gauge = gauge;
    this.#observer?.observe(gauge);
  }

  #take({ target, contentRect: { width, height } }: ResizeObserverEntry): void {
    if (width <= 0) return;
    const inner = Math.max(SMALLEST, Math.floor(width));
    const outer = (target.parentElement as HTMLElement).offsetWidth;
    const now = performance.now();
    const swingsBack = inner === this.#before && inner > this.inner && now - this.#changedAt < 100;
    if (height === (this.#tall ??= height) && ((inner === this.inner && outer === this.width) || swingsBack)) return;
    // With a name that no font has: a font that came late is measured again.
    this.font = `${getComputedStyle(this.#host).fontFamily},"${height}"`;
    this.#tall = height;
    this.#before = this.inner;
    this.#changedAt = now;
    this.measured = inner;
    // The height of a fallback was that at another width. Only then: a host's observer would find its box changed under it.
    if (outer !== this.width) this.#host.style.minBlockSize = '';
    this.width = outer;
    this.#host.requestUpdate();
  }
}
