/** An object with known fields, each with the number of its shape; the `required` ones must be there. */
export interface RecordShape {
  readonly type: 'record';
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, number>>;
  /** Two number fields, the first of which is not above the second. */
  readonly ordered: readonly [low: string, high: string] | undefined;
}

/** One of several records, told apart by `kind`. */
export interface UnionShape {
  readonly type: 'union';
  readonly kinds: Readonly<Record<string, number>>;
}

/** A list of one shape. No two items have the same value of the field `unique`, in this list or those of its scope. */
export interface ListShape {
  readonly type: 'list';
  readonly item: number;
  readonly max: number;
  readonly unique: string | undefined;
  readonly scope: string | undefined;
}

/** Text of `min` to `max` characters; `wanted` says the pattern in words. */
export interface TextShape {
  readonly type: 'text';
  readonly min: number;
  readonly max: number;
  readonly pattern: RegExp | undefined;
  readonly wanted: string | undefined;
  readonly format: 'uri' | undefined;
}

/** A finite number, with both bounds or none. */
export interface NumberShape {
  readonly type: 'number';
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly isWhole: boolean;
}

/** One of a few literal values. */
export interface ChoiceShape {
  readonly type: 'choice';
  readonly choices: readonly (string | number | boolean)[];
}

/** What a value must be. Shapes name each other by their place in one table, which scripts/make-schema writes. */
export type Shape = RecordShape | UnionShape | ListShape | TextShape | NumberShape | ChoiceShape;

// The table is written with these, so that it is short and each type of shape has one layout in memory.
/** `spec` lists fields with the number of their shape, required ones with `!`: `id!:3 name!:5 text:23`. */
export function record(spec: string, ordered?: RecordShape['ordered']): RecordShape {
  const fields = [...spec.matchAll(/([$\w]+)(!?):(\d+)/g)];
  return {
    type: 'record',
    required: fields.flatMap(([, name = '', mark]) => (mark ? name : [])),
    fields: Object.fromEntries(fields.map(([, name, , place]) => [name, Number(place)])),
    ordered,
  };
}

export const union = (kinds: UnionShape['kinds']): UnionShape => ({ type: 'union', kinds });

export const list = (item: number, max: number, unique?: string, scope?: string): ListShape => ({ type: 'list', item, max, unique, scope });

export const text = (min: number, max: number, pattern?: RegExp, wanted?: string, format?: 'uri'): TextShape => ({
  type: 'text', min, max, pattern, wanted, format,
});

export const number = (min?: number, max?: number, isWhole = false): NumberShape => ({ type: 'number', min, max, isWhole });

export const choice = (...choices: ChoiceShape['choices']): ChoiceShape => ({ type: 'choice', choices });
