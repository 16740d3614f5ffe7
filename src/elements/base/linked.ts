import type { ReactiveControllerHost } from 'lit';
import type { PartId } from '../../analysis/part-id.js';
import type { Report } from '../../model/report.js';

/** An element that shows a report's selection. */
export interface LinkedElement extends ReactiveControllerHost, HTMLElement {
  selected: PartId | undefined;
  readonly model: Report | undefined;
  readonly reportId: string | undefined;
  readonly deepLink: boolean;
  /** Whether it shows what stands at a path of the report. */
  shows(path: string): boolean;
}

/** All that are on the page. */
export const linkedElements = new Set<LinkedElement>();

let code: Promise<typeof import('./selection.js')> | undefined;

/** Gives an element a part in the one selection of its report. What spreads it loads with the first, or for a deep link. */
export function link(host: LinkedElement): void {
  // Where the code does not come, each element keeps its selection to itself; the next one tries again.
  const settle = () => void code?.then((selection) => selection.settle(host)).catch(() => (code = undefined));
  host.addController({
    hostConnected: () => void linkedElements.add(host),
    hostDisconnected() {
      linkedElements.delete(host);
      settle();
    },
    hostUpdated() {
      if (host.selected || host.deepLink) code ??= import('./selection.js');
      settle();
    },
  });
}
