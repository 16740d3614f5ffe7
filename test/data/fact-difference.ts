/** Compares two lists of facts, as often as each fact occurs. */

/** What differs; both empty where the lists hold the same facts. */
export interface FactDifference {
  readonly missing: readonly string[];
  readonly tooMany: readonly string[];
}

/** What `found` lacks of `wanted`, and what it has beyond it. */
export const factDifference = (found: readonly string[], wanted: readonly string[]): FactDifference => ({
  missing: without(wanted, found),
  tooMany: without(found, wanted),
});

function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const fact of taken) left.set(fact, (left.get(fact) ?? 0) + 1);
  return list.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}
