/** Words that stand in names for the legal form of a company. */
const LEGAL = /^(plc|ag|co|inc|ltd|llc|lp|sa|se|ab|as|nv|bv|spa|gmbh|kg|kgaa|corp)$/i;

/**
 * One or two letters that stand for a company: "Johnson & Johnson" JJ, "ResMed" RM, "IBM" IB, "Medtronic plc" ME,
 * "Sample company A" A. A name without a letter or digit gives its first character.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s&,()/-]+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean);
  const own = words.filter((word, i) => i === 0 || !LEGAL.test(word));
  const first = own[0];
  const last = own.at(-1) ?? '';
  if (!first) return [...name.trim()][0] ?? '';
  if (own.length > 1 && [...last].length === 1) return last.toUpperCase();
  if (/^\p{Lu}{2,3}$/u.test(first)) return take(first);
  const parts = own.flatMap((word, i) => (i ? [word] : word.split(/(?<=\p{Ll})(?=\p{Lu})/u)));
  return parts.length > 1 ? take(parts.map((part) => [...part][0]).join('')) : take(first);
}

const take = (text: string): string => [...text].slice(0, 2).join('').toUpperCase();
