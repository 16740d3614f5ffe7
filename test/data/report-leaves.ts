/** Lists every single value of a document, so that none can slip past a list of facts. */

/** One string, number or boolean of a document. */
export interface Leaf {
  /** Where it stands, without positions: `regions[].name`. */
  readonly field: string;
  readonly value: string | number | boolean | null;
}

/** Every leaf in document order. */
export function leavesOf(value: unknown, field = ''): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${field}[]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, field === '' ? key : `${field}.${key}`));
  }
  return [{ field, value: value as Leaf['value'] }];
}

/** The fields that occur, each once, segments and headings of any depth counted as one field. */
export const fieldsOf = (document: unknown): readonly string[] => [...new Set(leavesOf(document).map((leaf) => shallow(leaf.field)))].sort();

const shallow = (field: string): string => field.replace(/(\.segments\[\])+/g, '.segments[]').replace(/(\.entries\[\])+/g, '.entries[]');

/** How often each number occurs, in numbers and inside strings, of a date the year; places in a list and the format's version are no facts. */
export function numberCounts(document: unknown): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { field, value } of leavesOf(document)) {
    if (/(^|\.)(position|schemaVersion)$/.test(field)) continue;
    for (const number of numbersIn(field.endsWith('.date') ? String(value).slice(0, 4) : String(value))) counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** The numbers of a text, thousands separators taken out: "USD 54,942.27" gives 54942.27. */
export const numbersIn = (text: string): readonly string[] => (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((number) => String(Number(number.replaceAll(',', ''))));
