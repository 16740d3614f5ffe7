import type { StillWords } from '../picture-words.js';

/** Spanish words of figures that stand without script. */
export const stillWords: StillWords = { more: 'La tabla los contiene todos.' };
