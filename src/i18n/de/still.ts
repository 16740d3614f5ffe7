import type { StillWords } from '../picture-words.js';

/** German words of figures that stand without script. */
export const stillWords: StillWords = { more: 'Die Tabelle enthält alle.' };
