/** The schema that editors use, compiled by Ajv: an independent opinion on what parseReport takes. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** One node of the schema, as far as the tests look at it. */
export interface SchemaNode {
  readonly $schema?: string;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const url = new URL('../../src/model/generated/report.schema.json', import.meta.url);
export const schemaText = readFileSync(url, 'utf8');
export const schema = JSON.parse(schemaText) as SchemaNode;

function makeAjv(): Ajv {
  const ajv = new Ajv({ discriminator: true, allErrors: true });
  ajv.addVocabulary(['unique', 'ordered', 'patternErrorMessage']);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  return ajv;
}

/** Takes unknown keys for errors, as an editor does. */
export const validateStrictly: ValidateFunction = makeAjv().compile(schema);

/** Ignores unknown keys, as parseReport does but for a warning. */
export const validateKnown: ValidateFunction = makeAjv().compile(
  JSON.parse(schemaText.replaceAll(/"additionalProperties": false,?/g, '').replaceAll(/,(\s*})/g, '$1')) as object,
);
