import type { StillWords } from '../picture-words.js';

/** English words of figures that stand without script. */
export const stillWords: StillWords = {
  more: 'All are in the table.',
};
