/** Italian grammar: counts as words, lists, articles before numbers. */
import { formatNumber } from '../format.js';

const SPELLED = 'nessuno uno due tre quattro cinque sei sette otto nove dieci'.split(' ');

/** "2.500". */
export const digits = (count: number): string => formatNumber('it', count);

/** "sette"; digits from eleven on. */
export const spelled = (count: number): string => SPELLED[count] ?? digits(count);

/** `one` brings its article, "un segmento"; else "sette segmenti". */
export const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count ? spelled(count) : '0'} ${many}`);

/** "1 pagina", "377 pagine". */
export const numbered = (count: number, one: string, many: string): string => `${digits(count)} ${count === 1 ? one : many}`;

/** "A, B e C", "A ed Europa", "A, B e altri 7". */
export function andList(names: readonly string[], more = 0): string {
  const all = more ? [...names, more === 1 ? 'un altro' : `altri ${digits(more)}`] : names;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${/^e/i.test(last) ? 'ed' : 'e'} ${last}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** By the number's first word: lo zero, l’uno, l’otto, l’undici, il due. */
const elides = (whole: string): boolean => /^(1|11|8\d*)$/.test(whole);

/** "il 22%", "l’8%", "lo 0,5%", "circa il 22%", "meno dell’8%". What starts in another way stays. */
export const the = (percent: string): string =>
  percent
    .replace(/^meno di (?=\d)(.*)/, (_, rest: string) => `meno ${ofThe(rest)}`)
    .replace(/^(circa |oltre )?(\d+)/, (_, before: string | undefined, whole: string) => `${before ?? ''}${whole === '0' ? 'lo ' : elides(whole) ? 'l’' : 'il '}${whole}`);

/** "del 22%", "dell’8%", "dello 0,5%", "di circa il 22%". */
export const ofThe = (percent: string): string => {
  const [whole = ''] = /^\d+/.exec(percent) ?? [];
  return whole ? `${whole === '0' ? 'dello ' : elides(whole) ? 'dell’' : 'del '}${percent}` : `di ${the(percent)}`;
};
