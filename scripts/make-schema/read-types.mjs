/** Reads src/model/report.ts into a JSON Schema (draft-07) in which every alternative is told by its `kind`. */
import TJS from 'typescript-json-schema';

const COMPILER = {
  // With null checks the generator loses `@items` constraints of optional arrays and doubles some definitions.
  strictNullChecks: false,
  module: 'ESNext',
  moduleResolution: 'Bundler',
  target: 'ES2022',
  skipLibCheck: true,
  types: [],
};
const SETTINGS = {
  required: true,
  noExtraProps: true,
  aliasRef: true,
  // Ours: `@unique year` on a list, `@ordered ["low", "high"]` on a type. The third is known to editors.
  validationKeywords: ['unique', 'ordered', 'patternErrorMessage'],
};

/** @returns the schema of `Report`, with a description for each field and its definitions in the order of their first use. */
export function readTypes(file, folder) {
  const program = TJS.getProgramFromFiles([file], COMPILER, folder);
  const raw = TJS.generateSchema(program, 'Report', SETTINGS);
  if (!raw) throw new Error(`${file}: found no type Report`);
  const { $schema, ...rest } = walk(raw, tidyNode);
  return { $schema, title: 'Vitrine report', ...rest };
}

function tidyNode(node) {
  const { anyOf, description, ...rest } = node;
  return {
    ...(description && { description: description.replace(/\s*\n\s*/g, ' ') }),
    ...rest,
    // One discriminator turns dozens of errors of the branches that were not meant into the few of the one that was.
    ...(anyOf && { type: 'object', discriminator: { propertyName: 'kind' }, required: ['kind'], oneOf: anyOf }),
  };
}

/** A copy of the schema with `change` applied to each subschema, the innermost first. */
export function walk(schema, change) {
  const copy = { ...schema };
  for (const key of ['properties', 'definitions']) {
    if (copy[key]) copy[key] = mapValues(copy[key], (child) => walk(child, change));
  }
  for (const key of ['anyOf', 'oneOf']) if (copy[key]) copy[key] = copy[key].map((child) => walk(child, change));
  if (copy.items) copy.items = walk(copy.items, change);
  return change(copy);
}

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
