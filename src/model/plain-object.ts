/** An object as JSON makes it. */
export type Data = Record<string, unknown>;

/** Made by `{}`, JSON.parse or Object.create(null), in this window or another; no Date, Map or class instance. */
export function isPlainObject(value: unknown): value is Data {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return !prototype || !Object.getPrototypeOf(prototype);
}

/** Whether JSON can hold the value itself, whatever is inside. */
export function isJson(value: unknown): boolean {
  if (typeof value === 'number') return isFinite(value);
  if (typeof value === 'object') return !value || Array.isArray(value) || isPlainObject(value);
  return typeof value === 'string' || typeof value === 'boolean';
}
