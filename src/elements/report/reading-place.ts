/** What a reader does to scroll: after that the place is theirs. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
/** A section counts from where its top passes the middle of the window. */
const UPPER_HALF = '0px 0px -50% 0px';

interface PlaceHost extends HTMLElement {
  requestUpdate(): void;
}

/** Which section of the page the reader is in, and the way to another one. The address of the host's page stays as it is. */
export class ReadingPlace {
  /** Name of the section; undefined before the first one. */
  current: string | undefined;
  readonly #host: PlaceHost;
  #observer: IntersectionObserver | undefined;
  #watched: readonly Element[] = [];
  readonly #above = new Set<Element>();
  /** Where the reader was led and has not left: what still grows above it must not move it. */
  #aim: string | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
  }

  connect(): void {
    for (const move of OWN_MOVES) window.addEventListener(move, this.#forget, { passive: true });
    if (typeof IntersectionObserver !== 'undefined') this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: UPPER_HALF });
    this.#watched = [];
  }

  disconnect(): void {
    for (const move of OWN_MOVES) window.removeEventListener(move, this.#forget);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#above.clear();
  }

  /** Call after each drawing, with the sections from the top. */
  watch(sections: ArrayLike<Element>): void {
    const now = Array.from(sections);
    for (const gone of this.#watched.filter((section) => !now.includes(section))) {
      this.#observer?.unobserve(gone);
      this.#above.delete(gone);
    }
    for (const section of now) if (!this.#watched.includes(section)) this.#observer?.observe(section);
    this.#watched = now;
    if (this.#aim) this.#scroll(this.#aim);
  }

  /** Leads the reader to a section, focus too. */
  go(name: string): void {
    this.#find(name)?.querySelector<HTMLElement>('[role=heading]')?.focus({ preventScroll: true });
    this.lead(name);
  }

  /** Brings a section to the top of the window. */
  lead(name: string): void {
    this.#aim = name;
    this.current = name;
    this.#scroll(name);
    this.#host.requestUpdate();
  }

  readonly #forget = (): void => {
    this.#aim = undefined;
  };

  #find(name: string): Element | undefined {
    return this.#watched.find((section) => section instanceof HTMLElement && section.dataset['section'] === name);
  }

  #scroll(name: string): void {
    this.#find(name)?.scrollIntoView({ block: 'start' });
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) this.#above[isIntersecting ? 'add' : 'delete'](target);
    const last = [...this.#watched].reverse().find((section) => this.#above.has(section));
    const isBefore = (this.#watched[0]?.getBoundingClientRect().top ?? 0) > 0;
    const name = last instanceof HTMLElement ? last.dataset['section'] : isBefore ? undefined : this.current;
    if (this.#aim || name === this.current) return;
    this.current = name;
    this.#host.requestUpdate();
  }
}
