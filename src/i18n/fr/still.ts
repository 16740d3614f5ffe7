import type { StillWords } from '../picture-words.js';

/** French words of figures that stand without script. */
export const stillWords: StillWords = { more: 'Le tableau les contient tous.' };
