/** Finds elements on a page, now and later, also in open shadow roots, and tells of each when it comes near the reader. */

/** Which elements count. */
export interface Search {
  /** The element is one to tell of. */
  readonly wants: (element: Element) => boolean;
  /** Its shadow root is nobody's business here. */
  readonly passes: (element: Element) => boolean;
  /** Told once for each call of `discover` that meets the element. */
  readonly tell: (element: Element) => void;
}

/** About one screen before the reader gets there. */
const NEAR = '100%';

/** The page's address names a part of a report (`#vt-region=…`): any widget may be the one that has to come into view. */
export const asksForPart = (): boolean => /[#&]vt-/.test(location.hash);

/**
 * Holds no element: what is removed from the page is forgotten with it, and what comes back is still looked at. An element
 * without a box (hidden tab, closed `<details>`) is told of when it gets one.
 */
export class TagFinder {
  readonly #search: Search;
  readonly #changes: MutationObserver;
  readonly #near: IntersectionObserver | undefined;
  /** Custom elements to come: their shadow roots are not there yet. */
  readonly #awaited = new Set<string>();
  #soon: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(search: Search) {
    this.#search = search;
    this.#changes = new MutationObserver((records) => this.#follow(records));
    if (typeof IntersectionObserver === 'function') {
      // Inside a scrolling box the margin of the window does not count, but its own does.
      const margins = { rootMargin: `${NEAR} 0px`, scrollMargin: NEAR };
      this.#near = new IntersectionObserver((entries) => this.#see(entries), margins);
    }
  }

  /** Looks through `root`, and at all that comes into it later. */
  discover(root: ParentNode): void {
    if (this.#isOver) return;
    this.#changes.observe(root, { childList: true, subtree: true });
    this.#walk(root, this.#look);
  }

  /** Tells of everything on the page at once, near or far. */
  tellAll(): void {
    this.#walk(document, (element) => void (this.#search.wants(element) && this.#search.tell(element)));
  }

  /** Nothing is found any more. */
  stop(): void {
    this.#isOver = true;
    this.#changes.disconnect();
    this.#near?.disconnect();
  }

  readonly #look = (element: Element): void => {
    if (!this.#search.wants(element)) return;
    if (this.#near && !asksForPart()) this.#near.observe(element);
    else this.#search.tell(element);
  };

  /** Visits `root` and what is under it, also in the shadow roots there, but nothing twice that is among `seen`. */
  #walk(root: ParentNode, visit: (element: Element) => void, seen?: Set<ParentNode>): void {
    if (seen?.has(root)) return;
    if (root instanceof Element) this.#enter(root, visit, seen);
    for (const element of root.querySelectorAll('*')) if (!seen?.has(element)) this.#enter(element, visit, seen);
  }

  #enter(element: Element, visit: (element: Element) => void, seen?: Set<ParentNode>): void {
    seen?.add(element);
    visit(element);
    if (this.#search.passes(element)) return;
    const { shadowRoot, localName } = element;
    if (shadowRoot) {
      this.#changes.observe(shadowRoot, { childList: true, subtree: true });
      this.#walk(shadowRoot, visit, seen);
    } else if (localName.includes('-')) this.#await(localName);
  }

  /** A shadow root that comes with the definition is seen then. */
  #await(name: string): void {
    if (this.#awaited.has(name) || customElements.get(name)) return;
    this.#awaited.add(name);
    void customElements.whenDefined(name).then(() => this.#walkSoon()).catch(() => undefined);
  }

  /** One walk for all elements that are defined in one go. */
  #walkSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      if (!this.#isOver) this.#walk(document, this.#look);
    });
  }

  #follow(records: readonly MutationRecord[]): void {
    const seen = new Set<ParentNode>();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) this.#walk(node, this.#look, seen);
    }
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      // What has no box of its own but shows its children is never near.
      if (!isIntersecting && getComputedStyle(target).display !== 'contents') continue;
      this.#near?.unobserve(target);
      this.#search.tell(target);
    }
  }
}
