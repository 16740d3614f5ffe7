import type { StillWords } from '../picture-words.js';

/** Italian words of figures that stand without script. */
export const stillWords: StillWords = {
  more: 'Nella tabella ci sono tutti.',
};
