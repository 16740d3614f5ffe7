/** Text of a report, as it can stand in a page: nothing of it is markup. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** A template whose values are escaped. */
export const markup = (strings: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  strings.reduce((text, part, at) => `${text}${escapeHtml(String(values[at - 1] ?? ''))}${part}`);

/** JSON for a script element: no `<`, so that nothing ends the element or opens a comment in it. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
