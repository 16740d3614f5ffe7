import type { IssueCode } from './issue.js';
import { describe, type IssueList } from './issue-list.js';
import { type Data, isPlainObject } from './plain-object.js';
import type { ListShape, NumberShape, RecordShape, Shape, TextShape, UnionShape } from './shape.js';

/** Levels of objects and lists, counted from the root. */
const MAX_DEPTH = 64;
/** Values looked at in one document: more than 10 MB of JSON can hold. It bounds objects that share their parts. */
const MAX_VALUES = 3_000_000;
/** Items in all lists of one scope together: segments, of whatever segmentation and depth. */
const MAX_IN_SCOPE = 100_000;

/**
 * Copies out of any value what fits a shape. The input is read once and never changed; the copy holds known fields
 * only. What does not fit becomes an issue, and the smallest thing whose loss leaves a valid copy is left out: the
 * optional field, else the list item, else what holds it. Nothing is thrown, whatever the input does when touched.
 */
export class ShapeReader {
  readonly #shapes: readonly Shape[];
  readonly #issues: IssueList;
  readonly #path: (string | number)[] = [];
  /** What stands already in the scopes that are being read: a list inside a list of its scope adds to the same. */
  readonly #scopes = new Map<string, Set<unknown>>();
  readonly #counts: Record<string, number> = {};
  #values = 0;

  constructor(shapes: readonly Shape[], issues: IssueList) {
    this.#shapes = shapes;
    this.#issues = issues;
  }

  /** The copy of a value that must fit the first shape; undefined where nothing valid is left. */
  read(value: unknown): unknown {
    const copy = this.#guard(0, () => value);
    return this.#values > MAX_VALUES ? undefined : copy;
  }

  #guard(shape: number, get: () => unknown, isOptional?: boolean): unknown {
    const depth = this.#path.length;
    try {
      const value = get();
      return isOptional && value === undefined ? value : this.#readAs(this.#shapes[shape] as Shape, value, isOptional);
    } catch {
      // A getter or a proxy threw; what it threw is not to be trusted either.
      this.#path.length = depth;
      return this.#fail('not-json', 'found a value that cannot be read');
    }
  }

  #readAs(shape: Shape, value: unknown, isOptional?: boolean): unknown {
    if (this.#values > MAX_VALUES) return;
    if (++this.#values > MAX_VALUES) return this.#fail('too-large', `found more than ${MAX_VALUES} values`);
    if (this.#path.length > MAX_DEPTH) return this.#fail('too-deep', `found more than ${MAX_DEPTH} levels`);
    switch (shape[0]) {
      case 'record':
        return isPlainObject(value) ? this.#readRecord(shape, value) : this.#misfit(value, 'an object');
      case 'union':
        return isPlainObject(value) ? this.#readUnion(shape, value) : this.#misfit(value, 'an object');
      case 'list':
        return Array.isArray(value) ? this.#readList(shape, value, isOptional) : this.#misfit(value, 'a list');
      case 'text':
        return typeof value === 'string' ? this.#readText(shape, value) : this.#misfit(value, wantedText(shape));
      case 'number':
        return typeof value === 'number' ? this.#readNumber(shape, value) : this.#misfit(value, wantedNumber(shape));
      case 'choice':
        return this.#readChoice(shape[1], value);
    }
  }

  #readRecord([, required, fields, ordered]: RecordShape, value: Data): Data | undefined {
    this.#warnOfUnknown(fields, value);
    const copy: Data = {};
    let isWhole = true;
    Object.keys(fields).forEach((key, place) => {
      const child = this.#readChild(value, key, fields[key] as number, place >= required);
      if (child !== undefined) copy[key] = child;
      else if (place < required) isWhole = false;
    });
    return isWhole && (!ordered || this.#isOrdered(copy, ...ordered)) ? copy : undefined;
  }

  #readUnion([, kinds]: UnionShape, value: Data): Data | undefined {
    const kind = Object.hasOwn(value, 'kind') ? value['kind'] : undefined;
    if (typeof kind === 'string' && Object.hasOwn(kinds, kind)) {
      return this.#readRecord(this.#shapes[kinds[kind] as number] as RecordShape, value);
    }
    this.#path.push('kind');
    this.#readChoice(Object.keys(kinds), kind);
    this.#path.pop();
    return undefined;
  }

  #readList([, item, max, unique = '', scope = '']: ListShape, value: readonly unknown[], isOptional?: boolean): unknown[] | undefined {
    const length = value.length;
    if (length > max) this.#fail('too-many', `found ${length} items, want at most ${max}`);
    const copy: unknown[] = [];
    const outer = this.#scopes.get(scope);
    const seen = outer ?? new Set();
    if (scope) this.#scopes.set(scope, seen);
    for (let place = 0; place < Math.min(length, max) && this.#values <= MAX_VALUES && this.#hasRoom(scope); place++) {
      const key = unique && this.#peek(value, place, unique);
      if (key !== undefined && seen.has(key)) {
        this.#failAt([place, unique], 'duplicate', `found ${describe(key)} a second time, want it once`);
        continue;
      }
      if (unique) seen.add(key);
      const child = this.#readChild(value, place, item);
      if (child === undefined) seen.delete(key);
      else copy.push(child);
    }
    if (!outer) this.#scopes.delete(scope);
    // An optional list that lost all it had is absent: "no countries" would be another statement than none given.
    return isOptional && length && !copy.length ? undefined : copy;
  }

  #hasRoom(scope: string): boolean {
    if (!scope) return true;
    const count = (this.#counts[scope] ?? 0) + 1;
    this.#counts[scope] = count;
    if (count === MAX_IN_SCOPE + 1) this.#fail('too-many', `found more than ${MAX_IN_SCOPE} ${scope}`);
    return count <= MAX_IN_SCOPE;
  }

  #readChild(parent: object, key: string | number, shape: number, isOptional?: boolean): unknown {
    this.#path.push(key);
    // Own properties only: a page may have put things on Object.prototype.
    const child = this.#guard(shape, () => (Object.hasOwn(parent, key) ? (parent as Data)[key] : undefined), isOptional);
    this.#path.pop();
    return child;
  }

  #readText(shape: TextShape, value: string): string | undefined {
    const [, min, max, pattern, , format] = shape;
    if (value.length < min || isLonger(value, max)) return this.#misfit(value, wantedText(shape), 'wrong-value');
    const isGood = (!pattern || pattern.test(value)) && (!format || isAddress(value));
    return isGood ? value : this.#misfit(value, wantedText(shape), 'wrong-format');
  }

  #readNumber(shape: NumberShape, value: number): number | undefined {
    const [, min = -Infinity, max = Infinity, whole] = shape;
    const isGood = isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value));
    return isGood ? value : this.#misfit(value, wantedNumber(shape), 'wrong-value');
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

  /** The field by which an item is told from its siblings, before the item is read, so that the first one stays. */
  #peek(list: readonly unknown[], place: number, key: string): unknown {
    try {
      return (list[place] as Data)[key];
    } catch {
      return undefined;
    }
  }

  #warnOfUnknown(fields: RecordShape[2], value: Data): void {
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue;
      const isUnsafe = /^(__proto__|constructor|prototype)$/.test(key);
      this.#issues.add(isUnsafe ? 'unsafe-key' : 'unknown-key', [...this.#path, key], 'found a key that has no meaning here', 'warning');
    }
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

/** Whether JSON can hold the value itself, whatever is inside. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return isFinite(value);
  if (typeof value === 'object') return !value || Array.isArray(value) || isPlainObject(value);
  return typeof value === 'string' || typeof value === 'boolean';
}

/** Characters are code points, as JSON Schema counts them. */
const isLonger = (text: string, max: number): boolean =>
  text.length > max && (text.length > 2 * max || [...text].length > max);

function isAddress(text: string): boolean {
  try {
    return !!new URL(text);
  } catch {
    return false;
  }
}

function wantedText([, min, max, , wanted]: TextShape): string {
  return wanted || (max < Infinity ? `text of ${min} to ${max} characters` : 'text');
}

function wantedNumber([, min, max, whole]: NumberShape): string {
  return `a ${whole ? 'whole ' : ''}number${min === undefined ? '' : ` from ${min} to ${max}`}`;
}
