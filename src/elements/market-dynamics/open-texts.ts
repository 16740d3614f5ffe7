import type { ReactiveControllerHost } from 'lit';
import type { Report } from '../../model/report.js';

/** Which texts a reader opened and unfolded. The browser's search opens what it finds. */
export class OpenTexts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** True while one text at a time is open. */
  readonly #isSingle: () => boolean;
  /** In order of opening. */
  #open: readonly string[] = [];
  #unfolded: ReadonlySet<string> = new Set();
  #report: Report | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, isSingle: () => boolean) {
    this.#host = host;
    this.#isSingle = isSingle;
  }

  /** Another report begins with all texts closed. */
  startOver(report: Report): void {
    if (this.#report && this.#report !== report) {
      this.#open = [];
      this.#unfolded = new Set();
    }
    this.#report = report;
  }

  isOpen(id: string): boolean {
    return this.#isSingle() ? this.#open.at(-1) === id : this.#open.includes(id);
  }

  isUnfolded(id: string): boolean {
    return this.#unfolded.has(id);
  }

  /** Takes clicks and keys inside the lists, and the browser's word that it found something in a closed text. */
  readonly act = (event: Event): void => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    if (event.type === 'beforematch') this.#reveal(target.id);
    else if (event instanceof KeyboardEvent) this.#escape(event, target);
    else this.#press(target);
  };

  /** What is found behind a fold may lie in a closed text: browsers tell only of the inner one. */
  #reveal(elementId: string): void {
    const [, what, id = ''] = /^(text|rest)-(.*)$/.exec(elementId) ?? [];
    if (what === 'rest') this.#unfolded = new Set([...this.#unfolded, id]);
    if (this.#opener(id) && !this.isOpen(id)) this.#setOpen(id, true);
    this.#host.requestUpdate();
  }

  /** The line that opens a text; the fields of a frame have none. */
  #opener(id: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-open="${id}"]`);
  }

  #press(target: Element): void {
    const opener = target.closest('[data-open]')?.getAttribute('data-open');
    const fold = target.closest('[data-fold]')?.getAttribute('data-fold');
    if (opener) this.#setOpen(opener, !this.isOpen(opener));
    else if (fold) {
      const rest = [...this.#unfolded].filter((id) => id !== fold);
      this.#unfolded = new Set(rest.length === this.#unfolded.size ? [...rest, fold] : rest);
      this.#host.requestUpdate();
    }
  }

  /** Escape in a factor's line or text closes it and leads back to its line. */
  #escape(event: KeyboardEvent, target: Element): void {
    const id = target.closest('[data-row]')?.getAttribute('data-row');
    if (event.key !== 'Escape' || !id || !this.isOpen(id)) return;
    event.stopPropagation();
    event.preventDefault();
    this.#setOpen(id, false);
    this.#opener(id)?.focus();
  }

  #setOpen(id: string, open: boolean): void {
    const others = this.#isSingle() ? [] : this.#open.filter((one) => one !== id);
    this.#open = open ? [...others, id] : others;
    this.#host.requestUpdate();
  }
}
