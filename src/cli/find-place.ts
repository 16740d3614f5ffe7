/** From a path in a report, such as `regions[2].name`, to the line and column of its JSON text. */
import { parseTree, type Node } from 'jsonc-parser';
import { findJsonFault } from '../model/find-json-fault.js';

/** Both count from 1; a column counts as editors do, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one text, which is read only when the first is asked for. */
export class PlaceFinder {
  readonly #text: string;
  #root: Node | undefined | null = null;
  #lines: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value at `path`, or the nearest that holds it where it is missing; undefined in text that is no JSON. */
  valueAt(path: string): Place | undefined {
    const found = this.#find(path);
    return found && this.#placeOf(found.node.offset);
  }

  /** The key that a path ends with. */
  keyAt(path: string): Place | undefined {
    const found = this.#find(path);
    return found && this.#placeOf((found.whole && found.node.parent?.type === 'property' ? found.node.parent : found.node).offset);
  }

  /** Where the text stops being JSON. */
  faultPlace(): Place | undefined {
    const offset = findJsonFault(this.#text);
    return offset < 0 ? undefined : this.#placeOf(offset);
  }

  #find(path: string): { readonly node: Node; readonly whole: boolean } | undefined {
    let node = this.#tree();
    if (!node) return undefined;
    for (const key of splitPath(path)) {
      const child = childAt(node, key);
      if (!child) return { node, whole: false };
      node = child;
    }
    return { node, whole: true };
  }

  #tree(): Node | undefined {
    if (this.#root === null) this.#root = readTree(this.#text);
    return this.#root;
  }

  #placeOf(offset: number): Place {
    const starts = (this.#lines ??= lineStarts(this.#text));
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

/** None for text that is nested too deep to be read so. */
function readTree(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

const lineStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];

/** The keys of a path as `formatPath` writes it. */
export function splitPath(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|[\w$]+/g)].map(([plain, index, quoted]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : plain);
}

/** Where a key stands twice, the last counts, as it does for who reads the report. */
function childAt({ type, children = [] }: Node, key: string | number): Node | undefined {
  if (type === 'array') return typeof key === 'number' ? children[key] : undefined;
  if (type !== 'object') return undefined;
  return children.findLast(({ children: [name] = [] }) => isKey(String(name?.value), String(key)))?.children?.[1];
}

/** A path cuts a key of more than 60 characters. */
const isKey = (name: string, key: string): boolean => name === key || (key.length === 61 && key.endsWith('…') && name.startsWith(key.slice(0, 60)));
