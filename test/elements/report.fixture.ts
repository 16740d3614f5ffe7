import '../../src/elements/report/define.js';
import type { VitrineReport } from '../../src/elements/report/report.js';
import { eventOf } from './base/fixture.js';

/** A small report with a size, companies and contents, and nothing else. */
export const KITES = {
  schemaVersion: 1,
  id: 'kites',
  title: 'Kites Market',
  pages: 40,
  baseYear: 2024,
  timeline: { from: 2021, to: 2031 },
  sections: {
    overview: { text: 'Kites rise.\n\nSo does the market.' },
    players: { heading: 'Who makes kites', text: 'Two makers count.' },
  },
  marketSize: {
    unit: { kind: 'money', currency: 'EUR', scale: 'million' },
    values: [
      { year: 2024, figure: { kind: 'exact', value: 100, status: 'reported' } },
      { year: 2025, figure: { kind: 'exact', value: 110, status: 'reported' } },
    ],
  },
  players: [{ id: 'aero', name: 'Aero', listings: [] }, { id: 'bora', name: 'Bora', listings: [] }],
} as const;

interface Given {
  readonly report?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
  readonly width?: number;
}

/** Puts a report into the page. */
export function placeReport({ report, attributes = {}, children = [], width = 900 }: Given): VitrineReport {
  const element = document.createElement('vt-report');
  element.style.inlineSize = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  if (report !== undefined) element.report = report;
  document.body.append(element);
  return element;
}

/** Puts a report into the page and waits until what is seen first is drawn. */
export async function addReport(given: Given): Promise<VitrineReport> {
  const element = placeReport(given);
  await eventOf(element, 'vt-ready');
  return element;
}

/** An element with text and attributes. */
export function make(tag: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** All elements of the page that fit. */
export const all = (report: VitrineReport, selector: string): readonly HTMLElement[] => [...(report.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];

/** The first element that fits; a test without it fails. */
export function one(report: VitrineReport, selector: string): HTMLElement {
  const [element] = all(report, selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** Every part of the page is drawn, or given up. */
export const isWhole = (report: VitrineReport): boolean => {
  const parts = all(report, '.part');
  return parts.length > 0 && parts.every(({ classList }) => classList.contains('widget') || classList.contains('failure'));
};

/** The words of the navigation. */
export const labels = (report: VitrineReport): readonly string[] => all(report, 'nav button').map(({ textContent }) => textContent ?? '');

/** The button of the navigation with this word. */
export function button(report: VitrineReport, label: string): HTMLElement {
  const found = all(report, 'nav button').find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** What a reader finds outside the widgets, as one line. */
export const textOf = (report: VitrineReport): string => (report.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
