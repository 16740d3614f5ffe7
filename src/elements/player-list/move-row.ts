/**
 * The row that a key leads to: arrow keys, Home and End from the row's own button, Escape to that button from anywhere
 * in the row. Undefined for all other keys.
 */
export function moveRow({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, row: number, count: number, onButton: boolean): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Escape') return row;
  const next = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: count - 1 }[key];
  return next === undefined || !onButton ? undefined : Math.max(0, Math.min(count - 1, next));
}
