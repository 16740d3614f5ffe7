import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_WIDTH } from '../../layout/frame.js';

/** Widgets on the page that are not measured yet. */
const waiting = new Set<FigureSize>();

/**
 * A widget's width and font. The observer watches an empty gauge whose height never changes, so drawing
 * cannot set off another round; a width that swings back at once (a scroll bar coming and going) keeps the smaller one.
 */
export class FigureSize implements ReactiveController {
  /** Whole CSS pixels of the widget; 640 until known. */
  width = DEFAULT_WIDTH;
  /** The font family as the browser knows it. */
  font = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #gauge: Element | undefined;
  #before = 0;
  #changedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver((entries) => this.#take(Math.floor(entries.at(-1)?.contentRect.width ?? 0)));
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

  #take(width: number): void {
    if (width <= 0 || width === this.width) return;
    const now = performance.now();
    if (width === this.#before && width > this.width && now - this.#changedAt < 100) return;
    this.#before = this.width;
    this.#changedAt = now;
    this.width = width;
    this.font = getComputedStyle(this.#host).fontFamily;
    // The height of a fallback was that at another width.
    this.#host.style.minBlockSize = '';
    this.#host.requestUpdate();
  }
}
