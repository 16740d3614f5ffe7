import type { StillWords } from '../picture-words.js';

/** Arabic words of figures that stand without script. */
export const stillWords: StillWords = { more: 'كلها في الجدول.' };
