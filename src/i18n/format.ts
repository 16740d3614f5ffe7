/** Numbers and years in the page's language. Intl objects are costly to make, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

/** No-break space: keeps a code, a number and its unit on one line. */
export const NBSP = '\u00a0';

/** English that groups by thousands with commas. There Intl is not asked: its first use costs a page 15 ms. */
const PLAIN = /^en(-(AU|CA|GB|IE|NZ|US))?$/i;

/** A number with grouping, also of four digits, which stand in one column with five, in Latin digits, as years are. `max` and `min` are decimals. From 1e15 on with an exponent; what rounds to zero has no sign. Examples: 54,942.27; 15.4; −3 */
export function formatNumber(lang: string, value: number, max = 2, min = 0): string {
  const count = Math.round(+`${Math.abs(value)}e${max}`);
  if (PLAIN.test(lang) && count < 1e12) return formatPlain(value < 0 && count > 0, count / 10 ** max, min);
  const notation = Math.abs(value) < 1e15 ? 'standard' : 'scientific';
  const key = [lang, max, min, notation].join();
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, { maximumFractionDigits: max, minimumFractionDigits: min, notation, signDisplay: 'negative', numberingSystem: 'latn', useGrouping: 'always' });
    formats.set(key, format);
  }
  return format.format(value).replace('-', '\u2212');
}

/** As Intl writes it. `size` is rounded and has at most 12 digits, so JavaScript writes it without noise or exponent. */
function formatPlain(isNegative: boolean, size: number, min: number): string {
  const [whole = '', decimals = ''] = `${size}`.split('.');
  const point = decimals || min ? '.' : '';
  return (isNegative ? '\u2212' : '') + whole.replace(/\B(?=(...)+$)/g, ',') + point + decimals.padEnd(min, '0');
}

/** `2025–2031`, held together by word joiners; one year stands alone. */
export const formatYears = (from: number, to: number): string => (from === to ? `${from}` : `${from}–\u2060${to}`);

/** A label as it stands inside a sentence. Its first letter alone: German nouns keep theirs. */
export const decapitalize = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A sentence's first letter large, unless its first word has a capital of its own, as in "eSports". */
export const capitalize = (text: string, lang: string): string =>
  /^\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** Sentences one after the other; empty ones are left out. A space parts them, but none follows the full stop of Japanese and Chinese. */
export const joinSentences = (sentences: readonly (string | undefined | false | 0)[]): string =>
  sentences.filter(Boolean).join(' ').replace(/([。！？]) /g, '$1');

/** Whether a report's texts are in the page's language. One that does not say is in English. */
export const inLanguage = (report: string | undefined, lang: string): boolean => (report ?? 'en').slice(0, 2).toLowerCase() === lang.slice(0, 2).toLowerCase();
