/** What Arabic sentences are put together with: isolated names, percentages, the six forms of a counted noun, lists. */
import { formatNumber } from '../format.js';

/** A name or a quote of the report, isolated: Latin letters and numbers beside it stay where they are read. */
export const name = (text: string): string => `\u2068${text}\u2069`;

/** A sign and its number, which run from left to right: "+15.4%". */
export const signed = (text: string): string => `\u2066${text}\u2069`;

/** Spans of years in a text keep the direction of their numbers: 2025–2031, the earlier on the left. */
export const spans = (text: string): string => text.replace(/(?<=\d)–/g, '\u200e–\u200e');

export const quoted = (text: string): string => `«${name(text)}»`;

export const digits = (count: number): string => formatNumber('ar', count);

/** As Intl writes it: the sign is held at the number's right, or is Arabic where the digits are. */
export const percent = (number: string): string => (/[٠-٩]$/.test(number) ? `${number}٪\u061c` : `${number}\u200e%\u200e`);

/** "شركة واحدة"، "شركتان"، "شركات" after 3 to 10, "شركة" after 11 to 99, "شركة" after 100. */
export interface Noun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  /** After hundreds and after fractions; like `many` where that has no ending of its own. */
  readonly other?: string;
}

let rules: Intl.PluralRules | undefined;

/** The number with its noun; 1 and 2 are in the noun. */
export function counted(count: number, { one, two, few, many, other = many }: Noun): string {
  const form = (rules ??= new Intl.PluralRules('ar')).select(count);
  if (count === 1) return one;
  if (count === 2) return two;
  return `${digits(count)} ${form === 'few' || form === 'zero' ? few : form === 'many' ? many : other}`;
}

/** Written parts: "أ، ب وج". */
export const join = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join('، ')} و${parts.at(-1) ?? ''}`;

/** Names, and how many more. */
export const list = (names: readonly string[], more = 0): string => join([...names.map(name), ...(more ? [`${digits(more)} غيرها`] : [])]);

export const COMPANY: Noun = { one: 'شركة واحدة', two: 'شركتان', few: 'شركات', many: 'شركة' };
/** Two, where a word before them governs them. */
export const COMPANY_OF: Noun = { ...COMPANY, two: 'شركتين' };
export const SEGMENT: Noun = { one: 'قطاع واحد', two: 'قطاعان', few: 'قطاعات', many: 'قطاعًا', other: 'قطاع' };
export const SUBSEGMENT: Noun = { one: 'قطاع فرعي واحد', two: 'قطاعان فرعيان', few: 'قطاعات فرعية', many: 'قطاعًا فرعيًا', other: 'قطاع فرعي' };
export const REGION: Noun = { one: 'منطقة واحدة', two: 'منطقتان', few: 'مناطق', many: 'منطقة' };
export const COUNTRY: Noun = { one: 'دولة واحدة', two: 'دولتان', few: 'دول', many: 'دولة' };
