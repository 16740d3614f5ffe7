/** Portuguese counts and lists inside sentences, as Brazil and Portugal both write them. */
import { formatNumber } from '../format.js';

const SPELLED = 'zero um dois três quatro cinco seis sete oito nove dez onze doze'.split(' ');
// Nothing takes the plural ("0 regiões"), as in Portugal and in Brazil's newspapers.
const plurals = new Intl.PluralRules('pt-PT');
const lists = new Intl.ListFormat('pt');

/** "5.000". */
export const digits = (count: number): string => formatNumber('pt', count);

/** Up to twelve as a word, masculine. */
export const spelled = (count: number): string => SPELLED[count] ?? digits(count);

/** `one` brings its own article, which says the gender of "two": "uma região", "duas regiões", "0 regiões". */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count === 2 && one.startsWith('uma') ? 'duas' : count ? spelled(count) : '0'} ${many}`;

/** "1 segmento", "3 segmentos". */
export const numbered = (count: number, one: string, many: string): string => `${digits(count)} ${plurals.select(count) === 'one' ? one : many}`;

/** "A, B e C"; with `more` "A, B e mais 7". */
export const andList = (names: readonly string[], more = 0): string => lists.format(more ? [...names, `mais ${digits(more)}`] : names);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
