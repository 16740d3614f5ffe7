import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { actionWords } from '../../i18n/en/actions.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { ActionWords, FrameWords } from '../../i18n/words.js';
import type { DataTable } from '../../analysis/data-table.js';
import type { CitedFigure } from '../../analysis/citation.js';
import type { PartId } from '../../analysis/part-id.js';
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
import type { FileKind } from './picture/take-away.js';
import { TableRows } from './table-rows.js';
import { waitForTable, type TableMaker } from './whole-table.js';

/** Rows of a table that are drawn at once: more would hold up the page. */
const ROWS = 500;

/** Milliseconds that "Copied" stays. */
const SHOWN = 2000;

/** What the actions read from their widget and set on it. */
export interface ActionHost extends ReactiveControllerHost, HTMLElement, Speaker {
  readonly words: FrameWords;
  view: 'figure' | 'table' | undefined;
  /** What the figure is called on its button: Chart, Map, List. */
  readonly figureWord: string;
  readonly selected: PartId | undefined;
  readonly model?: Report | undefined;
  download(kind: FileKind): Promise<void>;
  print(): Promise<void>;
}

/** What the actions are about. */
export interface ActionSubject {
  readonly report: Report;
  /** What the widget says of the report; the actions wait for it. */
  readonly shown: ShownFigure | undefined;
}

export type { TableMaker } from './whole-table.js';

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
  readonly #toggleTable: () => void;
  readonly #tableRows: TableRows;
  #citation: CitationPanel | undefined;
  #isCiting = false;
  /** What came of the last action, while it is said on its item. */
  #outcome: { readonly action: VtActionEvent['action']; readonly text: string } | undefined;
  #rows = ROWS;

  constructor(host: ActionHost, toggleTable: () => void) {
    this.#host = host;
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
      label: this.#words.moreRows(Math.min(ROWS, table.rows.length - this.#rows), table.rows.length),
      more: () => {
        this.#rows += ROWS;
        this.#host.requestUpdate();
      },
    });
  }

  get #words(): ActionWords {
    return this.#host.say('action', actionWords);
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
    const { downloadPng, downloadSvg, downloadCsv, downloadJson, print, showFigure, showTable, copyTable, cite } = this.#words;
    const { action, text = '' } = this.#outcome ?? {};
    const file = (label: string, kind: FileKind): MenuItem => ({ label: action === kind ? text : label, act: () => void this.#save(kind, () => this.#host.download(kind), this.#words.noFile) });
    const toggle = { label: this.#host.view === 'table' ? showFigure(this.#host.figureWord) : showTable, act: this.#toggleTable };
    const items = [
      ...(table ? [toggle, { label: action === 'copy' ? text : copyTable, act: () => void this.#copy(table, report) }] : []),
      file(downloadPng, 'png'),
      file(downloadSvg, 'svg'),
      ...(table ? [file(downloadCsv, 'csv')] : []),
      file(downloadJson, 'json'),
      { label: action === 'print' ? text : print, act: () => void this.#save('print', () => this.#host.print(), this.#words.noPrint) },
      { label: cite, act: () => void this.#cite() },
    ];
    return renderMenu(this.#host.words.actions, items, text);
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
    if (!(await copyText(tableText(whole, report, { sample: this.#words.sampleData })))) return this.#selectTable();
    this.#tell('copy', this.#words.copied, item);
  }

  #tell(action: VtActionEvent['action'], text: string, item: HTMLElement | null): void {
    this.#outcome = { action, text };
    this.#host.requestUpdate();
    setTimeout(() => {
      this.#outcome = undefined;
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

  /** What went wrong is said where the menu is, which stays open for it. */
  async #save(action: FileKind | 'print', save: () => Promise<void>, failed: string): Promise<void> {
    const item = this.menu.focused;
    if (!this.#act(action)) return this.menu.close();
    try {
      await save();
      this.menu.close();
    } catch {
      this.#tell(action, failed, item);
    }
  }

  #act(action: VtActionEvent['action']): boolean {
    return this.#host.dispatchEvent(new VtActionEvent(action));
  }

  /** "market-size-chart", whatever the prefix. */
  get #name(): string {
    return this.#host.localName.replace(/^[^-]+-/, '');
  }
}
