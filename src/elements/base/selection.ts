/** What one selection for all elements of a report takes: spreading it, clearing it, the page's address. Loads with the first. */
import { hasPart } from '../../analysis/has-part.js';
import type { PartId } from '../../analysis/part-id.js';
import { VtSelectEvent } from './events.js';
import { readFragment, writeFragment } from './fragment.js';
import { linkedElements, type LinkedElement } from './linked-elements.js';
import { reportKey, type ReportKey } from './report-key.js';
import { bringIntoView } from './show-part.js';

/** What was last known of an element: its report, and its selection there. */
interface Settled {
  readonly key: ReportKey;
  readonly selected: PartId | undefined;
}

const settled = new WeakMap<LinkedElement, Settled>();

/** The report whose part the page's address asks for, until the widget that shows it is there. */
let awaited: ReportKey | undefined;

/**
 * Brings an element and all others of its report to one selection: its own where that changed, theirs where it is new
 * among them, else the one in the page's address where a deep link is asked for. For after each drawing and removal.
 */
export function settle(element: LinkedElement): void {
  listen();
  if (!element.isConnected) return void settled.delete(element);
  const key = reportKey(element);
  const last = settled.get(element);
  const { selected } = element;
  if (key === undefined || (last?.key === key && last.selected === selected)) return;
  if (last?.key === key) return spread(key, selected);
  // New here: a selection that it brings from another report does not count.
  const own = last && last.selected === selected ? undefined : selected;
  const theirs = elementsOf(key).find((one) => one !== element && one.selected)?.selected;
  const asked = own ?? theirs ? undefined : fragmentPart(key);
  const part = own ?? theirs ?? asked;
  if (part) spread(key, part);
  else give(element, key, undefined);
  if (asked) awaited = key;
  if (part && awaited === key && (scrollY > 0 || bringIntoView(key, part))) awaited = undefined;
}

function elementsOf(key: ReportKey): readonly LinkedElement[] {
  return [...linkedElements].filter((element) => reportKey(element) === key);
}

function spread(key: ReportKey, selected: PartId | undefined): void {
  const elements = elementsOf(key);
  for (const element of elements) give(element, key, selected);
  if (elements.some(({ deepLink }) => deepLink)) writeFragment(selected, key, deepKeys().size > 1);
}

function give(element: LinkedElement, key: ReportKey, selected: PartId | undefined): void {
  element.selected = selected;
  settled.set(element, { key, selected });
}

/** The reports whose selection the page's address shows. */
const deepKeys = (): ReadonlySet<ReportKey | undefined> => new Set([...linkedElements].flatMap((one) => (one.deepLink ? [reportKey(one)] : [])));

/** What the address asks for, where an element of the report takes deep links and the report has the part. */
function fragmentPart(key: ReportKey): PartId | undefined {
  const part = readFragment(key);
  const elements = elementsOf(key);
  return part && elements.some(({ deepLink }) => deepLink) && elements.some(({ model }) => model && hasPart(model, part)) ? part : undefined;
}

/** Follows the address: a link inside the page, a fragment typed by hand, Back. */
function followFragment(): void {
  for (const key of deepKeys()) {
    const part = key === undefined ? undefined : fragmentPart(key);
    if (key === undefined || (!part && location.hash)) continue;
    spread(key, part);
    if (part) bringIntoView(key, part);
  }
}

/** Where the key was pressed outside all widgets, everything selected is cleared, else what is in that one's report. */
function clearByKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const at = event.composedPath().find((node) => linkedElements.has(node as LinkedElement)) as LinkedElement | undefined;
  const keys = new Set(at ? [reportKey(at)] : [...linkedElements].map(reportKey));
  for (const key of keys) {
    const element = at ?? [...linkedElements].find((one) => one.selected && reportKey(one) === key);
    if (key === undefined || !element?.selected) continue;
    const { kind } = element.selected;
    spread(key, undefined);
    element.dispatchEvent(new VtSelectEvent(kind, undefined));
  }
}

/** Listens to the page only while there is anything to select in. */
function listen(): void {
  const act = linkedElements.size ? 'addEventListener' : 'removeEventListener';
  window[act]('hashchange', followFragment);
  window[act]('keydown', clearByKey as EventListener);
}
