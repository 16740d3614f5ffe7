/** What Hebrew sentences are put together with: isolated names, counted nouns, lists. */
import { formatNumber } from '../format.js';

/** A name or a quote of the report, isolated: Latin letters and numbers beside it stay where they are read. */
export const name = (text: string): string => `\u2068${text}\u2069`;

/** A sign and its number, which run from left to right: "+15.4%". */
export const signed = (text: string): string => `\u2066${text}\u2069`;

/** Spans of years in a text keep the direction of their numbers: 2025–2031, the earlier on the left. */
export const spans = (text: string): string => text.replace(/(?<=\d)–/g, '\u200e–\u200e');

export const quoted = (text: string): string => `״${name(text)}״`;

export const digits = (count: number): string => formatNumber('he', count);

/** Hebrew has words for one and for two: "חברה אחת", "שתי חברות", "5 חברות". */
export const counted = (count: number, one: string, two: string, many: string): string =>
  count === 1 ? one : count === 2 ? two : `${digits(count)} ${many}`;

const and = (item: string): string => (/^\u2068?[א-ת]/.test(item) ? `ו${item}` : `ו-${item}`);

/** Written parts: "א, ב וג". */
export const join = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and(parts.at(-1) ?? '')}`;

/** Names, and how many more. */
export const list = (names: readonly string[], more = 0): string => join([...names.map(name), ...(more ? [`עוד ${digits(more)}`] : [])]);
