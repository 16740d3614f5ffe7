import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { OutlineHits } from '../../analysis/outline-search.js';
import { ancestorsOf, canOpenAll, childrenShown, isDrawnWhole, SEARCH_FROM, type OutlineNode, type OutlineTree } from '../../analysis/outline-tree.js';
import type { OutlineTreeWords } from '../../i18n/outline-tree-words.js';
import { renderTreeControls, type Branch } from '../../render/outline-tree.js';
import type { OutlineMoving } from './outline-moving.js';

/** What one kind of tree does. */
export interface OutlineActions<T> {
  readonly words: () => OutlineTreeWords;
  readonly nameOf: (item: T) => string;
  /** Whether there is something to open: children or a text. */
  readonly opens: (node: OutlineNode<T>) => boolean;
  /** Whether the keyboard can go there. Default: everywhere. */
  readonly isStop?: (node: OutlineNode<T>) => boolean;
  /** A click on a name, which opens too. */
  readonly choose?: (node: OutlineNode<T>) => void;
  /** Escape in the tree. */
  readonly leave?: (event: KeyboardEvent) => void;
}

/**
 * What a reader does with a tree of headings: opens and closes branches, asks for more of a long one; the code that
 * searches and moves with the keyboard loads with the first move. Places for the keyboard carry `data-stop`, openers `data-open`, each the number of its node; one of them
 * is the tab stop.
 */
export class OutlineBranches<T> {
  /** As typed. */
  query = '';
  /** The place that Tab reaches. */
  stop = 0;
  /** While a search is on. */
  hits: OutlineHits | undefined;
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly actions: OutlineActions<T>;
  tree: OutlineTree<T> = { roots: [], nodes: [] };
  #open = new Set<number>();
  /** Opened or closed by the reader against what the search in progress does. */
  #flipped = new Set<number>();
  #pages = new Map<number, number>();
  #moving: OutlineMoving<T> | undefined;
  #moves: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: OutlineActions<T>) {
    this.host = host;
    this.actions = actions;
  }

  /** Another tree begins anew, with some branches open; not the same one in other words. */
  show(tree: OutlineTree<T>, isOpenFirst: (node: OutlineNode<T>) => boolean, isSame = false): void {
    if (tree === this.tree) return;
    this.tree = tree;
    if (isSame) return;
    this.#open = new Set(tree.nodes.filter((node) => this.actions.opens(node) && isOpenFirst(node)).map(({ index }) => index));
    this.#pages = new Map();
    this.stop = this.firstStop();
    this.hits = undefined;
    this.query = '';
  }

  isOpen(node: OutlineNode<T>): boolean {
    return this.hits ? this.leadsToHit(node) !== this.#flipped.has(node.index) : this.#open.has(node.index);
  }

  /** True above what a search found. */
  leadsToHit(node: OutlineNode<T>): boolean {
    return node.children.some(({ index }) => this.hits?.shown.has(index));
  }

  /** Whether what a node holds is drawn, hidden or not. */
  isDrawn(node: OutlineNode<T>): boolean {
    return this.isOpen(node) || (isDrawnWhole(this.tree) && !this.hits);
  }

  /** What is drawn of a node's children, or of the roots. */
  branch(node?: OutlineNode<T>): Branch<T> {
    const all = node?.children ?? this.tree.roots;
    const shown = this.hits && (!node || this.leadsToHit(node)) ? this.hits.shown : undefined;
    const nodes = shown ? all.filter(({ index }) => shown.has(index)) : all.slice(0, childrenShown(all.length, this.#pages.get(node?.index ?? -1) ?? 1));
    return { nodes, all: shown ? nodes.length : all.length };
  }

  /** 0 for the one place that Tab reaches. */
  tabIndex({ index }: OutlineNode<T>): 0 | -1 {
    return index === this.stop ? 0 : -1;
  }

  /** A name with its matches set off. */
  mark(text: string): unknown {
    return this.hits && this.#moving ? this.#moving.mark(text, this.hits.terms) : text;
  }

  /** What stands in place of the tree where a search finds nothing. */
  renderNothingFound(): TemplateResult | undefined {
    return this.hits?.count === 0 ? this.#moving?.renderNothingFound() : undefined;
  }

  renderControls(): TemplateResult {
    const { nodes } = this.tree;
    const hits = this.hits;
    const words = this.actions.words();
    return renderTreeControls({
      words,
      query: nodes.length >= SEARCH_FROM ? this.query : undefined,
      hits: hits ? words.hits(hits.count, nodes.length, hits.shown.size >= hits.count) : '',
      allOpen: canOpenAll(this.tree) && !hits ? nodes.every((node) => !this.actions.opens(node) || this.#open.has(node.index)) : undefined,
      act: this.act,
    });
  }

  /** Opens all above a node, so that it can be seen; the page does not move. */
  reveal(node: OutlineNode<T>): void {
    for (const one of ancestorsOf(node)) this.#open.add(one.index);
    for (const one of [node, ...ancestorsOf(node)]) this.#reach(one);
    this.stop = node.index;
  }

  /** Takes every event of the controls and the tree. */
  readonly act = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target instanceof HTMLInputElement) this.#move((moving) => moving.typed(event, target));
    else if (event instanceof KeyboardEvent) this.#move((moving) => moving.key(event, this.host.shadowRoot?.activeElement ?? target));
    else if (event.type === 'focusin') this.#settle(this.nodeOf(target, 'stop'));
    else if (event.type === 'beforematch') this.set(this.nodeOf(target, 'branch'), true);
    else if (event.type === 'click') this.#press(target);
  };

  /** Loads the code of search and keyboard. Where it does not come, the next move tries again. */
  async load(): Promise<OutlineMoving<T> | undefined> {
    try {
      const { OutlineMoving } = await import('./outline-moving.js');
      return (this.#moving ??= new OutlineMoving<T>(this));
    } catch {
      return undefined;
    }
  }

  /** In order: moves made before the code is there wait for it, and each finds what the one before it has drawn. */
  #move(act: (moving: OutlineMoving<T>) => void): void {
    if (this.#moving && !this.#waiting) return act(this.#moving);
    this.#waiting++;
    const move = async () => {
      const moving = await this.load();
      if (moving) act(moving);
      await this.host.updateComplete;
      this.#waiting--;
    };
    this.#moves = this.#moves.then(move);
  }

  /** Another search, or none. */
  setHits(hits: OutlineHits | undefined): void {
    this.hits = hits;
    this.#flipped = new Set();
    if (!hits) this.stop = this.lowestDrawn(this.stop);
    else if (!hits.shown.has(this.stop)) this.stop = this.firstStop(hits.shown);
    this.host.requestUpdate();
  }

  /** The node that a target belongs to. */
  nodeOf(target: Element, what: 'stop' | 'open' | 'branch'): OutlineNode<T> | undefined {
    const found = target.closest<HTMLElement>(`[data-${what}]`)?.dataset[what];
    return found === undefined ? undefined : this.tree.nodes[Number(found)];
  }

  #settle(node: OutlineNode<T> | undefined): void {
    if (!node || node.index === this.stop) return;
    this.stop = node.index;
    this.host.requestUpdate();
  }

  #press(target: Element): void {
    const all = target.closest<HTMLElement>('[data-all]')?.dataset['all'];
    const more = target.closest<HTMLElement>('[data-more]')?.dataset['more'];
    const opener = this.nodeOf(target, 'open');
    const chosen = this.nodeOf(target, 'stop');
    if (all) this.#setAll(all === 'open');
    else if (more) this.#more(Number(more));
    else if (target.closest('.clear')) this.#move((moving) => moving.find(''));
    else if (opener) this.set(opener, !this.isOpen(opener));
    else if (chosen) {
      this.set(chosen, true);
      this.actions.choose?.(chosen);
    }
  }

  #setAll(open: boolean): void {
    this.#open = new Set(open ? this.tree.nodes.filter(this.actions.opens).map(({ index }) => index) : []);
    this.stop = this.lowestDrawn(this.stop);
    this.host.requestUpdate();
  }

  /** Shows a page more; the keyboard's focus goes to the first of it. */
  #more(parent: number): void {
    const before = this.branch(this.tree.nodes[parent]).nodes.length;
    this.#pages.set(parent, (this.#pages.get(parent) ?? 1) + 1);
    const first = (this.tree.nodes[parent]?.children ?? this.tree.roots)[before];
    if (first) void this.#focus(first);
  }

  /** Draws as many pages of the parent's children as it takes to reach a node. */
  #reach(node: OutlineNode<T>): void {
    const siblings = node.parent?.children ?? this.tree.roots;
    const at = siblings.indexOf(node);
    const key = node.parent?.index ?? -1;
    let pages = this.#pages.get(key) ?? 1;
    while (childrenShown(siblings.length, pages) <= at) pages++;
    this.#pages.set(key, pages);
  }

  /** Opens or closes a branch. */
  set(node: OutlineNode<T> | undefined, open: boolean): void {
    if (!node || !this.actions.opens(node)) return;
    const [set, put] = this.hits ? [this.#flipped, open !== this.leadsToHit(node)] : [this.#open, open];
    if (put) set.add(node.index);
    else set.delete(node.index);
    this.#settle(open ? undefined : node);
    this.host.requestUpdate();
  }

  /** The first place of all, or of some. */
  firstStop(among?: ReadonlySet<number>): number {
    const { isStop = () => true } = this.actions;
    return this.tree.nodes.find((node) => (!among || among.has(node.index)) && isStop(node))?.index ?? -1;
  }

  /** A node, or the nearest above it that is not inside a closed branch. */
  lowestDrawn(index: number): number {
    const node = this.tree.nodes[index];
    if (!node) return this.firstStop();
    return [...ancestorsOf(node)].reverse().find((one) => !this.#open.has(one.index))?.index ?? index;
  }

  async #focus({ index }: OutlineNode<T>): Promise<void> {
    this.stop = index;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>(`[data-stop="${index}"]`)?.focus();
  }
}
