/** French counts and lists inside sentences. */
import { formatNumber } from '../format.js';

const SPELLED = ' un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const plurals = new Intl.PluralRules('fr');
const lists = new Intl.ListFormat('fr');

/** "5 000". */
export const digits = (count: number): string => formatNumber('fr', count);

/** Up to twelve as a word; "un" stands before a masculine noun only. */
export const spelled = (count: number): string => SPELLED[count] || digits(count);

/** `one` brings its own article: "une région", "deux régions", "0 région". */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : count === 0 ? one.replace(/^une? /, '0 ') : `${spelled(count)} ${many}`;

/** "0 segment", "1 segment", "3 segments". */
export const numbered = (count: number, one: string, many: string): string => `${digits(count)} ${plurals.select(count) === 'one' ? one : many}`;

/** "A, B et C"; with `more` "A, B et 7 autres". */
export const andList = (names: readonly string[], more = 0): string =>
  lists.format(more ? [...names, more === 1 ? 'un autre' : `${digits(more)} autres`] : names);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "de USD", "d’unités". */
export const de = (name: string): string => (/^[aeioàâéèêîôûœ]|^un/i.test(name) ? `d’${name}` : `de ${name}`);
