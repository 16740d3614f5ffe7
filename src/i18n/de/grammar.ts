/** German counts and lists inside sentences. */
import { formatNumber } from '../format.js';

const SPELLED = 'keine ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const plurals = new Intl.PluralRules('de');
const lists = new Intl.ListFormat('de');

/** "5.000". */
export const digits = (count: number): string => formatNumber('de', count);

/** Up to twelve as a word; "ein" stands before a noun only. */
export const spelled = (count: number): string => SPELLED[count] ?? digits(count);

/** `one` brings its own article: "eine Region", "zwei Regionen", "keine Regionen". */
export const counted = (count: number, one: string, many: string): string => (plurals.select(count) === 'one' ? one : `${spelled(count)} ${many}`);

/** "1 Segment", "3 Segmente". */
export const numbered = (count: number, one: string, many: string): string => `${digits(count)} ${plurals.select(count) === 'one' ? one : many}`;

/** "A, B und C"; with `more` "A, B und 7 weitere". */
export const andList = (names: readonly string[], more = 0): string => 
  lists.format(more ? [...names, more === 1 ? 'ein weiteres' : `${spelled(more)} weitere`] : names);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
