/** An object with known fields, each with the number of its shape; the `required` ones must be there. */
export type RecordShape = readonly [
  type: 'record',
  required: readonly string[],
  fields: Readonly<Record<string, number>>,
  /** Two number fields, the first of which is not above the second. */
  ordered?: readonly [low: string, high: string],
];

/** One of several records, told apart by `kind`. */
export type UnionShape = readonly [type: 'union', kinds: Readonly<Record<string, number>>];

/** A list of one shape. No two items have the same value of the field `unique`, in this list or those of its scope. */
export type ListShape = readonly [type: 'list', item: number, max: number, unique?: string, scope?: string];

/** Text of `min` to `max` characters; `wanted` says the pattern in words. */
export type TextShape = readonly [
  type: 'text',
  min: number,
  max: number,
  pattern?: RegExp | 0,
  wanted?: string | 0,
  format?: 'uri',
];

/** A finite number; without bounds any will do. */
export type NumberShape = readonly [type: 'number', min?: number, max?: number, whole?: 1];

/** One of a few literal values. */
export type ChoiceShape = readonly [type: 'choice', values: readonly (string | number | boolean)[]];

/** What a value must be. Shapes name each other by their place in one table, which scripts/make-schema writes. */
export type Shape = RecordShape | UnionShape | ListShape | TextShape | NumberShape | ChoiceShape;
