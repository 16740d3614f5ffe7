import type { StillWords } from '../picture-words.js';

/** Hebrew words of figures that stand without script. */
export const stillWords: StillWords = { more: 'כולם מופיעים בטבלה.' };
