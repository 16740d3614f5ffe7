/** What only holds lines together on a page: word joiners, direction marks and isolates. */
const INVISIBLE = /[\u061c\u200e\u200f\u2060\u2066-\u2069]/g;

/** A text as it is copied: one line, ordinary spaces, nothing that only serves the page. */
export const plainText = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** Parts as sentences of one line; empty ones are left out. */
export const plainSentences = (parts: readonly (string | undefined | false)[]): string =>
  parts.flatMap((part) => plainText(part || '') || []).map((part) => (/[.!?。।]$/.test(part) ? part : `${part}.`)).join(' ');
