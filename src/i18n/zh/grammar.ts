/** Chinese grammar: counts, lists, quotation marks. Nouns have one form, and numbers stand in digits. */
import { formatNumber } from '../format.js';

/** "2,500". */
export const digits = (count: number): string => formatNumber('zh', count);

/** "A、B和C", "A、B等9项" where seven more are left out. */
export function list(names: readonly string[], more = 0): string {
  if (more) return `${names.join('、')}等${digits(names.length + more)}项`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1) ?? ''}`;
}

/** “IoT”. */
export const quoted = (text: string): string => `“${text}”`;

/** "（A）"; nothing where there is nothing to say. */
export const inBrackets = (text: string): string => text && `（${text}）`;
