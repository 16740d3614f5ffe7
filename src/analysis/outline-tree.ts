/** A tree of headings with every one numbered, so that what is open, found or focused is a set of numbers. */

/** One heading in its place. */
export interface OutlineNode<T> {
  /** Its place among all, from 0, parents before their children. */
  readonly index: number;
  readonly item: T;
  /** 0 on top. */
  readonly depth: number;
  readonly parent: OutlineNode<T> | undefined;
  readonly children: readonly OutlineNode<T>[];
}

/** All headings: those on top, and every one by its number. */
export interface OutlineTree<T> {
  readonly roots: readonly OutlineNode<T>[];
  readonly nodes: readonly OutlineNode<T>[];
}

/** Numbers the items and all below them. */
export function growTree<T>(items: readonly T[], childrenOf: (item: T) => readonly T[]): OutlineTree<T> {
  const nodes: OutlineNode<T>[] = [];
  const grow = (item: T, parent: OutlineNode<T> | undefined): OutlineNode<T> => {
    const children: OutlineNode<T>[] = [];
    const node = { index: nodes.length, item, depth: parent ? parent.depth + 1 : 0, parent, children };
    nodes.push(node);
    for (const child of childrenOf(item)) children.push(grow(child, node));
    return node;
  };
  return { roots: items.map((item) => grow(item, undefined)), nodes };
}

/** All above a node, from the nearest. */
export function ancestorsOf<T>(node: OutlineNode<T>): readonly OutlineNode<T>[] {
  const above: OutlineNode<T>[] = [];
  for (let at = node.parent; at; at = at.parent) above.push(at);
  return above;
}

/** A longer number is not read. */
const NUMBER_PARTS = 6;

/** "4.1.2": the place of each ancestor among its siblings, and its own; of a very deep one the last places, "…1.3.2". */
export function numberOf<T>({ roots }: OutlineTree<T>, node: OutlineNode<T>): string {
  const places = [...ancestorsOf(node)].reverse().concat(node).map((one) => (one.parent?.children ?? roots).indexOf(one) + 1);
  return places.length > NUMBER_PARTS ? `…${places.slice(-3).join('.')}` : places.join('.');
}

/** Trees up to this size are drawn whole, with closed branches hidden: the browser's search and paper find all of them. */
const WHOLE = 400;
/** Trees above this size are too long to be opened at once. */
const MOST_OPEN = 2000;

export const isDrawnWhole = ({ nodes }: OutlineTree<unknown>): boolean => nodes.length <= WHOLE;

/** True where there is something to open, and not more than can be drawn. */
export const canOpenAll = ({ nodes, roots }: OutlineTree<unknown>): boolean => nodes.length > roots.length && nodes.length <= MOST_OPEN;

/** A tree of fewer headings needs no search. */
export const SEARCH_FROM = 12;

/** Children that are drawn before a reader asks for more, and that each such wish adds. */
export const PAGE = 100;

/** How many of `count` children are drawn: one or two more than a page are not worth a button. */
export const childrenShown = (count: number, pages: number): number => (count <= PAGE * pages + 2 ? count : PAGE * pages);
