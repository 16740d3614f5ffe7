import { linkedElements, type LinkedElement } from './linked-elements.js';

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
