import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { actionWords } from '../../i18n/en/actions.js';
import type { FrameWords } from '../../i18n/words.js';
import type { DataTable } from '../../analysis/data-table.js';
import type { CitedFigure } from '../../analysis/citation.js';
import type { PartId } from '../../analysis/part-id.js';
import { downloadCsv } from '../../download/csv.js';
import { tableText } from '../../download/table-text.js';
import type { Report } from '../../model/report.js';
import { renderMenu, type MenuItem } from '../../render/menu.js';
import { renderTable } from '../../render/table.js';
import { ActionMenu } from './action-menu.js';
import { actionStyles } from './action-styles.js';
import { addStyles } from './add-styles.js';
import type { CitationPanel } from './citation-panel.js';
import { copyText } from './copy-text.js';
import { VtActionEvent } from './events.js';
import { TableRows } from './table-rows.js';

/** Rows of a table that are drawn at once: more would hold up the page. */
const ROWS = 500;

/** Milliseconds that "Copied" stays. */
const SHOWN = 2000;

/** Times and milliseconds to look for a table whose code is on its way. */
const LOOKS = 100;
const PAUSE = 30;

/** What the actions read from their widget and set on it. */
export interface ActionHost extends ReactiveControllerHost, HTMLElement {
  view: 'figure' | 'table' | undefined;
  /** What the figure is called on its button: Chart, Map, List. */
  readonly figureWord: string;
  readonly selected: PartId | undefined;
  readonly model?: Report | undefined;
}

/** What the actions are about. */
export interface ActionSubject {
  readonly report: Report;
  /** What the widget says of the report; the actions wait for it. */
  readonly shown: ShownFigure | undefined;
}

/** Makes the table; undefined until the widget has the code for it. `whole` also where space is short. */
export type TableMaker = (whole?: boolean) => DataTable | undefined;

/** What the actions need of a widget's presentation. */
export interface ShownFigure {
  readonly heading: string;
  readonly subheading: string;
  readonly summary: string;
  readonly table?: TableMaker | undefined;
}

/** What only an action needs: menu, table view, download, copying, citation. Loaded with the first one. */
export class ActionDesk {
  readonly menu: ActionMenu;
  readonly #host: ActionHost;
  readonly #words: FrameWords;
  readonly #toggleTable: () => void;
  readonly #tableRows: TableRows;
  #citation: CitationPanel | undefined;
  #isCiting = false;
  #isCopied = false;
  #rows = ROWS;

  constructor(host: ActionHost, words: FrameWords, toggleTable: () => void) {
    this.#host = host;
    this.#words = words;
    this.#toggleTable = toggleTable;
    this.menu = new ActionMenu(host);
    this.#tableRows = new TableRows(host);
    addStyles(host.shadowRoot, actionStyles);
  }

  /** The table view; undefined until a widget has its table ready. */
  renderTable(table: DataTable | undefined): TemplateResult | undefined {
    if (!table?.columns.length) return undefined;
    return renderTable(table, {
      rows: this.#rows,
      selected: this.#host.selected,
      key: this.#tableRows.key,
      copy: (event) => this.#tableRows.copy(event, table),
      label: actionWords.moreRows(Math.min(ROWS, table.rows.length - this.#rows), table.rows.length),
      more: () => {
        this.#rows += ROWS;
        this.#host.requestUpdate();
      },
    });
  }

  /** The open menu or panel; undefined while none is. */
  render({ report, shown }: ActionSubject): TemplateResult | undefined {
    if (!shown) return undefined;
    if (this.#isCiting) return this.#citation?.render(this.#cited(report, shown));
    return this.menu.open ? this.#renderMenu(report, shown) : undefined;
  }

  /** For `@focusout`: a menu that lost the focus is closed; a panel only where it would cover what has the focus now. */
  readonly blur = (event: FocusEvent): void => {
    const { currentTarget, relatedTarget: next } = event;
    if (!this.#isCiting) return this.menu.blur(event);
    if (!(next instanceof Node && this.#host.shadowRoot?.contains(next)) || (currentTarget instanceof Node && currentTarget.contains(next))) return;
    this.#isCiting = false;
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => (this.#isCiting ? this.#citation?.key(event) : this.menu.key(event));

  #renderMenu(report: Report, { table }: ShownFigure): TemplateResult {
    const cite: MenuItem = { label: actionWords.cite, act: () => void this.#cite() };
    const toggle = { label: this.#host.view === 'table' ? actionWords.showFigure(this.#host.figureWord) : actionWords.showTable, act: this.#toggleTable };
    const outcome = this.#isCopied ? actionWords.copied : '';
    if (!table) return renderMenu(this.#words.actions, [cite], outcome);
    const copy = { label: outcome || actionWords.copyTable, act: () => void this.#copy(table, report) };
    const csv = { label: actionWords.downloadCsv, act: () => void this.#download(table, report) };
    return renderMenu(this.#words.actions, [toggle, copy, csv, cite], outcome);
  }

  async #cite(): Promise<void> {
    if (!this.#act('cite')) return this.menu.close();
    try {
      const { CitationPanel } = await import('./citation-panel.js');
      this.#citation ??= new CitationPanel(this.#host, () => void this.#stopCiting());
    } catch {
      return this.menu.close();
    }
    this.#isCiting = true;
    this.menu.leave();
    await this.#citation.focus();
  }

  async #stopCiting(): Promise<void> {
    this.#isCiting = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.menu.focusButton();
  }

  #cited(report: Report, { heading, subheading, summary, table }: ShownFigure): CitedFigure {
    const measures = table && (table()?.columns ?? []).flatMap(({ label, numeric }) => (numeric ? label : []));
    return { report, widget: this.#name, headline: heading, description: [subheading, summary], measures, today: new Date() };
  }

  async #copy(table: TableMaker, report: Report): Promise<void> {
    const item = this.menu.focused;
    const whole = await waitForTable(table);
    if (!whole || !this.#act('copy')) return this.menu.close();
    if (!(await copyText(tableText(whole, report)))) return this.#selectTable();
    this.#isCopied = true;
    this.#host.requestUpdate();
    setTimeout(() => {
      this.#isCopied = false;
      if (this.menu.focused === item) this.menu.close();
      this.#host.requestUpdate();
    }, SHOWN);
  }

  /** Where no page may copy, the reader's own copy command can. */
  async #selectTable(): Promise<void> {
    this.menu.close();
    this.#host.view = 'table';
    await this.#host.updateComplete;
    const table = this.#host.shadowRoot?.querySelector('.table');
    if (table) getSelection()?.selectAllChildren(table);
  }

  async #download(table: TableMaker, report: Report): Promise<void> {
    this.menu.close();
    const whole = await waitForTable(table);
    if (whole && this.#act('csv')) downloadCsv(whole, `${report.id ?? 'report'}-${this.#name}`, report);
  }

  #act(action: VtActionEvent['action']): boolean {
    return this.#host.dispatchEvent(new VtActionEvent(action));
  }

  /** "market-size-chart", whatever the prefix. */
  get #name(): string {
    return this.#host.localName.replace(/^[^-]+-/, '');
  }
}

/** The whole table. A press in the menu also makes its widget load the table's code, which may take a moment. */
async function waitForTable(table: TableMaker): Promise<DataTable | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    const whole = table(true);
    if (whole?.columns.length) return whole;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}
