/** Text that stays text inside HTML. */

/** For an attribute's value in double quotes. */
export const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** JSON inside a script: `<` only ever stands in strings, and there it can be written otherwise. */
export const escapeJson = (json: string): string => json.replaceAll('<', '\\u003c');

/** CSS inside a style element. */
export const escapeCss = (css: string): string => css.replaceAll('</', '<\\/');
