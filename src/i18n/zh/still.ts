import type { StillWords } from '../picture-words.js';

/** Chinese words of figures that stand without script. */
export const stillWords: StillWords = {
  more: '全部见表格。',
};
