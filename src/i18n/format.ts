/** Numbers and years in the page's language. Intl objects are costly to make, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

/** No-break space: keeps a code, a number and its unit on one line. */
export const NBSP = '\u00a0';

/** A number with grouping. `max` and `min` are decimals. From 1e15 on with an exponent; what rounds to zero has no sign. Examples: 54,942.27; 15.4; −3 */
export function formatNumber(lang: string, value: number, max = 2, min = 0): string {
  const notation = Math.abs(value) < 1e15 ? 'standard' : 'scientific';
  const key = [lang, max, min, notation].join();
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, { maximumFractionDigits: max, minimumFractionDigits: min, notation, signDisplay: 'negative' });
    formats.set(key, format);
  }
  return format.format(value).replace('-', '\u2212');
}

/** `2025–2031`, held together by word joiners; one year stands alone. */
export const formatYears = (from: number, to: number): string => (from === to ? `${from}` : `${from}–\u2060${to}`);

/** The tag itself where Intl knows it, else English: a wrong `lang` on a page must not break a widget. */
export function supportedLang(lang: string | undefined): string {
  try {
    return lang && Intl.NumberFormat.supportedLocalesOf(lang).length ? lang : 'en';
  } catch {
    return 'en';
  }
}

/** A sentence's first letter large, unless its first word has a capital of its own, as in "eSports". */
export const capitalize = (text: string, lang: string): string =>
  /^\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
