/** Does in a drawn story what a reader would do, and tells when the widget stands still. */
import type { StoryArgs } from './draw-story.js';

/** Longest wait for a widget, in milliseconds: what takes longer is a fault, unless the story has left the page. */
const patience = 30_000;

/** Frames without a change after which a widget stands still. */
const calmFrames = 3;

/**
 * Waits for the widget, makes the moves of its reader one after the other, and waits until it stands still. A move is
 * `click`, `focus` or `point` and a CSS selector in the widget's shadow, `key` and a key's name, `type` and a text, or `set`
 * and an attribute with its value.
 */
export async function actStory(widget: HTMLElement, { data, moves = [] }: StoryArgs): Promise<void> {
  await Promise.race([announced(widget, data), pause(patience)]);
  await rest(widget);
  for (const move of moves) {
    if (!widget.isConnected) return;
    makeMove(widget, move);
    await rest(widget);
  }
}

/** Without data there is no news to wait for. */
async function announced(widget: HTMLElement, data: StoryArgs['data']): Promise<unknown> {
  if (data === 'none' || data === 'never') return pause(0);
  return new Promise((resolve) => {
    for (const type of ['vt-ready', 'vt-error']) widget.addEventListener(type, resolve, { once: true });
  });
}

function makeMove(widget: HTMLElement, move: string): void {
  const [, verb = '', what = ''] = /^(\w+) (.*)$/.exec(move) ?? [];
  if (verb === 'key') {
    focused(widget)?.dispatchEvent(new KeyboardEvent('keydown', { key: what, bubbles: true, composed: true, cancelable: true }));
  } else if (verb === 'type') {
    typeText(focused(widget), what);
  } else if (verb === 'set') {
    const [name = '', value = ''] = what.split('=');
    widget.setAttribute(name, value);
  } else {
    touch(find(widget, what), verb);
  }
}

function touch(target: HTMLElement | SVGElement, verb: string): void {
  if (verb === 'click') target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  else if (verb === 'focus') target.focus();
  else if (verb === 'point') for (const type of ['pointerenter', 'pointerover', 'pointermove']) target.dispatchEvent(new PointerEvent(type, { bubbles: type !== 'pointerenter', composed: true, pointerType: 'mouse' }));
  else throw new Error(`A reader's move: found "${verb}", want click, focus, point, key, type or set`);
}

function typeText(target: Element | undefined, text: string): void {
  if (!(target instanceof HTMLInputElement)) throw new Error('A reader types only where an input has the focus.');
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** `a >> b` looks for b in the shadow of a. */
function find(widget: HTMLElement, selector: string): HTMLElement | SVGElement {
  const found = selector.split(' >> ').reduce<Element | null | undefined>((within, part) => within?.shadowRoot?.querySelector(part), widget);
  if (found instanceof HTMLElement || found instanceof SVGElement) return found;
  throw new Error(`${widget.localName} has no ${selector}`);
}

/** What has the focus, however deep. */
function focused(widget: HTMLElement): Element | undefined {
  let active = widget.shadowRoot?.activeElement ?? undefined;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Resolves when nothing of the widget, and of those inside it, has changed for some frames. */
async function rest(widget: HTMLElement): Promise<void> {
  await document.fonts.ready;
  const until = performance.now() + patience;
  let last = '';
  for (let calm = 0; calm < calmFrames;) {
    if (!widget.isConnected) return;
    if (performance.now() > until) throw new Error(`${widget.localName} did not come to rest within ${patience / 1000} s`);
    await frame();
    const now = measure(widget);
    calm = now === last && !isBusy(widget) ? calm + 1 : 0;
    last = now;
  }
}

const widgets = (widget: Element): readonly Element[] => [
  widget,
  ...[...(widget.shadowRoot?.querySelectorAll('*') ?? []), ...widget.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('vt-')),
];

/** Changes with each change of what is drawn. */
const measure = (widget: Element): string =>
  widgets(widget).map((each) => `${each.shadowRoot?.querySelectorAll('*').length} ${each.shadowRoot?.textContent?.length} ${each.getBoundingClientRect().height}`).join();

/** Whether data, words or code are on their way. */
const isBusy = (widget: Element): boolean =>
  widgets(widget).some((each) => 'isSettling' in each && each.isSettling && !each.closest('waiting-report')) ||
  [...(widget.shadowRoot?.querySelectorAll('.part') ?? [])].some(({ classList }) => !classList.contains('widget') && !classList.contains('failure'));

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));
