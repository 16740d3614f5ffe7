import type { IssueCode } from './issue.js';
import { describe, type IssueList } from './issue-list.js';
import { type Data, isJson, isPlainObject } from './plain-object.js';
import type { ListShape, NumberShape, RecordShape, Shape, TextShape, UnionShape } from './shape.js';
import { faultOfNumber, faultOfText, wantedNumber, wantedText } from './shape-limits.js';

/** Levels of objects and lists, counted from the root. */
const MAX_DEPTH = 64;
/** Values looked at in one document: more than 10 MB of JSON can hold. It bounds objects that share their parts. */
const MAX_VALUES = 3_000_000;
/** Items in all lists of one scope together: segments, of whatever segmentation and depth. */
const MAX_IN_SCOPE = 100_000;

const EMPTY: object = Object.freeze(Object.create(null));

/**
 * Copies out of any value what fits a shape. The input is never changed; the copy holds known fields only. What does
 * not fit becomes an issue, and the smallest thing whose loss leaves a valid copy is left out: the optional field, else
 * the list item, else what holds it. Nothing is thrown, whatever the input does when touched.
 */
export class ShapeReader {
  readonly #shapes: readonly Shape[];
  readonly #issues: IssueList;
  readonly #path: (string | number)[] = [];
  /** What stands already in the scopes that are being read: a list inside a list of its scope adds to the same. */
  readonly #scopes = new Map<string, Set<unknown>>();
  readonly #counts = new Map<string, number>();
  #values = 0;

  constructor(shapes: readonly Shape[], issues: IssueList) {
    this.#shapes = shapes;
    this.#issues = issues;
  }

  /** The copy of a value that must fit the first shape; undefined where nothing valid is left. */
  read(value: unknown): unknown {
    let copy: unknown;
    try {
      copy = this.#readAs(this.#shapes[0] as Shape, value, false);
    } catch {
      this.#failUnreadable(0);
    }
    return this.#values > MAX_VALUES ? undefined : copy;
  }

  #readChild(parent: object, key: string | number, shape: number, isOptional: boolean): unknown {
    const depth = this.#path.push(key);
    let child: unknown;
    try {
      const value = (parent as Data)[key];
      if (!isOptional || value !== undefined) child = this.#readAs(this.#shapes[shape] as Shape, value, isOptional);
    } catch {
      this.#failUnreadable(depth);
    }
    this.#path.pop();
    return child;
  }

  #readAs(shape: Shape, value: unknown, isOptional: boolean): unknown {
    if (this.#values > MAX_VALUES) return undefined;
    if (++this.#values > MAX_VALUES) return this.#fail('too-large', `found more than ${MAX_VALUES} values`);
    switch (shape.type) {
      case 'record':
      case 'union':
        if (!isPlainObject(value)) return this.#misfit(value, 'an object');
        if (this.#isTooDeep()) return undefined;
        return shape.type === 'union' ? this.#readUnion(shape, value) : this.#readRecord(shape, value);
      case 'list':
        if (!Array.isArray(value)) return this.#misfit(value, 'a list');
        return this.#isTooDeep() ? undefined : this.#readList(shape, value, isOptional);
      case 'text':
        return this.#readText(shape, value);
      case 'number':
        return this.#readNumber(shape, value);
      case 'choice':
        return this.#readChoice(shape.choices, value);
    }
  }

  #isTooDeep(): boolean {
    const isTooDeep = this.#path.length >= MAX_DEPTH;
    if (isTooDeep) this.#fail('too-deep', `found more than ${MAX_DEPTH} levels`);
    return isTooDeep;
  }

  /** Own keys only: a page may have put things on Object.prototype. */
  #readRecord(shape: RecordShape, value: Data): Data | undefined {
    const { required, fields, ordered } = shape;
    const copy: Data = {};
    for (const key of Object.keys(value)) {
      const field = fields[key];
      const child = typeof field === 'number' ? this.#readChild(value, key, field, !required.includes(key)) : this.#warnOf(key);
      if (child !== undefined) copy[key] = child;
    }
    return this.#isWhole(shape, copy, value) && (!ordered || this.#isOrdered(copy, ...ordered)) ? copy : undefined;
  }

  /** A required field that could not be read has its issue already; one that was not there gets it here. */
  #isWhole({ required, fields }: RecordShape, copy: Data, value: Data): boolean {
    let isWhole = true;
    for (const key of required) {
      if (Object.hasOwn(copy, key)) continue;
      isWhole = false;
      if (!Object.keys(value).includes(key)) this.#readChild(EMPTY, key, fields[key] as number, false);
    }
    return isWhole;
  }

  #readUnion({ kinds }: UnionShape, value: Data): Data | undefined {
    const kind = Object.hasOwn(value, 'kind') ? value['kind'] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (shape !== undefined) return this.#readRecord(this.#shapes[shape] as RecordShape, value);
    this.#path.push('kind');
    this.#readChoice(Object.keys(kinds), kind);
    this.#path.pop();
    return undefined;
  }

  #readList(shape: ListShape, value: readonly unknown[], isOptional: boolean): unknown[] | undefined {
    const { item, max, unique, scope } = shape;
    const length = value.length;
    if (length > max) this.#fail('too-many', `found ${length} items, want at most ${max}`);
    const outer = scope ? this.#scopes.get(scope) : undefined;
    // Most lists of figures hold one: they need no set.
    const seen = outer ?? (unique && (scope || length > 1) ? new Set() : undefined);
    if (scope && seen) this.#scopes.set(scope, seen);
    const copy: unknown[] = [];
    for (let place = 0; place < length && place < max && this.#hasRoom(scope); place++) {
      const child = seen ? this.#readUnique(shape, value, place, seen) : this.#readChild(value, place, item, false);
      if (child !== undefined) copy.push(child);
    }
    if (scope && !outer) this.#scopes.delete(scope);
    // An optional list that lost all it had is absent: "no countries" would be another statement than none given.
    return isOptional && length && !copy.length ? undefined : copy;
  }

  /** The key is looked up before the item is read, so that of two nested items the outer one stays. */
  #readUnique({ item, unique }: ListShape, list: readonly unknown[], place: number, seen: Set<unknown>): unknown {
    const key = this.#peek(list, place, unique as string);
    if (key !== undefined && seen.has(key)) {
      return this.#failAt([place, unique as string], 'duplicate', `found ${describe(key)} a second time, want it once`);
    }
    seen.add(key);
    const child = this.#readChild(list, place, item, false);
    if (child === undefined) seen.delete(key);
    return child;
  }

  #peek(list: readonly unknown[], place: number, key: string): unknown {
    try {
      return (list[place] as Data)[key];
    } catch {
      return undefined; // Whatever is the matter, reading the item will tell.
    }
  }

  #hasRoom(scope = ''): boolean {
    if (this.#values > MAX_VALUES) return false;
    const count = scope ? (this.#counts.get(scope) ?? 0) + 1 : 0;
    if (scope) this.#counts.set(scope, count);
    if (count === MAX_IN_SCOPE + 1) this.#fail('too-many', `found more than ${MAX_IN_SCOPE} ${scope}`);
    return count <= MAX_IN_SCOPE;
  }

  #readText(shape: TextShape, value: unknown): unknown {
    const fault = typeof value === 'string' ? faultOfText(shape, value) : 'wrong-type';
    return fault ? this.#misfit(value, wantedText(shape), fault) : value;
  }

  #readNumber(shape: NumberShape, value: unknown): unknown {
    const fault = typeof value === 'number' ? faultOfNumber(shape, value) : 'wrong-type';
    return fault ? this.#misfit(value, wantedNumber(shape), fault) : value;
  }

  #readChoice(choices: readonly unknown[], value: unknown): unknown {
    if (choices.includes(value)) return value;
    const code = typeof value === typeof choices[0] ? 'wrong-value' : 'wrong-type';
    return this.#misfit(value, choices.map(describe).join(' or '), code);
  }

  #isOrdered(copy: Data, low: string, high: string): boolean {
    if (!((copy[low] as number) > (copy[high] as number))) return true;
    this.#failAt([low], 'wrong-value', `found ${copy[low]}, want at most ${copy[high]}, which is \`${high}\``);
    return false;
  }

  #warnOf(key: string): undefined {
    const code = /^(__proto__|constructor|prototype)$/.test(key) ? 'unsafe-key' : 'unknown-key';
    this.#issues.add(code, [...this.#path, key], 'found a key that has no meaning here', 'warning');
    return undefined;
  }

  /** A getter or a proxy threw; what it threw is not to be trusted either. */
  #failUnreadable(depth: number): undefined {
    this.#path.length = depth;
    return this.#fail('not-json', 'found a value that cannot be read');
  }

  #misfit(value: unknown, wanted: string, code: IssueCode = 'wrong-type'): undefined {
    const actual = value === undefined ? 'missing' : isJson(value) ? code : 'not-json';
    return this.#fail(actual, `found ${describe(value)}, want ${wanted}`);
  }

  #fail(code: IssueCode, message: string): undefined {
    return this.#failAt([], code, message);
  }

  #failAt(below: readonly (string | number)[], code: IssueCode, message: string): undefined {
    this.#issues.add(code, [...this.#path, ...below], message);
    return undefined;
  }
}
