import type { MarketSizeChart } from '../../../src/elements/market-size-chart/market-size-chart.js';
import { REPORT, addChart, eventOf, until } from './fixture.js';

/** A chart that is ready. */
export async function readyChart(attributes: Readonly<Record<string, string>> = {}, report: unknown = REPORT): Promise<MarketSizeChart> {
  const chart = addChart(attributes);
  const ready = eventOf(chart, 'vt-ready');
  chart.report = report;
  await ready;
  return chart;
}

/** All elements of a role, in a widget. */
export const allOf = (host: HTMLElement, role: string): readonly HTMLElement[] =>
  [...(host.shadowRoot?.querySelectorAll<HTMLElement>(role === 'button' ? 'button' : role === 'row' ? 'tbody tr' : `[role=${role}]`) ?? [])];

const nameOf = (element: HTMLElement): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

/** The element of a role and a name. */
export function byName(host: HTMLElement, role: string, name: string): HTMLElement {
  const found = allOf(host, role).find((element) => nameOf(element) === name);
  if (!found) throw new Error(`no ${role} "${name}" among ${allOf(host, role).map(nameOf).join(', ')}`);
  return found;
}

/** Opens the menu and presses an item. */
export async function press(host: HTMLElement, item: string): Promise<void> {
  byName(host, 'button', 'More actions').click();
  await until(() => allOf(host, 'menuitem').length > 0);
  byName(host, 'menuitem', item).click();
}

/** What the page's copy command puts on the clipboard now; undefined where that is left to the browser. */
export function copyCommand(target: EventTarget = document.body): string | undefined {
  const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented ? event.clipboardData?.getData('text/plain') : undefined;
}

/** A clipboard that takes what is written, or that refuses. */
export function stubClipboard(isAllowed: boolean): { readonly texts: string[]; restore(): void } {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => (isAllowed ? Promise.resolve(void texts.push(text)) : Promise.reject(new DOMException('denied', 'NotAllowedError')));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const { execCommand } = document;
  document.execCommand = () => false;
  return {
    texts,
    restore: () => {
      delete (navigator as unknown as { clipboard?: unknown }).clipboard;
      document.execCommand = execCommand;
    },
  };
}
