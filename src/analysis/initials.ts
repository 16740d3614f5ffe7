/** Words that name the legal form of a company. */
const LEGAL = /^(plc|ag|co|inc|ltd|llc|lp|sa|se|ab|as|nv|bv|spa|gmbh|kg|kgaa|corp)$/i;

/**
 * One or two letters that stand for a company: "Johnson & Johnson" JJ, "ResMed" RM, "IBM" IB, "Medtronic plc" ME,
 * "Sample company A" A. The Arabic article counts for nothing. A name without a letter or digit gives its first two characters.
 */
export function initialsOf(name: string): string {
  const words = name
    .split(/[\s&,()/-]+/)
    .map((word) => word.replace(/^ال|[^\p{L}\p{N}]/gu, ''))
    .filter((word, i) => word && (!i || !LEGAL.test(word)));
  const [first = name, second] = words;
  const last = words.at(-1);
  if (second && last && [...last].length === 1) return last.toUpperCase();
  const hump = /\p{Ll}(\p{Lu})/u.exec(first)?.[1] ?? second;
  const letters = [...first.trim()];
  if (hump && !/^\p{Lu}{2,3}$/u.test(first)) letters.splice(1, 1, ...hump);
  return letters.slice(0, 2).join('').toUpperCase();
}
