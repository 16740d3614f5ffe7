/** Breaks plain JSON at random: a value replaced, a key lost, added or renamed, an item doubled, lost or moved. */
type Container = Record<string, unknown> | unknown[];

const ODD_VALUES: readonly (() => unknown)[] = [
  () => null, () => true, () => -1, () => 0.5, () => 2024, () => 1e300, () => NaN, () => Infinity, () => '', () => 'x',
  () => '62,4oo', () => 'a b', () => 'https://example.com', () => 'javascript:alert(1)', () => '2024-02', () => 'x'.repeat(400),
  () => [], () => [7], () => [[]], () => ({}), () => ({ kind: 'exact' }), () => ({ kind: 'range', low: 3, high: 2, status: 'reported' }),
  () => 'reported', () => 'undisclosed', () => new Date(0), () => () => 1, () => Symbol('s'), () => 5n, () => undefined,
  () => JSON.parse('{"__proto__":{"title":"x"},"constructor":1}') as unknown,
];

/** A broken copy; `random` gives numbers from 0 to 1. */
export function mutateDocument(document: object, random: () => number, times: number): unknown {
  const copy = structuredClone(document) as Container;
  for (let count = 0; count < times; count++) mutateOnce(copy, random);
  return copy;
}

function mutateOnce(document: Container, random: () => number): void {
  const places = containersOf(document);
  const target = pick(places, random);
  if (Array.isArray(target)) mutateList(target, random);
  else mutateObject(target, random);
}

function mutateList(list: unknown[], random: () => number): void {
  const place = Math.floor(random() * list.length);
  const change = Math.floor(random() * 4);
  if (change === 0) list.splice(place, 1);
  if (change === 1) list.push(list[place]);
  if (change === 2) list.reverse();
  if (change === 3) list[place] = pick(ODD_VALUES, random)();
}

function mutateObject(object: Record<string, unknown>, random: () => number): void {
  const key = pick(Object.keys(object), random);
  const change = Math.floor(random() * 6);
  if (change === 0) delete object[key];
  if (change === 1) object[`${key}s`] = object[key];
  if (change === 2) object[key] = object[pick(Object.keys(object), random)];
  if (change > 2) object[key] = pick(ODD_VALUES, random)();
}

/** Every object and list that has something in it, the document first. */
function containersOf(document: Container): Container[] {
  const found = [document];
  for (const container of found) {
    for (const value of Object.values(container)) {
      if (isFilled(value) && !found.includes(value)) found.push(value);
    }
  }
  return found;
}

const isFilled = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)] as Item;
