import type { OutlineNode, OutlineTree } from './outline-tree.js';
import { foldText, searchTerms } from './players-search.js';

/** What a search leaves to see. */
export interface OutlineHits {
  /** Headings that hold every term. */
  readonly count: number;
  /** The first of them and all above them; nothing else is drawn. */
  readonly shown: ReadonlySet<number>;
  /** Folded, for marking. */
  readonly terms: readonly string[];
}

/** More matches than this are counted and not drawn: nobody reads them, and a longer word is typed faster. */
const MOST_DRAWN = 200;

/** Finds headings by words in them, without case and accents. Headings are folded once, at the first search. */
export class OutlineSearch<T> {
  readonly #tree: OutlineTree<T>;
  readonly #folded: readonly string[];

  constructor(tree: OutlineTree<T>, nameOf: (item: T) => string) {
    this.#tree = tree;
    this.#folded = tree.nodes.map(({ item }) => foldText(nameOf(item)));
  }

  /** Undefined where nothing is asked for. */
  find(query: string): OutlineHits | undefined {
    const terms = searchTerms(query);
    if (!terms.length) return undefined;
    const shown = new Set<number>();
    let count = 0;
    this.#folded.forEach((name, index) => {
      if (!terms.every((term) => name.includes(term))) return;
      count++;
      if (count > MOST_DRAWN) return;
      for (let node: OutlineNode<T> | undefined = this.#tree.nodes[index]; node && !shown.has(node.index); node = node.parent) shown.add(node.index);
    });
    return { count, shown, terms };
  }
}
