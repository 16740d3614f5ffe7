/** Who is asked for words. */
import type { Language } from './language.js';

/** A language as the code asks for it: the words that are loaded, else the English ones that the code brings along. */
export interface Speaker {
  /** BCP 47 tag of words and numbers. */
  readonly language: string;
  say<K extends keyof Language>(key: K, english: Language[K]): Language[K];
}
