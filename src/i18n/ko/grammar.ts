/** Korean grammar: counts, lists, quotation marks. Sentences put no particle after a name whose last sound is not known. */
import { formatNumber } from '../format.js';

/** "2,500". */
export const digits = (count: number): string => formatNumber('ko', count);

/** "A, B, C", "A, B 외 7건". */
export const list = (names: readonly string[], more = 0): string => names.join(', ') + (more ? ` 외 ${digits(more)}건` : '');

/** ‘IoT’. */
export const quoted = (text: string): string => `‘${text}’`;

/** "차트로", "목록으로": by the last syllable's final consonant, which ㄹ is none of here. */
export function by(noun: string): string {
  const syllable = (noun.codePointAt(noun.length - 1) ?? 0) - 0xac00;
  const final = syllable >= 0 && syllable < 11172 ? syllable % 28 : 0;
  return noun + (final === 0 || final === 8 ? '로' : '으로');
}

/** "(A)"; nothing where there is nothing to say. */
export const inBrackets = (text: string): string => text && `(${text})`;
