import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { playersBrowsingWords } from '../../i18n/en/players-browsing.js';
import { formatNumber } from '../../i18n/format.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { PlayerEntry } from '../../analysis/players.js';
import type { Breadth } from '../../layout/frame.js';
import { boxHeight, layoutRowWindow, PAGE_ROWS, pageHeights, type RowWindow } from '../../layout/row-window.js';
import type { PlayerListParts, PlayerRow } from '../../render/players.js';
import { renderLongList } from '../../render/players-browsing.js';

/** The host, and its way to draw at once. */
export type LongListHost = ReactiveControllerHost & HTMLElement & Speaker;

/** Rows on paper: more would hold up the printer. */
const MOST_PRINTED = 1000;

/**
 * A long list: only the pages of rows in sight are drawn. A page that was drawn once keeps its measured height, so that
 * open rows and long names count. On paper all of its first thousand rows are drawn.
 */
export class LongList implements ReactiveController {
  readonly #host: LongListHost;
  #entries: readonly PlayerEntry[] = [];
  #heights: number[] = [];
  #top = 0;
  #drawn = '';
  #isPrinting = false;

  constructor(host: LongListHost) {
    this.#host = host;
    // A copy that is printed alone is told itself.
    host.addEventListener('beforeprint', this.#onPrint);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  /** Draws the box. Other entries than before begin at the top. */
  render(entries: readonly PlayerEntry[], breadth: Breadth, draw: (entry: PlayerEntry, index: number) => PlayerRow, parts: PlayerListParts): TemplateResult {
    if (entries !== this.#entries) this.#begin(entries);
    const height = boxHeight(breadth);
    const rows = (page: number) => entries.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map((entry, i) => draw(entry, page * PAGE_ROWS + i));
    if (this.#isPrinting) return this.#renderPrint(rows, height, parts);
    const place = () => layoutRowWindow(this.#heights, this.#top, height, Math.floor(parts.tabStop / PAGE_ROWS));
    const { pages, after } = place();
    this.#drawn = keyOf({ pages, after });
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

  #renderPrint(rows: (page: number) => readonly PlayerRow[], height: number, parts: PlayerListParts): TemplateResult {
    const all = this.#entries.length;
    const count = Math.min(all, MOST_PRINTED);
    const pages = Array.from({ length: Math.ceil(count / PAGE_ROWS) }, (_, index) => ({ index, gap: 0, rows: rows(index) }));
    const list = renderLongList(pages, 0, height, () => undefined, parts);
    const [first, of] = [count, all].map((number) => formatNumber(this.#host.language, number)) as [string, string];
    return count < all ? html`${list}<p>${this.#host.say('playersBrowsing', playersBrowsingWords).firstOf(first, of)}</p>` : list;
  }

  /** The browser takes its picture right after the event, so drawing cannot wait as it does elsewhere. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    if (this.#isPrinting) (this.#host as unknown as { performUpdate(): void }).performUpdate();
  };

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
