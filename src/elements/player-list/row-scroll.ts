import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { layoutRowWindow, PAGE_ROWS, ROW_HEIGHT, type RowWindow } from '../../layout/players.js';

/** Which pages of a long list are drawn. A page that was drawn once keeps its measured height, so open rows and long names count. */
export class RowScroll implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #heights: number[] = [];
  #top = 0;
  #drawn = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Other rows: back to the top. */
  reset(count: number): void {
    this.#heights = Array.from({ length: Math.ceil(count / PAGE_ROWS) }, (_, page) => Math.min(PAGE_ROWS, count - page * PAGE_ROWS) * ROW_HEIGHT);
    this.#top = 0;
    const box = this.#box;
    if (box) box.scrollTop = 0;
  }

  /** The pages to draw; the page of row `keep` is always among them. */
  window(height: number, keep: number): RowWindow {
    const window = layoutRowWindow(this.#heights, this.#top, height, Math.floor(keep / PAGE_ROWS));
    this.#drawn = keyOf(window);
    return window;
  }

  hostUpdated(): void {
    const pages = this.#box?.querySelectorAll<HTMLElement>('[data-page]') ?? [];
    for (const page of pages) this.#heights[Number(page.dataset['page'])] = page.offsetHeight;
  }

  /** For `@scroll`. */
  scrolled(top: number, height: number, keep: number): void {
    this.#top = top;
    if (keyOf(layoutRowWindow(this.#heights, top, height, Math.floor(keep / PAGE_ROWS))) !== this.#drawn) this.#host.requestUpdate();
  }

  get #box(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.box') ?? null;
  }
}

const keyOf = ({ pages }: RowWindow): string => pages.map(({ index }) => index).join();
