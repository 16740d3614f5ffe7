/** The selection in the page's address: `#vt-region=asia-pacific`, with `vt-report=…` where the page links more than one report. */
import type { PartId, PartKind } from '../../analysis/part-id.js';

const KINDS: readonly PartKind[] = ['segment', 'region', 'country', 'player', 'year'];
const REPORT = 'vt-report';

/** Nothing where the fragment is somebody else's, or is about another report than `report`. */
export function readFragment(report: unknown): PartId | undefined {
  if (!isOwnFragment() || !isAbout(report)) return undefined;
  const said = parts(location.hash);
  const kind = KINDS.find((one) => said.get(`vt-${one}`));
  return kind && { kind, id: said.get(`vt-${kind}`) ?? '' };
}

function isAbout(report: unknown): boolean {
  const said = parts(location.hash).get(REPORT);
  return said === null || said === report;
}

/** True for none, and for one that names nothing but a selection. Any other, such as `#section-3`, is the page's. */
const isOwnFragment = (): boolean =>
  [...parts(location.hash).entries()].every(([name, value]) => value && (name === REPORT || KINDS.some((kind) => name === `vt-${kind}`)));

/**
 * Writes the selection without a step in the history: Back leaves the page, it does not go through highlights.
 * `isOneOfMany` says which report it is about. One that has nothing selected leaves another one's selection there.
 */
export function writeFragment(selected: PartId | undefined, report: unknown, isOneOfMany: boolean): void {
  if (!isOwnFragment() || (!selected && !isAbout(report))) return;
  const said = new URLSearchParams(selected && { ...(isOneOfMany && typeof report === 'string' && { [REPORT]: report }), [`vt-${selected.kind}`]: selected.id });
  const url = new URL(location.href);
  url.hash = said.toString();
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Frames without an address of their own, and pages that write too often, keep the selection to themselves.
  }
}

const parts = (hash: string): URLSearchParams => new URLSearchParams(hash.slice(1));
