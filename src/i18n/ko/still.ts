import type { StillWords } from '../picture-words.js';

/** Korean words of figures that stand without script. */
export const stillWords: StillWords = {
  more: '표에 모두 있음.',
};
