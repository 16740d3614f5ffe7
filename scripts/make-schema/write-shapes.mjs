/** Turns the schema into the table of shapes that src/model/read-shape.ts reads by. A keyword it cannot turn is an error. */
const KNOWN = {
  annotation: ['description', 'examples', 'title', '$schema', 'definitions'],
  object: ['type', 'properties', 'required', 'additionalProperties', 'ordered'],
  union: ['type', 'discriminator', 'required', 'oneOf'],
  array: ['type', 'items', 'maxItems', 'unique'],
  string: ['type', 'minLength', 'maxLength', 'pattern', 'patternErrorMessage', 'format'],
  number: ['type', 'minimum', 'maximum'],
  choice: ['type', 'enum', 'const'],
};

/** @returns TypeScript source that exports `REPORT_SHAPES`, the report's own shape first. */
export function writeShapes(schema) {
  const table = new ShapeTable(schema.definitions);
  table.place(schema);
  const rows = table.rows.map((row) => `  ${row},\n`).join('');
  return `/** What each part of a report must be. Made by scripts/make-schema.mjs from the types; not to be edited. */
import { choice, list, number, record, type Shape, text, union } from '../shape.js';

export const REPORT_SHAPES: readonly Shape[] = [
${rows}];
`;
}

class ShapeTable {
  rows = [];
  #definitions;
  #places = new Map();

  constructor(definitions) {
    this.#definitions = definitions;
  }

  /** The row number of a schema's shape. Equal shapes share a row; a definition has its row before its parts do. */
  place(schema) {
    if (schema.$ref) return this.place(this.#definitions[schema.$ref.replace('#/definitions/', '')]);
    const key = schema.properties || schema.oneOf ? schema : this.write(schema);
    if (!this.#places.has(key)) {
      const row = this.rows.push('') - 1;
      this.#places.set(key, row);
      this.rows[row] = this.write(schema);
    }
    return this.#places.get(key);
  }

  write(schema) {
    const kind = kindOf(schema);
    const strange = Object.keys(schema).filter((key) => !KNOWN[kind].includes(key) && !KNOWN.annotation.includes(key));
    if (strange.length) throw new Error(`cannot turn ${strange} of ${JSON.stringify(schema)} into a shape`);
    return call(...this[kind](schema));
  }

  object({ properties, required = [], ordered }) {
    const fields = Object.entries(properties).map(([key, schema]) => `${key}${required.includes(key) ? '!' : ''}:${this.place(schema)}`);
    return ['record', text(fields.join(' ')), ordered && JSON.stringify(ordered)];
  }

  union({ oneOf }) {
    return ['union', this.#fields(oneOf.map((branch) => [this.#kindName(branch), branch]))];
  }

  array({ items, maxItems = Infinity, unique }) {
    const [key, , scope] = unique?.split(' ') ?? []; // `id of segments`
    return ['list', this.place(items), maxItems, key && text(key), scope && text(scope)];
  }

  string({ minLength = 0, maxLength = Infinity, pattern, patternErrorMessage, format }) {
    if (pattern && !patternErrorMessage) throw new Error(`pattern ${pattern} lacks its patternErrorMessage`);
    const rule = pattern && String(new RegExp(pattern, 'u'));
    return ['text', minLength, maxLength, rule, patternErrorMessage && text(patternErrorMessage), format && text(format)];
  }

  number({ type, minimum, maximum }) {
    const bounds = [minimum, maximum].filter((bound) => bound !== undefined).length;
    if (bounds === 1 || (type === 'integer' && !bounds)) throw new Error('a number has both bounds; a number that is not whole may have none');
    return ['number', minimum, maximum, type === 'integer' || undefined];
  }

  choice({ type, enum: values, const: only }) {
    return ['choice', ...(type === 'boolean' ? [true, false] : (values ?? [only])).map((value) => JSON.stringify(value))];
  }

  #fields(entries) {
    return `{ ${entries.map(([key, schema]) => `${key}: ${this.place(schema)}`).join(', ')} }`;
  }

  #kindName(branch) {
    return this.#definitions[branch.$ref.replace('#/definitions/', '')].properties.kind.const;
  }
}

function kindOf(schema) {
  if (schema.oneOf) return 'union';
  if (schema.enum || 'const' in schema || schema.type === 'boolean') return 'choice';
  return schema.type === 'integer' ? 'number' : schema.type;
}

const text = (value) => `'${value.replace(/['\\]/g, '\\$&')}'`;

/** Source of a call without the arguments that are absent at the end. */
function call(name, ...values) {
  const end = values.findLastIndex((value) => value !== undefined) + 1;
  return `${name}(${values.slice(0, end).map(String).join(', ')})`;
}
