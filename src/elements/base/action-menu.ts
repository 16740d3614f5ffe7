import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The menu behind "…": opens with focus on its first item, arrow keys move, Escape returns to the button. */
export class ActionMenu implements ReactiveController {
  open = false;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = false;
  }

  toggle(): void {
    if (this.open) this.close();
    else void this.#show();
  }

  close(): void {
    if (!this.open) return;
    this.open = false;
    if (this.#items().includes(this.focused)) this.focusButton();
    this.#host.requestUpdate();
  }

  /** Closes and leaves the focus to what comes next. */
  leave(): void {
    this.open = false;
    this.#host.requestUpdate();
  }

  focusButton(): void {
    this.#button()?.focus();
  }

  /** What holds the keyboard's focus in the widget. */
  get focused(): HTMLElement | null {
    const active = this.#host.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? active : null;
  }

  /** For `@keydown` around button and menu. */
  readonly key = (event: KeyboardEvent): void => {
    if (!this.open) {
      if (event.key === 'ArrowDown' && this.focused === this.#button()) {
        event.preventDefault();
        void this.#show();
      }
      return;
    }
    const items = this.#items();
    const at = items.indexOf(this.focused);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items[to % items.length]?.focus();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** For `@focusout`: a menu that lost the focus is closed. */
  readonly blur = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (this.open && !(next instanceof Element && next.closest('.actions'))) this.leave();
  };

  async #show(): Promise<void> {
    this.open = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#items()[0]?.focus();
  }

  #items(): (HTMLElement | null)[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }

  #button(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup=menu]') ?? null;
  }
}
