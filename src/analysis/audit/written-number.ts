/** Reads a number as people write it: "54,942.27", "54.942,27", "1 200", "15,4". */

/** Languages that write decimals with a comma. */
const COMMA_LANGUAGES = new Set('bg ca cs da de el es et fi fr hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(' '));

/** Up to 15 digits in groups; every step of the pattern consumes a character, so it never backtracks far. */
export const WRITTEN_NUMBER = /\d{1,15}(?:[.,'’\u00a0\u202f]\d{1,15}){0,6}/g;

/** Undefined for what is no single number: "1.2.3". */
export function readWrittenNumber(text: string, lang: string | undefined): { readonly value: number; readonly decimals: number } | undefined {
  const plain = text.replace(/['’\u00a0\u202f]/g, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const mark = plain.charAt(last);
  const isDecimal = last >= 0 && plain.indexOf(mark) === last && (hasBoth(plain) || !isGrouping(plain, last, mark, lang));
  const whole = (isDecimal ? plain.slice(0, last) : plain).replace(/[.,]/g, '');
  const rest = isDecimal ? plain.slice(last + 1) : '';
  if (!isDecimal && last >= 0 && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(plain)) return undefined;
  const value = Number(rest ? `${whole}.${rest}` : whole);
  return Number.isFinite(value) ? { value, decimals: rest.length } : undefined;
}

const hasBoth = (text: string): boolean => text.includes(',') && text.includes('.');

/** One mark with three digits behind it groups thousands where the language does not use it for decimals. */
function isGrouping(text: string, at: number, mark: string, lang: string | undefined): boolean {
  const comma = COMMA_LANGUAGES.has((lang ?? 'en').slice(0, 2).toLowerCase());
  return text.length - at === 4 && mark === (comma ? '.' : ',');
}
