/** The languages that there are words in, and how a page's `lang` finds its own. English comes with the code that speaks it. */
import type { Language } from './language.js';

/** Brings the words of a language. */
export type LoadLanguage = () => Promise<{ readonly language: Language }>;

/** One file a language, fetched when it is first wanted. */
const LANGUAGES: Readonly<Record<string, LoadLanguage | undefined>> = {
  ar: () => import('./ar/language.js'),
  de: () => import('./de/language.js'),
  es: () => import('./es/language.js'),
  fr: () => import('./fr/language.js'),
  he: () => import('./he/language.js'),
  hi: () => import('./hi/language.js'),
  it: () => import('./it/language.js'),
  ja: () => import('./ja/language.js'),
  ko: () => import('./ko/language.js'),
  pt: () => import('./pt/language.js'),
  zh: () => import('./zh/language.js'),
};

/**
 * How to write and speak for a BCP 47 tag: the tag that Intl takes for numbers, and what brings the words, which English
 * does not need. A country's variant has its own numbers and the words of its language ("de-AT"); a language without
 * words is English in both.
 */
export function tongueOf(lang: string): readonly [tag: string, load?: LoadLanguage | undefined] {
  const [tag = 'en', base = tag] = /^([a-z]{2})(-([a-z]{2}|\d{3}))?(?![^-])/i.exec(lang) ?? [];
  const load = LANGUAGES[base.toLowerCase()];
  return load || /^en/i.test(tag) ? [tag, load] : ['en'];
}
