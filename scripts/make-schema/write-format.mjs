/** Writes docs/report-format.md from the schema: what a report is, then a table of fields for each type. */
const MINIMAL = `{
  "$schema": "./node_modules/vitrine/dist/report.schema.json",
  "schemaVersion": 1,
  "title": "Smart Widgets Market",
  "baseYear": 2024,
  "marketSize": {
    "unit": { "kind": "money", "currency": "USD", "scale": "million" },
    "values": [
      { "year": 2024, "figure": { "kind": "exact", "value": 1200, "status": "reported" } },
      { "year": 2031, "figure": { "kind": "undisclosed", "status": "undisclosed" } }
    ]
  }
}`;

const intro = (title) => `# ${title}: the format

This page is made from the types in \`src/model\` by \`scripts/make-schema.mjs\`: change the types, not this page.

A report is one JSON document. Only \`schemaVersion\` and \`title\` are needed; each widget shows what is there.
With \`$schema\`, an editor completes the fields and explains each of them:

\`\`\`json
${MINIMAL}
\`\`\`

## What happens to faults

\`parseReport\` never throws. It gives the report, where there is one, and a list of issues: \`code\`, \`path\`
(\`regions[2].countries[0].name\`), \`message\` (what was found, what is wanted) and \`severity\`.

- A fault costs the smallest part that can be missed: an optional field, else the list item, else what holds it.
- An unknown key is a warning and is left out. All else is an error.
- An optional list that loses all its items is left out, so that it does not say "none".
- Limits: 10 MB of text, 64 levels, 100,000 segments, 100,000 players, 3 million values. After 1,000 errors, and
  after 1,000 warnings, one more says that there were more.
- A document of another \`schemaVersion\` gets the issue \`unsupported-version\`, unless it can be brought up to date.
`;

/** @returns the text of docs/report-format.md. */
export function writeFormat(schema) {
  const { definitions, title, ...report } = schema;
  const types = Object.entries({ Report: report, ...definitions });
  return [intro(title), '## Types\n', ...types.map(writeType)].join('\n');
}

function writeType([name, type]) {
  const body = type.properties ? writeFields(type) : `${typeOf(type)}\n`;
  const ordered = type.ordered ? `\n\`${type.ordered[0]}\` is not above \`${type.ordered[1]}\`.\n` : '';
  return `### ${name}\n\n${type.description}\n${ordered}\n${body}`;
}

function writeFields({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([name, field]) => [
    `\`${name}\``,
    typeOf(field),
    required.includes(name) ? 'yes' : '',
    field.description ?? '',
    rangeOf(field).join('; '),
    (field.examples ?? []).map((example) => code(JSON.stringify(example))).join(', '),
  ]);
  const head = ['Field', 'Type', 'Required', 'Meaning', 'Range', 'Example'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');
}

/** A bar inside code would end the table cell. */
const cell = (text) => text.replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;
const link = (ref) => ref.replace('#/definitions/', '').replace(/.*/s, (name) => `[${name}](#${name.toLowerCase()})`);

function typeOf(field) {
  if (field.$ref) return link(field.$ref);
  if (field.oneOf) return `one of ${field.oneOf.map(typeOf).join(', ')}, told apart by \`kind\``;
  if (field.enum) return field.enum.map((value) => code(JSON.stringify(value))).join(', ');
  if ('const' in field) return code(JSON.stringify(field.const));
  if (field.type === 'array') return `list of ${typeOf(field.items)}`;
  return { string: 'text', integer: 'whole number', number: 'number', boolean: '`true`, `false`' }[field.type];
}

function rangeOf({ minLength = 0, maxLength, minimum, maximum, maxItems, unique, patternErrorMessage, items }) {
  const [key, , scope] = unique?.split(' ') ?? [];
  return [
    maxLength && `${minLength} to ${maxLength} characters`,
    minimum !== undefined && `${minimum} to ${maximum}`,
    maxItems && `at most ${maxItems} items`,
    key && `no two with the same \`${key}\`${scope ? `, of all ${scope}` : ''}`,
    patternErrorMessage,
    ...(items?.type === 'string' && !items.enum ? rangeOf(items).map((range) => `each ${range}`) : []),
  ].filter(Boolean);
}
