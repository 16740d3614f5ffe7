/** A node:test reporter that writes one line of JSON for each leaf test that passed or failed, and for what a test printed. */
import { relative, resolve, sep } from 'node:path';

export default async function* reportNodeTests(events) {
  const titles = [];
  const parents = new Set();
  const errors = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:start') titles.splice(data.nesting, Infinity, data.name);
    if (type === 'test:plan') parents.add(`${data.file} ${data.nesting - 1}`);
    if (type === 'test:stdout') yield line({ kind: 'note', message: data.message.trimEnd() });
    if (type === 'test:stderr') errors.set(data.file, (errors.get(data.file) ?? '') + data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isParent = parents.delete(`${data.file} ${data.nesting}`) || data.details?.type === 'suite';
    if (typeof data.skip === 'string') yield line({ kind: 'skip', message: `${data.name}: ${data.skip}` });
    if (data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:fail') yield* describeFailure(data, titles, errors);
    else if (isWholeFile(data)) yield line({ kind: 'fail', file: fromRoot(data.file), message: 'it holds no test' });
    else if (!isParent) yield line({ kind: 'pass' });
  }
}

const line = (result) => `${JSON.stringify(result)}\n`;
const isWholeFile = ({ name, nesting, file }) => nesting === 0 && resolve(name) === file;
const fromRoot = (path) => relative(process.cwd(), path).split(sep).join('/');

/** A parent that fails with its children is counted by them; it counts itself when its own hook or body threw. */
function* describeFailure(data, titles, errors) {
  const error = data.details?.error;
  if (error?.failureType === 'subtestsFailed') return;
  const cause = error?.cause ?? error;
  const wholeFile = isWholeFile(data);
  yield line({
    kind: 'fail',
    file: data.file && fromRoot(data.file),
    title: wholeFile ? '' : [...titles.slice(0, data.nesting), data.name].join(' › '),
    message: (wholeFile && errors.get(data.file)) || cause?.stack || cause?.message || String(cause),
  });
}
