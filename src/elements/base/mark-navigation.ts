import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a figure's marks do. Marks carry `data-mark="0"`, `data-mark="1"` … in reading order. */
export interface MarkActions {
  /** How many marks there are now. */
  readonly count: () => number;
  /** Enter, Space, click or second tap on a mark. */
  readonly activate?: (index: number) => void;
  /** Escape while no tooltip is open. */
  readonly leave?: () => void;
  /** Where an arrow key leads; by default to the next or previous mark. */
  readonly step?: (index: number, key: ArrowKey) => number;
  /** True where the marks can be activated by one tap; else a tap only opens the tooltip. */
  readonly tapActivates?: () => boolean;
}

/** The keys that move inside a figure. */
export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * One tab stop a figure: arrow keys, Home and End move inside it, Enter and Space act, Escape closes. Hover, focus and
 * tap open the same tooltip. Listens on the figure, never on a mark.
 */
export class MarkNavigation implements ReactiveController {
  /** The mark whose tooltip is open. */
  active: number | undefined;
  /** The mark that holds the keyboard's focus, shown with a ring. */
  focused: number | undefined;
  /** The mark that Tab reaches. */
  tabStop = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #actions: MarkActions;
  #byTouch = false;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: MarkActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onOutside, true);
    this.reset();
  }

  /** Forget where the reader was: the marks are other ones now. */
  reset(): void {
    this.active = undefined;
    this.focused = undefined;
    this.tabStop = 0;
  }

  /** Moves the keyboard's focus to a mark, after the next drawing. */
  async focus(index: number): Promise<void> {
    this.tabStop = index;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<SVGElement>(`[data-mark="${index}"]`)?.focus();
  }

  /** For `@pointerover`. */
  readonly over = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#show(markOf(event));
  };

  /** For `@pointerleave` of the figure. */
  readonly out = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#show(this.focused);
  };

  /** For `@pointerdown`. */
  readonly down = (event: PointerEvent): void => {
    this.#byTouch = event.pointerType === 'touch';
  };

  /** For `@focusin`. */
  readonly focusIn = (event: FocusEvent): void => {
    const index = markOf(event);
    if (index === undefined) return;
    const visible = event.target instanceof Element && event.target.matches(':focus-visible');
    this.focused = visible ? index : undefined;
    this.tabStop = index;
    this.#show(index);
  };

  /** For `@focusout`. */
  readonly focusOut = (): void => {
    this.focused = undefined;
    this.#show(undefined);
  };

  /** For `@click`. */
  readonly click = (event: MouseEvent): void => {
    const index = markOf(event);
    if (index === undefined) return;
    const touched = this.#byTouch;
    this.#byTouch = false;
    if (touched) {
      document.addEventListener('pointerdown', this.#onOutside, true);
      this.#show(index);
      if (!this.#actions.tapActivates?.()) return;
    }
    this.#actions.activate?.(index);
  };

  /** For `@keydown`. */
  readonly key = (event: KeyboardEvent): void => {
    const index = markOf(event);
    if (index === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = this.#target(index, event.key);
    if (target !== undefined) {
      event.preventDefault();
      void this.focus(target);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#actions.activate?.(index);
    } else if (event.key === 'Escape') {
      if (this.active === undefined) this.#actions.leave?.();
      else event.stopPropagation();
      this.#show(undefined);
    }
  };

  #target(index: number, key: string): number | undefined {
    const last = this.#actions.count() - 1;
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    if (!isArrow(key)) return undefined;
    const forward = key === 'ArrowDown' || (key === 'ArrowRight') !== this.#host.matches(':dir(rtl)') && key !== 'ArrowUp';
    const next = this.#actions.step?.(index, key) ?? index + (forward ? 1 : -1);
    return Math.max(0, Math.min(last, next));
  }

  readonly #onOutside = (event: PointerEvent): void => {
    if (event.composedPath().includes(this.#host)) return;
    document.removeEventListener('pointerdown', this.#onOutside, true);
    this.#show(undefined);
  };

  #show(index: number | undefined): void {
    if (index === this.active) return;
    this.active = index;
    this.#host.requestUpdate();
  }
}

const isArrow = (key: string): key is ArrowKey => /^Arrow(Left|Right|Up|Down)$/.test(key);

/** The mark that an event happened on. */
function markOf(event: Event): number | undefined {
  const mark = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
  return mark ? Number(mark.getAttribute('data-mark')) : undefined;
}
