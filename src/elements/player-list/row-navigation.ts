import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One tab stop for all rows: arrow keys, Home and End move, Escape closes the row. Rows carry `data-row="0"` … */
export class RowNavigation implements ReactiveController {
  /** The row that Tab reaches. */
  tabStop = 0;
  /** Rows that can be reached. */
  count = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #close: (row: number) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, close: (row: number) => void) {
    this.#host = host;
    this.#close = close;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.tabStop = 0;
  }

  /** Moves the focus to a row, after the next drawing. */
  async focus(row: number): Promise<void> {
    this.tabStop = row;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-row="${row}"] button`)?.focus();
  }

  /** For `@focusin`. */
  readonly focusIn = (event: FocusEvent): void => {
    const row = rowOf(event);
    if (row === undefined || row === this.tabStop) return;
    this.tabStop = row;
    this.#host.requestUpdate();
  };

  /** For `@keydown`. Inside an open row only Escape is ours. */
  readonly key = (event: KeyboardEvent): void => {
    const row = rowOf(event);
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.#close(row);
      void this.focus(row);
      return;
    }
    const last = this.count - 1;
    const next = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: last }[event.key];
    if (next === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    void this.focus(Math.max(0, Math.min(last, next)));
  };
}

/** The row that an event happened in. */
function rowOf({ target }: Event): number | undefined {
  const row = target instanceof Element ? target.closest('[data-row]') : null;
  return row ? Number(row.getAttribute('data-row')) : undefined;
}
