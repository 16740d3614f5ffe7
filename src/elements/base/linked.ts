import { climb } from './climb.js';
import { linkedElements, type LinkedElement } from './linked-elements.js';

let code: Promise<typeof import('./selection.js')> | undefined;
/** A page may change its language or direction at any time, and anywhere above. */
let changes: MutationObserver | undefined;

/** Gives an element a part in the one selection of its report. What spreads it loads with the first, or for a deep link. */
export function link(host: LinkedElement): void {
  // Where the code does not come, each element keeps its selection to itself; the next one tries again.
  const settle = () => void code?.then((selection) => selection.settle(host)).catch(() => (code = undefined));
  host.addController({
    hostConnected() {
      linkedElements.add(host);
      changes ??= new MutationObserver(() => linkedElements.forEach((element) => element.requestUpdate()));
      // The document, and each shadow root on the way to it.
      climb(host, (node) => void (node.parentNode || changes?.observe(node as Node, { attributeFilter: ['lang', 'dir'], subtree: true })));
    },
    hostDisconnected() {
      linkedElements.delete(host);
      if (!linkedElements.size) changes?.disconnect();
      settle();
    },
    hostUpdated() {
      if (host.selected || host.deepLink) code ??= import('./selection.js');
      settle();
    },
  });
}
