import '../../../src/elements/market-size-chart/define.js';
import '../../../src/elements/report/define.js';
import type { MarketSizeChart } from '../../../src/elements/market-size-chart/market-size-chart.js';

/** A small valid report. */
export const REPORT = {
  schemaVersion: 1,
  title: 'Kites Market',
  baseYear: 2024,
  marketSize: {
    unit: { kind: 'money', currency: 'EUR', scale: 'million' },
    values: [
      { year: 2024, figure: { kind: 'exact', value: 100, status: 'reported' } },
      { year: 2025, figure: { kind: 'exact', value: 110, status: 'reported' } },
    ],
  },
} as const;

/** Puts a chart into the page; `after` of the calling suite removes it with `clearPage`. */
export function addChart(attributes: Readonly<Record<string, string>> = {}, parent: ParentNode & Node = document.body): MarketSizeChart {
  const chart = document.createElement('vt-market-size-chart');
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  parent.append(chart);
  return chart;
}

/** Leaves an empty page for the next test. */
export const clearPage = (): void => document.body.replaceChildren();

/** Waits for one event of an element. */
export const eventOf = <K extends keyof HTMLElementEventMap>(element: HTMLElement, type: K): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

/** Waits, drawing by drawing, until something holds: code that comes later says nothing when it is there. Mocha's time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What a reader finds in a widget, as one line. */
export const textOf = (element: HTMLElement): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A request that the test answers when it wants to. */
export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  answer(response: Response): void;
}

/** Replaces `fetch` with one that the test answers; `restore` puts the browser's back. */
export function holdRequests(): { readonly requests: Request[]; restore(): void } {
  const original = window.fetch;
  const requests: Request[] = [];
  window.fetch = (input, init = {}) =>
    new Promise((resolve, reject) => {
      requests.push({ url: String(input), init, answer: resolve });
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  return { requests, restore: () => void (window.fetch = original) };
}

/** A JSON answer. */
export const json = (value: unknown): Response => new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
