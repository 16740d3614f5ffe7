/** What Hindi sentences are put together with: counts, lists, quotation. Nouns keep one form after a number where that reads well. */
import { formatNumber } from '../format.js';

export const digits = (count: number): string => formatNumber('hi', count);

export const quoted = (text: string): string => `“${text}”`;

/** The number with its noun: "1 कंपनी", "5 कंपनियाँ". */
export const counted = (count: number, one: string, many = one): string => `${digits(count)} ${count === 1 ? one : many}`;

/** "क, ख और ग"; names, and how many more. */
export const list = (names: readonly string[], more = 0): string => {
  const all = more ? [...names, `${digits(more)} अन्य`] : names;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} और ${all.at(-1) ?? ''}`;
};

export const companies = (count: number): string => counted(count, 'कंपनी', 'कंपनियाँ');
export const segments = (count: number): string => counted(count, 'खंड');
export const regions = (count: number): string => counted(count, 'क्षेत्र');
