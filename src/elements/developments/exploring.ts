import type { ReactiveControllerHost } from 'lit';
import type { DataTable } from '../../analysis/data-table.js';
import { developmentsTable } from '../../analysis/developments-table.js';
import { developmentsTableWords } from '../../i18n/en/developments-table.js';
import { mirrorStrip } from '../../layout/developments-mirror.js';
import { addStyles } from '../base/add-styles.js';
import { MarkNavigation } from '../base/mark-navigation.js';
import type { VitrineElement } from '../base/vitrine-element.js';
import type { Chronicle } from './chronicle.js';
import { exploringStyles } from './exploring-styles.js';

/** What is explored. */
type ExploringHost = ReactiveControllerHost & Pick<VitrineElement, 'selected' | 'select' | 'say'> & HTMLElement;

/** What a reader does with strip and list: hover, keyboard, selection, the rest of the rows, the table. Loads with the first action. */
export class Exploring {
  /** The strip with time running from right to left. */
  readonly mirror = mirrorStrip;
  /** Arrow keys, hover, focus and tap on the strip. */
  readonly marks: MarkNavigation;
  /** The row under the pointer or with the focus in it. */
  row: number | undefined;
  /** True once all rows are asked for. */
  isWhole = false;
  readonly #host: ExploringHost;

  /** `marked` are the developments of each mark. */
  constructor(host: ExploringHost, marked: () => readonly (readonly number[])[]) {
    this.#host = host;
    this.marks = new MarkNavigation(host, {
      count: () => marked().length,
      activate: (index) => void this.#reach(marked()[index]?.[0] ?? 0),
      tapActivates: () => true,
    });
    addStyles(host.shadowRoot, exploringStyles);
  }

  table({ all, text }: Chronicle): DataTable {
    return developmentsTable(all, (one) => text.date(one), this.#host.say('developmentsTable', developmentsTableWords));
  }

  /** The rows are other ones now. */
  startOver(): void {
    this.marks.reset();
    this.row = undefined;
    this.isWhole = false;
  }

  /** Takes all events; `target` is where one happened. */
  act(event: Event, target: EventTarget | null): void {
    if (event instanceof KeyboardEvent && event.key === 'Escape') this.#clear(event);
    else if (!(target instanceof Element) || target.closest('.strip')) this.marks.handle(event, target);
    else if (event.type === 'click') this.#press(target);
    else this.#light(event.type === 'pointerover' || event.type === 'focusin' ? target.closest('[data-row]') : null);
  }

  #press(target: Element): void {
    const player = target.closest('[data-player]')?.getAttribute('data-player');
    if (player) this.#host.select('player', player);
    else if (target.closest('.all')) void this.#reach(this.#host.shadowRoot?.querySelectorAll('[data-row]').length ?? 0);
  }

  #light(row: Element | null): void {
    const next = row ? Number(row.getAttribute('data-row')) : undefined;
    if (next === this.row) return;
    this.row = next;
    this.#host.requestUpdate();
  }

  /** Escape clears the selection, wherever it was made: there is no tooltip that would close first. */
  #clear(event: KeyboardEvent): void {
    if (this.#host.selected?.kind !== 'player') return;
    event.stopPropagation();
    this.#host.select('player', undefined);
  }

  /** Brings a row into sight, also one that is not in the list yet, and moves the focus to it. */
  async #reach(index: number): Promise<void> {
    const find = () => this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (!find()) {
      this.isWhole = true;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    find()?.focus();
  }
}
