/**
 * Inline styles by name: a strict policy blocks `style="…"` in HTML, so a server writes `data-s="…"`, and a stylesheet says
 * what each name means. A length is named by its digits, so that a few dozen rules are enough for all of them.
 */

/** Lengths that widgets set: a key, the property, and the unit of the middle digit. */
const LENGTHS = [
  { key: 'w', property: 'inline-size', unit: '%' },
  { key: 'm', property: 'margin-inline-start', unit: '%' },
  { key: 'f', property: 'flex-basis', unit: '%' },
  { key: 's', property: 'inset-inline-start', unit: '%' },
  { key: 'p', property: 'padding-inline-start', unit: 'px' },
  { key: 'x', property: 'inline-size', unit: 'px' },
  { key: 'y', property: 'block-size', unit: 'px' },
] as const;

/** What the last digit is worth: tenths of a percent, whole pixels. */
const STEP = { '%': 0.1, px: 1 } as const;

/** Most that the first digits say, in hundreds of the last one: 100 %, 3,900 px. */
const MOST = { '%': 10, px: 39 } as const;

const COLUMNS = '--_columns';
const CH = 24;
/** The columns of a list of companies, by name. */
const GRIDS: Readonly<Record<string, string>> = {
  k: '',
  k0: '46px 46px',
  ...Object.fromEntries(Array.from({ length: CH }, (_, i) => [`k${i + 1}`, `max(44px,${i + 1}ch)`])),
};

/** The names of an inline style's declarations, as in `<i data-s="w wa3 wb7 wc5">`; one that has no name is left out. */
export function styleNames(style: string): string {
  return style
    .split(';')
    .flatMap((declaration) => {
      const [property = '', value = ''] = declaration.split(/:(.*)/);
      return property.trim() === COLUMNS ? gridName(value.trim()) : lengthNames(property.trim(), value.trim());
    })
    .join(' ');
}

const gridName = (value: string): readonly string[] => Object.keys(GRIDS).filter((name) => GRIDS[name] === value);

function lengthNames(property: string, value: string): readonly string[] {
  const [, number, unit] = /^([\d.]+)(%|px)$/.exec(value) ?? [];
  const length = LENGTHS.find((known) => known.property === property && known.unit === unit);
  if (!length) return [];
  const steps = Math.min(Math.round(Number(number) / STEP[length.unit]), MOST[length.unit] * 100 + 99);
  const { key } = length;
  return [key, `${key}a${Math.floor(steps / 100)}`, `${key}b${Math.floor(steps / 10) % 10}`, `${key}c${steps % 10}`];
}

/** The rules for all names. Important, as an inline style is to all others. */
export function namedStyleRules(): string {
  const grids = Object.entries(GRIDS).map(([name, value]) => `[data-s~=${name}]{${COLUMNS}:${value}!important}`);
  const lengths = LENGTHS.flatMap(({ key, property, unit }) => {
    const digits = (place: string, count: number, worth: number) =>
      Array.from({ length: count }, (_, i) => `[data-s~=${key}${place}${i}]{--_${key}${place}:${round(i * worth)}${unit}}`);
    const sum = ['a', 'b', 'c'].map((place) => `var(--_${key}${place})`).join(' + ');
    return [
      `[data-s~=${key}]{${property}:calc(${sum})!important}`,
      ...digits('a', MOST[unit] + 1, STEP[unit] * 100),
      ...digits('b', 10, STEP[unit] * 10),
      ...digits('c', 10, STEP[unit]),
    ];
  });
  return [...lengths, ...grids].join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** HTML without `style` attributes, as lit-ssr writes them: each becomes what `nameOf` gives for it. */
export const withNamedStyles = (html: string, nameOf: (style: string) => string = styleNames): string =>
  html.replace(/(<[a-z][^<>]*?) style=["]([^"]*)"/g, (_, start: string, style: string) => {
    const names = nameOf(style);
    return names ? `${start} data-s="${names}"` : start;
  });
