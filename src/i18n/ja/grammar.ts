/** Japanese grammar: counts, lists, quotation marks. Nouns have one form, and numbers stand in digits. */
import { formatNumber } from '../format.js';

/** "2,500". */
export const digits = (count: number): string => formatNumber('ja', count);

/** "A、B、C", "A、Bほか7件". */
export const list = (names: readonly string[], more = 0): string => names.join('、') + (more ? `ほか${digits(more)}件` : '');

/** 「IoT」. */
export const quoted = (text: string): string => `「${text}」`;

/** "：A" behind a heading; nothing where there is nothing to say. */
export const after = (text: string): string => text && `：${text}`;

/** "（A）"; nothing where there is nothing to say. */
export const inBrackets = (text: string): string => text && `（${text}）`;
