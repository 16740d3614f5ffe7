import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeStyles } from './active-styles.js';
import { copyText } from './copy-text.js';
import { hasOwnText, showCopied, valueLine, type CopyHost, type MarkRow } from './copy-value.js';
import { VtActionEvent } from './events.js';

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
  /** Where the mark's exact value stands, for copying it; by default the tooltip's words are copied. */
  readonly row?: (index: number) => MarkRow | undefined;
}

/** The keys that move inside a figure. */
export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Milliseconds that a tooltip waits for a pointer on its way to it. */
const GRACE = 300;

/**
 * One tab stop a figure: arrow keys, Home and End move inside it, Enter and Space act, Escape closes. Hover, focus and
 * tap open the same tooltip; it stays while the pointer is on it or on its way to it (WCAG 1.4.13). Listens on the
 * figure, never on a mark.
 */
export class MarkNavigation implements ReactiveController {
  /** The mark whose tooltip is open. */
  active: number | undefined;
  /** The mark that holds the keyboard's focus, shown with a ring. */
  focused: number | undefined;
  /** The mark that Tab reaches. */
  tabStop = 0;
  readonly #host: ReactiveControllerHost & CopyHost;
  readonly #actions: MarkActions;
  #byTouch = false;
  /** The mark whose tooltip Escape closed: it stays closed until the pointer is elsewhere. */
  #dismissed: number | undefined;
  /** Where that tooltip was: what comes to light under a pointer that rests there opens nothing. */
  #closed: DOMRect | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #from: Point = { clientX: 0, clientY: 0 };
  /** The last press was on the tooltip: its text is being selected, or its button used. */
  #inTooltip = false;
  #copied: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & CopyHost, actions: MarkActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** The styles come first, so that a widget's own win. */
  hostConnected(): void {
    const root = this.#host.shadowRoot;
    const sheet = activeStyles.styleSheet;
    if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Forget where the reader was: the marks are other ones now. */
  reset(): void {
    this.#open(undefined);
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

  /** All of the figure's events, also one whose `target` was kept while this code was on its way. */
  handle(event: Event, target: EventTarget | null): void {
    if (event instanceof KeyboardEvent) this.key(event, target);
    else if (event.type === 'focusin') this.focusIn(event, target);
    else if (event.type === 'focusout') this.focusOut();
    else if (!(event instanceof MouseEvent)) return;
    else if (event.type === 'click') this.click(event, target);
    else if (!(event instanceof PointerEvent)) return;
    else if (event.type === 'pointerover') this.over(event, target);
    else if (event.type === 'pointerleave') this.out(event);
    else if (event.type === 'pointerdown') this.down(event);
  }

  /** For `@pointerover`. */
  readonly over = (event: PointerEvent, target = event.target): void => {
    if (target instanceof Element && target.closest('.tooltip')) clearTimeout(this.#leaving);
    else this.#hover(event, markAt(target));
  };

  /** For `@pointerleave` of the figure. */
  readonly out = (event: PointerEvent): void => this.#hover(event, this.focused);

  /** For `@pointerdown`. */
  readonly down = (event: PointerEvent): void => {
    this.#byTouch = event.pointerType === 'touch';
    this.#inTooltip = event.target instanceof Element && event.target.closest('.tooltip') !== null;
  };

  /** For `@focusin`. */
  readonly focusIn = (event: Event, target = event.target): void => {
    const index = markAt(target);
    if (index === undefined) return;
    const visible = target instanceof Element && target.matches(':focus-visible');
    this.focused = visible ? index : undefined;
    this.tabStop = index;
    this.#show(index);
  };

  /** For `@focusout`. */
  readonly focusOut = (): void => {
    this.focused = undefined;
    if (this.#inTooltip) this.#host.requestUpdate();
    else this.#show(undefined);
  };

  /** For `@click`. */
  readonly click = (event: MouseEvent, target = event.target): void => {
    const touched = this.#byTouch;
    this.#byTouch = false;
    if (target instanceof Element && target.closest('.copy')) return void this.#copy();
    const index = markAt(target);
    if (index === undefined) return;
    if (touched) {
      this.#show(index);
      if (!this.#actions.tapActivates?.()) return;
    }
    this.#actions.activate?.(index);
  };

  /** For `@keydown`. */
  readonly key = (event: KeyboardEvent, at = event.target): void => {
    const index = markAt(at);
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
      else this.#onEscape(event);
    }
  };

  /** Shows the mark under the pointer: at once, or later where the pointer comes nearer to the open tooltip. */
  #hover(event: PointerEvent, index: number | undefined): void {
    if (event.pointerType === 'touch' || (event.buttons && this.#inTooltip)) return;
    if (this.#closed && distance(this.#closed, event) === 0) return;
    this.#closed = undefined;
    if (index !== this.#dismissed) this.#dismissed = undefined;
    const target = this.#dismissed === undefined ? index : undefined;
    const tooltip = this.#host.shadowRoot?.querySelector('.tooltip');
    const box = tooltip?.getBoundingClientRect();
    const nearer = box && distance(box, event) < distance(box, this.#from);
    this.#from = event;
    clearTimeout(this.#leaving);
    if (nearer && target !== this.active) this.#leaving = setTimeout(() => this.#show(target), GRACE);
    else this.#show(target);
  }

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
    const path = event.composedPath();
    const isOn = path.some((node) => node instanceof Element && node.matches('.tooltip, [data-mark]'));
    if (!isOn || !path.includes(this.#host)) this.#show(undefined);
  };

  /** Closes the tooltip, however it was opened. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#dismissed = this.active;
    this.#closed = this.#host.shadowRoot?.querySelector('.tooltip:hover')?.getBoundingClientRect();
    this.#show(undefined);
  };

  /** The page's copy command, where nothing else is there to copy. */
  readonly #onCopy = (event: ClipboardEvent): void => {
    const line = event.defaultPrevented || hasOwnText(event) ? undefined : this.#line();
    if (!line || !this.#host.dispatchEvent(new VtActionEvent('copy'))) return;
    event.clipboardData?.setData('text/plain', line);
    event.preventDefault();
    this.#copied = showCopied(this.#host);
  };

  async #copy(): Promise<void> {
    const line = this.#line();
    if (!line || !this.#host.dispatchEvent(new VtActionEvent('copy'))) return;
    if (await copyText(line)) this.#copied = showCopied(this.#host);
  }

  #line(): string | undefined {
    return this.active === undefined ? undefined : valueLine(this.#host, this.#actions.row?.(this.active));
  }

  #show(index: number | undefined): void {
    clearTimeout(this.#leaving);
    if (index === this.active) return;
    this.#open(index);
    this.#host.requestUpdate();
  }

  /** Listens on the document only while a tooltip is open. */
  #open(index: number | undefined): void {
    clearTimeout(this.#leaving);
    clearTimeout(this.#copied);
    showCopied(this.#host, false);
    this.active = index;
    this.#inTooltip = false;
    const act = index === undefined ? 'removeEventListener' : 'addEventListener';
    const page = this.#host.ownerDocument;
    page[act]('keydown', this.#onEscape as EventListener);
    page[act]('copy', this.#onCopy as EventListener);
    page[act]('pointerdown', this.#onOutside as EventListener, true);
  }
}

type Point = Pick<PointerEvent, 'clientX' | 'clientY'>;

/** CSS pixels from a point of the screen to an element. */
function distance({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const isArrow = (key: string): key is ArrowKey => /^Arrow(Left|Right|Up|Down)$/.test(key);

/** The mark that an event happened on. */
function markAt(target: EventTarget | null): number | undefined {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return mark ? Number(mark.getAttribute('data-mark')) : undefined;
}
