/** Writes rings and arcs as the strings of src/geography/world-asset.ts. */
import { digits, endOfArc, oneDigit, twoDigits } from '../../src/geography/world-asset.ts';

/** A natural number in one to three digits, the commonest ones in one. */
export function writeNumber(n) {
  const base = digits.length;
  if (n < oneDigit) return digits[n];
  if (n < twoDigits) return digits[oneDigit + Math.floor((n - oneDigit) / base)] + digits[(n - oneDigit) % base];
  const rest = n - twoDigits;
  const high = oneDigit + 17 + Math.floor(rest / base ** 2);
  if (high >= base) throw new Error(`writeNumber: found ${n}, want less than ${twoDigits + (base - oneDigit - 17) * base ** 2}`);
  return digits[high] + digits[Math.floor(rest / base) % base] + digits[rest % base];
}

const writeSigned = (n) => writeNumber(n < 0 ? -2 * n - 1 : 2 * n);

/**
 * Arcs are numbered in the order in which rings first pass them, so a new arc needs no number; it starts where its
 * ring stands, and the last arc of a ring ends where the ring began, so those points are not written.
 */
export function encodeWorld(countries, arcs) {
  const numbers = new Map();
  let rings = '';
  let points = '';
  let last = [0, 0];
  for (const code of [...countries.keys()].sort()) {
    const country = countries.get(code);
    rings += writeNumber(country.length);
    for (const ring of country) {
      rings += writeNumber(ring.length);
      ring.forEach((ref, i) => {
        const known = numbers.get(ref < 0 ? ~ref : ref);
        if (known !== undefined) {
          if (known.ref === ref) throw new Error(`${code}: a ring passes arc ${ref} a second time in the same direction`);
          rings += writeNumber(numbers.size - known.number);
        } else {
          rings += writeNumber(0);
          numbers.set(ref < 0 ? ~ref : ref, { ref, number: numbers.size });
          const line = ref < 0 ? [...arcs[~ref]].reverse() : arcs[ref];
          points += writeArc(line, i === 0 ? last : undefined, i === ring.length - 1);
        }
        if (i === 0) last = ref < 0 ? arcs[~ref].at(-1) : arcs[ref][0];
      });
    }
  }
  return { rings, points };
}

function writeArc(line, before, closes) {
  let text = before ? writeSigned(line[0][0] - before[0]) + writeSigned(line[0][1] - before[1]) : '';
  const end = closes && line.length > 1 ? line.length - 1 : line.length;
  for (let i = 1; i < end; i++) text += writeSigned(line[i][0] - line[i - 1][0]) + writeSigned(line[i][1] - line[i - 1][1]);
  return text + endOfArc;
}
