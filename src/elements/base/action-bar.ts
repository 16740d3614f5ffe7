import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DataTable } from '../../analysis/data-table.js';
import type { FrameWords } from '../../i18n/words.js';
import type { Report } from '../../model/report.js';
import type { FooterParts } from '../../render/frame.js';
import type { ActionMenu } from './action-menu.js';
import { addStyles } from './add-styles.js';
import { VtActionEvent } from './events.js';

/** Rows of a table that are drawn at once: more would hold up the page. */
const ROWS = 500;

/** What the bar reads from its widget and sets on it. */
interface ActionHost extends ReactiveControllerHost, HTMLElement {
  view: 'figure' | 'table' | undefined;
  /** What the figure is called on its button: Chart, Map, List. */
  readonly figureWord: string;
}

/** What the actions are about. */
interface ActionSubject {
  readonly report: Report;
  readonly table: (() => DataTable) | undefined;
}

/**
 * A widget's actions: table view, menu, download. Their code loads with the first use; where that fails, the figure
 * stays and the next use tries again.
 */
export class ActionBar {
  readonly #host: ActionHost;
  readonly #words: FrameWords;
  #code: typeof import('./actions.js') | undefined;
  #menu: ActionMenu | undefined;
  #rows = ROWS;

  constructor(host: ActionHost, words: FrameWords) {
    this.#host = host;
    this.#words = words;
  }

  /** True while a table is wanted whose code is not there yet. */
  get pending(): boolean {
    return this.#host.view === 'table' && !this.#code;
  }

  /** The table view; undefined while the figure is to be shown, also until a widget has its table ready. */
  renderTable(table: () => DataTable): TemplateResult | undefined {
    const shown = this.#host.view === 'table' && this.#code ? table() : undefined;
    if (!shown?.columns.length) return undefined;
    return this.#code?.renderTable(shown, {
      rows: this.#rows,
      label: this.#code.actionWords.moreRows(Math.min(ROWS, shown.rows.length - this.#rows), shown.rows.length),
      more: () => {
        this.#rows += ROWS;
        this.#host.requestUpdate();
      },
    });
  }

  /** What the footer needs for its buttons. */
  parts(subject: ActionSubject): Pick<FooterParts, 'figureWord' | 'table' | 'menu' | 'toggleTable' | 'toggleMenu' | 'key' | 'blur'> {
    return {
      figureWord: this.#host.figureWord,
      table: subject.table && this.#host.view === 'table',
      menu: this.#menu?.open ? this.#renderMenu(subject) : undefined,
      toggleTable: () => this.#toggleTable(),
      toggleMenu: () => void this.load(() => this.#menu?.toggle()),
      key: (event) => this.#menu?.key(event),
      blur: (event) => this.#menu?.blur(event),
    };
  }

  /** Loads the actions' code, then acts. */
  async load(then: () => void = () => undefined): Promise<void> {
    try {
      const code = await import('./actions.js');
      if (!this.#code) addStyles(this.#host.shadowRoot, code.actionStyles);
      this.#code = code;
      this.#menu ??= new code.ActionMenu(this.#host);
      then();
    } catch {
      this.#host.view = 'figure';
    }
    this.#host.requestUpdate();
  }

  #renderMenu(subject: ActionSubject): TemplateResult | undefined {
    if (!this.#code) return undefined;
    const { actionWords: words, renderMenu } = this.#code;
    const table = { label: this.#host.view === 'table' ? words.showFigure(this.#host.figureWord) : words.showTable, act: () => this.#toggleTable() };
    const csv = { label: words.downloadCsv, act: () => this.#downloadCsv(subject) };
    return renderMenu(this.#words.actions, subject.table ? [table, csv] : []);
  }

  #toggleTable(): void {
    const next = this.#host.view === 'table' ? 'figure' : 'table';
    this.#menu?.close();
    if (this.#host.dispatchEvent(new VtActionEvent(next))) this.#host.view = next;
  }

  #downloadCsv({ report, table }: ActionSubject): void {
    this.#menu?.close();
    if (!table || !this.#host.dispatchEvent(new VtActionEvent('csv'))) return;
    this.#code?.downloadCsv(table(), `${report.id ?? 'report'}-${this.#host.localName.replace(/^[^-]+-/, '')}`, report);
  }
}
