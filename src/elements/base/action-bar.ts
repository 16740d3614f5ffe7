import type { TemplateResult } from 'lit';
import type { FooterParts } from '../../render/frame.js';
import type { ActionDesk, ActionHost, ActionSubject, TableMaker } from './action-desk.js';
import { VtActionEvent } from './events.js';

/**
 * A widget's actions: table view, menu, and what is in it. Their code loads with the first use; where that fails, the
 * figure stays and the next use tries again.
 */
export class ActionBar {
  readonly #host: ActionHost;
  #desk: ActionDesk | undefined;

  constructor(host: ActionHost) {
    this.#host = host;
  }

  /** True while a table is wanted whose code is not there yet. */
  get pending(): boolean {
    return this.#isTable && !this.#desk;
  }

  get #isTable(): boolean {
    return this.#host.view === 'table';
  }

  /** The table view; undefined while the figure is to be shown, also until a widget has its table ready. */
  renderTable(table: TableMaker): TemplateResult | undefined {
    return this.#isTable ? this.#desk?.renderTable(table()) : undefined;
  }

  /** What the footer needs for its buttons. */
  parts(subject: ActionSubject): Pick<FooterParts, 'figureWord' | 'table' | 'menu' | 'toggleTable' | 'toggleMenu' | 'key' | 'blur'> {
    return {
      figureWord: this.#host.figureWord,
      table: subject.shown?.table && this.#isTable,
      menu: this.#desk?.render(subject),
      toggleTable: this.#toggleTable,
      toggleMenu: () => void this.load(() => this.#desk?.menu.toggle()),
      key: (event) => this.#desk?.key(event),
      blur: (event) => this.#desk?.blur(event),
    };
  }

  /** Loads the actions' code, then acts. */
  async load(then?: () => void): Promise<void> {
    try {
      const { ActionDesk } = await import('./actions.js');
      this.#desk ??= new ActionDesk(this.#host, this.#toggleTable);
      then?.();
    } catch {
      this.#host.view = 'figure';
    }
    this.#host.requestUpdate();
  }

  readonly #toggleTable = (): void => {
    const next = this.#isTable ? 'figure' : 'table';
    this.#desk?.menu.close();
    if (this.#host.dispatchEvent(new VtActionEvent(next))) this.#host.view = next;
  };
}
