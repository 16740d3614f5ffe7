/** From a path of the report to the widget on the page that shows it. */
import type { PartId, PartKind } from '../../analysis/part-id.js';
import { linkedElements, type LinkedElement } from './linked-elements.js';
import { reportKey, type ReportKey } from './report-key.js';

/** The first widget of the same report on this page, other than `host`, that shows what stands at `path`. */
export const findWidget = (host: LinkedElement, path: string): LinkedElement | undefined => find(reportKey(host), path, host);

/** Brings that widget into view, moves the focus to it, and selects `part` where one is given. Says whether there is one. */
export function showPart(host: LinkedElement, path: string, part?: PartId): boolean {
  const found = findWidget(host, path);
  if (!found) return false;
  if (part) found.selected = part;
  show(found);
  const frame = found.shadowRoot?.querySelector<HTMLElement>('.frame');
  if (frame) {
    frame.tabIndex = -1;
    frame.focus({ preventScroll: true });
  }
  return true;
}

/** The first widget of a report that shows parts of this kind comes into view. Says whether there is one. */
export function bringIntoView(key: ReportKey, { kind }: PartId): boolean {
  const found = find(key, PATHS[kind]);
  if (found) show(found);
  return found !== undefined;
}

const PATHS: Readonly<Record<PartKind, string>> = { segment: 'segmentations', region: 'regions', country: 'regions', player: 'players', year: 'marketSize' };

const show = (element: Element): void => element.scrollIntoView({ block: 'nearest' });

function find(key: ReportKey | undefined, path: string, except?: LinkedElement): LinkedElement | undefined {
  const found = [...linkedElements].filter((one) => one !== except && key !== undefined && one.shows(path) && reportKey(one) === key);
  return found.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
}
