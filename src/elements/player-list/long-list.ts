import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PlayerEntry } from '../../analysis/players.js';
import type { Breadth } from '../../layout/frame.js';
import { boxHeight, layoutRowWindow, PAGE_ROWS, pageHeights, type RowWindow } from '../../layout/row-window.js';
import type { PlayerListParts, PlayerRow } from '../../render/players.js';
import { renderLongList } from '../../render/players-browsing.js';

/**
 * A long list: only the pages of rows in sight are drawn. A page that was drawn once keeps its measured height, so that
 * open rows and long names count.
 */
export class LongList {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #entries: readonly PlayerEntry[] = [];
  #heights: number[] = [];
  #top = 0;
  #drawn = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Draws the box. Other entries than before begin at the top. */
  render(entries: readonly PlayerEntry[], breadth: Breadth, draw: (entry: PlayerEntry, index: number) => PlayerRow, parts: PlayerListParts): TemplateResult {
    if (entries !== this.#entries) this.#begin(entries);
    const height = boxHeight(breadth);
    const place = () => layoutRowWindow(this.#heights, this.#top, height, Math.floor(parts.tabStop / PAGE_ROWS));
    const { pages, after } = place();
    this.#drawn = keyOf({ pages, after });
    const rows = (page: number) => entries.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map((entry, i) => draw(entry, page * PAGE_ROWS + i));
    return renderLongList(
      pages.map(({ index, gap }) => ({ index, gap, rows: rows(index) })),
      after,
      height,
      ({ currentTarget }) => {
        this.#measure();
        this.#top = (currentTarget as Element).scrollTop;
        if (keyOf(place()) !== this.#drawn) this.#host.requestUpdate();
      },
      parts,
    );
  }

  #begin(entries: readonly PlayerEntry[]): void {
    this.#entries = entries;
    this.#heights = pageHeights(entries.length);
    this.#top = 0;
    const box = this.#host.shadowRoot?.querySelector('.box');
    if (box) box.scrollTop = 0;
  }

  #measure(): void {
    for (const page of this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-page]') ?? []) this.#heights[Number(page.dataset['page'])] = page.offsetHeight;
  }
}

const keyOf = ({ pages }: RowWindow): string => pages.map(({ index }) => index).join();
