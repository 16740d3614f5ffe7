/** English grammar of a name inside a sentence that is made around it. */

/** What follows the noun that rules a phrase: "cost | of devices", "regulations | imposed by …". */
const AFTER_NOUN = /\s(about|across|after|against|among|amid|as|at|between|by|due|during|for|from|in|into|of|on|over|that|through|to|towards?|under|which|who|with|within)\s.*$/i;
const PLURAL = /(s|people|children|media|criteria)$/i;
const SINGULAR = /(ss|us|is|ics|news|series|diabetes)$/i;

/** Whether "drive" or "drives" follows; undefined where a phrase with "and" leaves it open. */
export function isPlural(phrase: string): boolean | undefined {
  const head = phrase.replace(AFTER_NOUN, '').replace(/\s\S+(ed|ly)$/i, '');
  const plural = PLURAL.test(head) && !SINGULAR.test(head);
  return !plural && /\sand\s|&|,/.test(head) ? undefined : plural;
}

/** Demonyms and country adjectives. */
const PLACE = /^[A-Z]\w*(an|ese|ish|ch|i)$/;

/**
 * A name as it stands inside a sentence: "Limited standards" as "limited standards". A proper name keeps its capital: one
 * that `text` writes with a capital inside its sentences, or that looks like the name of a people. Titles Set Like This stay.
 */
export function insideSentence(phrase: string, text: string): string {
  const [first = '', ...rest] = phrase.split(/\s+/);
  const lower = first.toLowerCase();
  const long = rest.filter((word) => word.length > 3);
  const isTitle = long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
  if (isTitle || !/^\p{Lu}[\p{Ll}’'-]*$/u.test(first)) return phrase;
  const words = text.split(/\s+/);
  const isProper = words.includes(lower) ? false : PLACE.test(first) || words.some((word, i) => word === first && /[\p{Ll},]$/u.test(words[i - 1] ?? ''));
  return isProper ? phrase : lower + phrase.slice(first.length);
}
