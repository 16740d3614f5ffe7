import type { DataTable } from '../../analysis/data-table.js';
import { rowLine } from '../../analysis/row-line.js';
import { rowLineWords } from '../../i18n/en/copying.js';
import { hasOwnText, type CopyHost } from './copy-value.js';
import { VtActionEvent } from './events.js';

/**
 * Rows of the table view as places for the keyboard: from the table's one tab stop the arrow keys go from row to row, a
 * click goes to one, and the copy command takes the row's value with unit and status.
 */
export class TableRows {
  readonly #host: CopyHost;

  constructor(host: CopyHost) {
    this.#host = host;
  }

  /** For `@keydown` of the table's scroller. */
  readonly key = (event: KeyboardEvent): void => {
    const rows = this.#rows();
    const at = rows.indexOf(this.#focused as HTMLTableRowElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const { altKey, ctrlKey, metaKey, target } = event;
    if (to === undefined || altKey || ctrlKey || metaKey || (target instanceof Element && target.matches('button'))) return;
    // Up from the first row gives the keys back to the page.
    const next = to < 0 ? this.#host.shadowRoot?.querySelector<HTMLElement>('.scroll') : rows[to];
    if (!next || next === this.#focused) return;
    event.preventDefault();
    next.focus();
  };

  /** For `@copy` of the table's scroller. */
  copy(event: ClipboardEvent, table: DataTable): void {
    const { model } = this.#host;
    const row = table.rows[this.#rows().indexOf(this.#focused as HTMLTableRowElement)];
    if (!row || !model || hasOwnText(event) || !this.#host.dispatchEvent(new VtActionEvent('copy'))) return;
    event.clipboardData?.setData('text/plain', rowLine(table, row, model, this.#host.say('rowLine', rowLineWords)));
    event.preventDefault();
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  #rows(): readonly HTMLTableRowElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLTableRowElement>('.table tbody tr') ?? [])];
  }
}
