import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_WIDTH } from '../../layout/frame.js';
import { SCALE_SAMPLE, textWidth } from '../../layout/text.js';

const scales = new Map<string, number>();

/** How wide the page's font runs against the width table; each font is measured once. */
function fontScale(family: string): number {
  let scale = scales.get(family);
  if (scale === undefined) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `100px ${family}`;
    const plain = textWidth(SCALE_SAMPLE, { size: 100 }) / 1.04;
    scale = context ? context.measureText(SCALE_SAMPLE).width / plain : 1;
    scales.set(family, scale);
  }
  return scale;
}

/**
 * A widget's width and its font's width. The observer watches an empty gauge whose height never changes, so drawing
 * cannot set off another round; a width that swings back at once (a scroll bar coming and going) keeps the smaller one.
 */
export class FigureSize implements ReactiveController {
  /** Whole CSS pixels of the widget; 640 until known. */
  width = DEFAULT_WIDTH;
  /** Width of the font against the table. */
  scale = 1;
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
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Before the first drawing: what the page already knows, so that the first drawing is the right one. */
  measure(): void {
    const width = Math.floor(this.#host.getBoundingClientRect().width / zoomOf(this.#host));
    if (width > 0) this.width = width;
    this.scale = fontScale(getComputedStyle(this.#host).fontFamily);
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
    this.#host.requestUpdate();
  }
}

/** Client rects count CSS zoom in, layout must not. */
const zoomOf = (element: HTMLElement): number => ('currentCSSZoom' in element && Number(element.currentCSSZoom)) || 1;
