import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Under white label a brand's other elements may begin as ours do. */
const WIDGETS = /^(report|audit|market-size-chart|segment-treemap|regional-map|player-list|key-figures|concentration-meter|market-dynamics|developments|segment-outline|insights|contents)$/;

/**
 * Whether the host brought widgets of its own, however deep inside the element. That is known when its children are
 * parsed; once some were there the report stays a provider, also while a framework exchanges them.
 */
export class ChildWidgets implements ReactiveController {
  found: 'unknown' | 'none' | 'some' = 'unknown';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Something readable stands inside until the page replaces it. */
  get hasFallback(): boolean {
    return [...this.#host.children].some(({ slot, localName }) => !slot && localName !== 'script' && localName !== 'template');
  }

  hostConnected(): void {
    if (this.found === 'some') return;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#parsed);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#parsed);
  }

  readonly #parsed = (): void => this.#host.requestUpdate();

  /** Call before each drawing. */
  look(): void {
    if (this.found === 'some') return;
    const prefix = this.#host.localName.replace(/report$/, '');
    const isWidget = ({ localName }: Element) => localName.startsWith(prefix) && WIDGETS.test(localName.slice(prefix.length));
    const has = [...this.#host.getElementsByTagName('*')].some((inside) => isWidget(inside) || inside.matches('figure[data-vitrine]'));
    this.found = has ? 'some' : isParsed(this.#host) ? 'none' : 'unknown';
    if (this.found === 'some') this.#observer?.disconnect();
  }
}

/** All its children are known: the document is complete, or something follows the element already. */
function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
