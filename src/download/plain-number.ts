/** What a language puts into its numbers. */
interface NumberSigns {
  readonly group: string;
  readonly decimal: string;
  /** 0 to 9. */
  readonly digits: readonly string[];
}

const known = new Map<string, NumberSigns>();

function signsOf(lang: string): NumberSigns {
  const found = known.get(lang);
  if (found) return found;
  const part = (type: Intl.NumberFormatPartTypes): string => new Intl.NumberFormat(lang).formatToParts(1234567.8).find((each) => each.type === type)?.value ?? '';
  const digits = [...new Intl.NumberFormat(lang, { useGrouping: false }).format(9876543210)].reverse();
  const signs = { group: part('group'), decimal: part('decimal'), digits };
  known.set(lang, signs);
  return signs;
}

/** A number as programs read it: "1.234,5" in German is 1234.5. Undefined for what is no number, such as "about 5". */
export function plainNumber(text: string, lang: string): string | undefined {
  const { group, decimal, digits } = signsOf(lang);
  const bare = text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '').trim();
  if (group && !isGrouped(bare, group, decimal)) return undefined;
  const plain = (group ? bare.replaceAll(group, '') : bare).replace(decimal, '.').replace('\u2212', '-');
  const number = [...plain].map((sign) => (digits.includes(sign) ? `${digits.indexOf(sign)}` : sign)).join('');
  return /^-?\d+(\.\d+)?$/.test(number) ? number : undefined;
}

/** No group sign behind the decimal sign, and two or three digits behind each: "1,5" is no English number. */
function isGrouped(text: string, group: string, decimal: string): boolean {
  const [whole = '', ...rest] = text.split(decimal);
  return rest.length < 2 && !rest.join('').includes(group) && whole.split(group).slice(1).every((digits) => [...digits].length === 2 || [...digits].length === 3);
}
