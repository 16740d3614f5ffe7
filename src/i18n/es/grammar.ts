/** Spanish counts and lists inside sentences. */
import { formatNumber } from '../format.js';

const SPELLED = 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const plurals = new Intl.PluralRules('es');
const lists = new Intl.ListFormat('es');

/** "5000", "50.000". */
export const digits = (count: number): string => formatNumber('es', count);

/** Up to twelve as a word; "un" stands before a masculine noun only. */
export const spelled = (count: number): string => SPELLED[count] ?? digits(count);

/** `one` brings its own article: "una región", "dos regiones", "0 regiones". */
export const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count ? spelled(count) : '0'} ${many}`);

/** "1 segmento", "3 segmentos". */
export const numbered = (count: number, one: string, many: string): string => `${digits(count)} ${plurals.select(count) === 'one' ? one : many}`;

/** "A, B y C"; with `more` "A, B y 7 más". */
export const andList = (names: readonly string[], more = 0): string => lists.format(more ? [...names, `${digits(more)} más`] : names);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "el 22 %"; what starts with a word stays: "más de 60 %". */
export const the = (percent: string): string => (/^[\d\u2212]/.test(percent) ? `el ${percent}` : percent);

/** "del 22 %", "de más de 60 %". */
export const ofThe = (percent: string): string => (/^[\d\u2212]/.test(percent) ? `del ${percent}` : `de ${percent}`);

/** "un 22 %", "más de 60 %". */
export const un = (percent: string): string => (/^[\d\u2212]/.test(percent) ? `un ${percent}` : percent);
