import type { StillWords } from '../picture-words.js';

/** Hindi words of figures that stand without script. */
export const stillWords: StillWords = { more: 'सब तालिका में हैं।' };
