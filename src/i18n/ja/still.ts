import type { StillWords } from '../picture-words.js';

/** Japanese words of figures that stand without script. */
export const stillWords: StillWords = {
  more: 'すべて表に掲載。',
};
