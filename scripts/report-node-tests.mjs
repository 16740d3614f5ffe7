/** A node:test reporter for one file: writes a line of JSON for each leaf test that passed, failed or was skipped for a reason. */

export default async function* reportNodeTests(events) {
  const titles = [];
  const parents = new Set();
  for await (const { type, data } of events) {
    if (type === 'test:start') titles.splice(data.nesting, Infinity, data.name);
    if (type === 'test:plan') parents.add(data.nesting - 1);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isParent = parents.delete(data.nesting) || data.details?.type === 'suite';
    if (typeof data.skip === 'string') yield line({ kind: 'skip', message: `${data.name}: ${data.skip}` });
    if (data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:fail') yield* describeFailure(data, titles);
    else if (!isParent) yield line({ kind: 'pass' });
  }
}

const line = (result) => `${JSON.stringify(result)}\n`;

/** A parent that fails with its children is counted by them; it counts itself when its own hook or body threw. */
function* describeFailure(data, titles) {
  const error = data.details?.error;
  if (error?.failureType === 'subtestsFailed') return;
  const cause = error?.cause ?? error;
  yield line({
    kind: 'fail',
    title: [...titles.slice(0, data.nesting), data.name].join(' › '),
    message: cause?.stack || cause?.message || String(cause),
  });
}
