import { css, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { OutlineSearch, type OutlineHits } from '../../analysis/outline-search.js';
import type { OutlineNode, OutlineTree } from '../../analysis/outline-tree.js';
import type { OutlineTreeWords } from '../../i18n/outline-tree-words.js';
import { renderMatches, renderNothingFound } from '../../render/outline-found.js';
import { addStyles } from './add-styles.js';

/** The tree that is searched and moved in. */
export interface MovedTree<T> {
  query: string;
  readonly tree: OutlineTree<T>;
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly actions: {
    readonly words: () => OutlineTreeWords;
    readonly nameOf: (item: T) => string;
    readonly opens: (node: OutlineNode<T>) => boolean;
    readonly leave?: (event: KeyboardEvent) => void;
  };
  nodeOf(target: Element, what: 'stop'): OutlineNode<T> | undefined;
  isOpen(node: OutlineNode<T>): boolean;
  set(node: OutlineNode<T>, open: boolean): void;
  setHits(hits: OutlineHits | undefined): void;
}

/** Search in a tree of headings, and the keyboard's ways in it. Loads with a reader's first move. */
export class OutlineMoving<T> {
  /** Sets matches off. */
  readonly mark = renderMatches;
  readonly #branches: MovedTree<T>;
  #search: { readonly tree: OutlineTree<T>; readonly finder: OutlineSearch<T> } | undefined;

  constructor(branches: MovedTree<T>) {
    this.#branches = branches;
    addStyles(branches.host.shadowRoot, movingStyles);
  }

  renderNothingFound(): TemplateResult {
    const { actions, query } = this.#branches;
    return renderNothingFound(actions.words(), query.trim(), () => this.find(''));
  }

  /** Takes every event of the search field. */
  typed(event: Event, input: HTMLInputElement): void {
    if (event.type === 'input') this.find(input.value);
    else if (event instanceof KeyboardEvent && event.key === 'Escape' && this.#branches.query) {
      event.preventDefault();
      event.stopPropagation();
      this.find('');
    }
  }

  find(query: string): void {
    const branches = this.#branches;
    const { tree, actions, host } = branches;
    branches.query = query;
    if (this.#search?.tree !== tree) this.#search = { tree, finder: new OutlineSearch(tree, actions.nameOf) };
    branches.setHits(this.#search.finder.find(query));
    if (!query) host.shadowRoot?.querySelector<HTMLInputElement>('.search input')?.focus();
  }

  /** Arrow keys, Home, End and Escape. */
  key(event: KeyboardEvent, target: Element): void {
    const branches = this.#branches;
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (key === 'Escape') return branches.actions.leave?.(event);
    const node = branches.nodeOf(target, 'stop');
    if (!node) return;
    const [forward, back] = branches.host.matches(':dir(rtl)') ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const opens = branches.actions.opens(node);
    if (opens && key === (branches.isOpen(node) ? back : forward)) branches.set(node, key === forward);
    else {
      const to = this.#placeFor(node, key === forward ? 'ArrowDown' : key, key === back ? node.parent : undefined);
      if (!to) return;
      to.focus();
    }
    event.preventDefault();
  }

  /** Where a key leads among the places that are to be seen. */
  #placeFor(from: OutlineNode<T>, key: string, parent: OutlineNode<T> | undefined): HTMLElement | undefined {
    const all = [...(this.#branches.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])].filter((one) => !one.closest('[hidden]'));
    const at = all.findIndex((one) => one.dataset['stop'] === `${(parent ?? from).index}`);
    if (parent) return all[at];
    return { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[key];
  }
}

const movingStyles = css`
  .search input::-webkit-search-cancel-button { display: none; }
  .clear { display: grid; place-items: center; align-self: stretch; flex: none; inline-size: 34px; }
  .clear:focus-visible { outline-offset: -4px; }
  mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px; text-underline-offset: 3px; }
  .nobody { display: grid; align-content: center; justify-items: start; gap: 10px; min-block-size: 120px; overflow-wrap: anywhere; }
  .nobody .title { font-size: 16px; font-weight: 600; }
`;
