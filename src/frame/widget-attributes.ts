/** Which widgets and attributes the address of a frame may name. A test holds it against the manifest of the elements. */

/** The values an attribute may have: some words, what fits a pattern, nothing at all, any short text. */
type Values = readonly string[] | { readonly pattern: RegExp; readonly want: string } | 'switch' | 'text';

const TEXT = 'text';
const NUMBER = { pattern: /^-?\d{1,9}$/, want: 'a whole number' };

const PAGE_ATTRIBUTES: Readonly<Record<string, Values>> = {
  'lang': { pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, want: 'a language such as en-GB' },
  'heading': TEXT,
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  'theme': ['light', 'dark', 'auto'],
  'no-heading': 'switch',
  'report-id': { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, want: 'an id of letters, digits and . _ -' },
};

const COMMON: Readonly<Record<string, Values>> = {
  ...PAGE_ATTRIBUTES,
  'box': ['open'],
  'view': ['figure', 'table'],
  'no-footer': 'switch',
  'no-actions': 'switch',
};

/** Each widget by its name, which is its tag without the prefix, with what its tag may say. */
export const WIDGET_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  'audit': { ...COMMON, severity: ['error', 'warning', 'note'] },
  'concentration-meter': COMMON,
  'contents': { ...COMMON, open: NUMBER },
  'developments': COMMON,
  'insights': COMMON,
  'key-figures': { ...COMMON, figures: ['market', 'quoted'] },
  'market-dynamics': { ...COMMON, frame: ['pest', 'porter', 'swot'] },
  'market-size-chart': COMMON,
  'player-list': { ...COMMON, list: ['major', 'key'], sort: ['report', 'name', 'share'] },
  'regional-map': { ...COMMON, region: TEXT, measure: ['share', 'value'], year: NUMBER },
  'report': { ...PAGE_ATTRIBUTES, audit: 'switch' },
  'segment-outline': { ...COMMON, segmentation: TEXT },
  'segment-treemap': { ...COMMON, segmentation: TEXT, segment: TEXT, year: NUMBER },
};

/** What is wrong with a value, in words for who writes the address; empty for a good one. */
export function valueFault(values: Values, value: string): string {
  if (values === 'text') return value.length <= 300 ? '' : `${value.length} characters, want at most 300`;
  if (values === 'switch') return /^(|true|1)$/.test(value) ? '' : `${quote(value)}, want nothing, true or 1`;
  const isGood = 'pattern' in values ? values.pattern.test(value) : values.includes(value);
  return isGood ? '' : `${quote(value)}, want ${'want' in values ? values.want : listOf(values)}`;
}

export const listOf = (words: readonly string[]): string => (words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}` : (words[0] ?? ''));

export const quote = (text: string): string => `“${text.slice(0, 80)}${text.length > 80 ? '…' : ''}”`;
