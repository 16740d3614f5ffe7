/** An object as JSON makes it. */
export type Data = Record<string, unknown>;

/** Made by `{}`, JSON.parse or Object.create(null), in this window or another; no Date, Map or class instance. */
export function isPlainObject(value: unknown): value is Data {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return !prototype || !Object.getPrototypeOf(prototype);
}
