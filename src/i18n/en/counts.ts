import { formatNumber } from '../format.js';

const SPELLED = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as a word up to twelve, in lower case; in digits from there on. */
export const spellCount = (count: number): string => SPELLED[count] ?? formatNumber('en', count);
