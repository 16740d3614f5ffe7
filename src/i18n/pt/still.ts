import type { StillWords } from '../picture-words.js';

/** Portuguese words of figures that stand without script. */
export const stillWords: StillWords = { more: 'A tabela contém todos.' };
