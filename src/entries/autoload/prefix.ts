/** What tags begin with under white label. */

/** Tags are `vt-…` unless a page asks for another prefix. */
export const DEFAULT_PREFIX = 'vt';

/** What is wanted of a prefix, for who wrote another. */
export const PREFIX_RULE = 'want small letters and digits, a letter first, such as "acme"';

/** No hyphen: what comes before the first one is the prefix, what comes after is the widget. */
export const isPrefix = (text: unknown): boolean => typeof text === 'string' && /^[a-z][a-z0-9]*$/.test(text);

/**
 * `data-prefix` of the script tag that this code comes from: the running one, or the one of the module's address. Without
 * one it is `vt`; for one that is none there is a line in the console, and undefined: nothing is to be loaded.
 */
export function scriptPrefix(moduleUrl: string): string | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-prefix]')];
  const own = document.currentScript ?? scripts.find(({ src }) => src && src === moduleUrl);
  const prefix = own?.dataset['prefix'] ?? DEFAULT_PREFIX;
  if (isPrefix(prefix)) return prefix;
  console.warn(`Vitrine: data-prefix: found "${prefix}", ${PREFIX_RULE}. Nothing is loaded.`);
  return undefined;
}
