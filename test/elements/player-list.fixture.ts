import '../../src/elements/player-list/define.js';
import type { PlayerList } from '../../src/elements/player-list/player-list.js';
import { eventOf, until } from './base/fixture.js';

/** Puts a list with a report into the page, `width` CSS pixels wide, and waits until it is drawn. */
export async function addList(report: unknown, width = 600, attributes: Readonly<Record<string, string>> = {}): Promise<PlayerList> {
  const list = document.createElement('vt-player-list');
  list.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  const ready = eventOf(list, 'vt-ready');
  list.report = report;
  document.body.append(list);
  await ready;
  return list;
}

/** A report of the gallery. */
export const galleryReport = async (name: string): Promise<unknown> => (await fetch(`/stories/reports/${name}.json`)).json();

/** A report with so many companies; every third has a second printed form. */
export const longReport = (count: number): unknown => ({
  schemaVersion: 1,
  title: 'Kites Market',
  players: Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: `Company ${i}`,
    listings: i % 3 ? [{ list: 'key' }] : [{ list: 'major', name: `Company ${i} Holding` }, { list: 'key' }],
  })),
});

/** All elements of the list that fit. */
export const all = <T extends Element = HTMLElement>(list: PlayerList, selector: string): readonly T[] => [...(list.shadowRoot?.querySelectorAll<T>(selector) ?? [])];

/** The first element that fits; a test without it fails. */
export function one<T extends Element = HTMLElement>(list: PlayerList, selector: string): T {
  const element = list.shadowRoot?.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** The rows' buttons, in order. */
export const rows = (list: PlayerList): readonly HTMLElement[] => all(list, '[role=listitem] > button');

/** Names of the companies in sight, in order. */
export const names = (list: PlayerList): readonly string[] => rows(list).map((row) => row.querySelector('.name bdi')?.textContent ?? '');

/** The row of a company. */
export function row(list: PlayerList, name: string): HTMLElement {
  const found = rows(list).find((one) => one.querySelector('.name bdi')?.textContent === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

/** The name in the row that holds the keyboard's focus. */
export const focusedName = (list: PlayerList): string | undefined => list.shadowRoot?.activeElement?.querySelector('.name bdi')?.textContent ?? undefined;

/** Types into the search field, and waits for the answer. */
export async function search(list: PlayerList, text: string): Promise<void> {
  const field = one<HTMLInputElement>(list, 'input[type=search]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => (one(list, '[role=status]').textContent !== '') === (text !== ''));
}
