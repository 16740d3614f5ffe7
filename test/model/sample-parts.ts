/** Small valid documents that tests break in one place. */
import { parseReport, type ParseResult } from '../../src/model/parse-report.js';

/** A valid document with these fields added or replaced. */
export const documentWith = (fields: object = {}): object => ({ schemaVersion: 1, title: 'Widgets', ...fields });

/** What parsing gives for such a document. */
export const parseWith = (fields: object): ParseResult => parseReport(documentWith(fields));

/** Issues as `code path`, the way most tests compare them. */
export const codesOf = ({ issues }: ParseResult): readonly string[] => issues.map(({ code, path }) => `${code} ${path}`);

export const exact = (value: unknown): object => ({ kind: 'exact', value, status: 'reported' });
export const inYear = (year: unknown, value: unknown = 5): object => ({ year, figure: exact(value) });
export const segment = (id: unknown, fields: object = {}): object => ({ id, name: `Segment ${String(id)}`, ...fields });
export const line = (id: unknown, fields: object = {}): object => ({ kind: 'country', id, name: `Country ${String(id)}`, ...fields });
export const player = (id: unknown, fields: object = {}): object => ({ id, name: `Player ${String(id)}`, listings: [], ...fields });
export const sizes = (values: unknown, fields: object = {}): object => ({
  marketSize: { unit: { kind: 'money', scale: 'million' }, values, ...fields },
});
export const segmented = (segments: unknown): object => ({ segmentations: [{ id: 'product', name: 'Product', segments }] });
