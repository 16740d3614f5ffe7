/** What tags begin with under white label. */

/** Tags are `vt-…` unless a page asks for another prefix. */
export const DEFAULT_PREFIX = 'vt';

/** What is wanted of a prefix, for who wrote another. */
export const PREFIX_RULE = 'want small letters and digits, a letter first, such as "acme"';

/** No hyphen: what comes before the first one is the prefix, what comes after is the widget. */
export const isPrefix = (text: unknown): boolean => typeof text === 'string' && /^[a-z][a-z0-9]*$/.test(text);

/** `data-prefix` of the script tag that this code comes from: the running one, or the one of the module's address. */
export function scriptPrefix(moduleUrl: string): string | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-prefix]')];
  const own = document.currentScript ?? scripts.find(({ src }) => src && src === moduleUrl);
  return own?.dataset['prefix'];
}
