/** `npm test [-- pattern…]`: sets up, runs every test or those whose path holds a pattern, ends with the tally. */
import { listFiles } from './stamp.mjs';
import { runCommand, setUp } from './set-up.mjs';
import { Tally } from './tally.mjs';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const patterns = args.filter((arg) => !arg.startsWith('--')).map((arg) => arg.replaceAll('\\', '/').replace(/^\.\//, ''));

await runCommand(async () => {
  await setUp();
  const tally = new Tally();
  const parts = await chooseParts();
  if (parts.length > 0) await makeSources(tally);
  for (const part of parts) await runPart(part, tally);
  if (tally.passed + tally.failed === 0) console.log(`No test has ${patterns.join(' or ') || 'any'} in its path.`);
  if (tally.slowest().length > 1) console.log(`\nThe slowest files:\n${tally.slowest().join('\n')}`);
  for (const what of tally.skipped) console.log(`\nSKIPPED: ${what}`);
  console.log(`\n${tally.summary}`);
  return tally.exitCode;
});

/** A part is its title, its matching files, whether it needs dist/, and how it runs them. */
async function chooseParts() {
  const { checks } = await import('./lint.mjs');
  const { runNodeTests } = await import('./run-node-tests.mjs');
  const { runElementTests } = await import('./run-element-tests.mjs');
  const tests = (await listFiles(['test'])).filter((path) => path.endsWith('.test.ts'));
  const under = (...folders) => (path) => folders.some((folder) => path.startsWith(`test/${folder}/`));
  const [isElement, isPage, isHard, isStory] = [under('elements'), under('pages', 'hosts'), under('hard-hosts'), under('stories')];
  const isPackage = (path) => /^test\/node\/(package|cli)/.test(path);
  const parts = [
    { title: 'Rules', files: Object.keys(checks), run: runChecks },
    { title: 'Floors', files: tests.filter((path) => !isElement(path) && !isPage(path) && !isHard(path) && !isStory(path) && !isPackage(path)), run: runNodeTests },
    { title: 'Package', files: tests.filter(isPackage), needsDist: true, run: runNodeTests },
    { title: 'Elements', files: tests.filter(isElement), run: runElementTests },
    { title: 'Pages', files: quick ? [] : tests.filter(isPage), needsDist: true, run: runNodeTests },
    { title: 'Stories', files: quick ? [] : tests.filter(isStory), run: runLong },
    { title: 'Hard hosts', files: quick ? [] : tests.filter(isHard), needsDist: true, run: runLong },
  ];
  const matches = (path) => patterns.length === 0 || patterns.some((pattern) => path.includes(pattern));
  return parts.map((part) => ({ ...part, files: part.files.filter(matches) })).filter(({ files }) => files.length > 0);
}

/** What tests import from src/∗/generated; without it, the tests that do not need it still run. */
async function makeSources(tally) {
  const { generate } = await import('./build.mjs');
  await generate().catch((error) => tally.fail({ file: 'Generated sources', message: error.message }));
}

/** A part that cannot start (a faulty build, no browser) is one failure; the others still run. */
async function runPart({ title, files, needsDist, run }, tally) {
  const started = Date.now();
  const before = tally.passed;
  try {
    const { build } = await import('./build.mjs');
    if (needsDist) await build();
    await run(files, tally);
  } catch (error) {
    tally.fail({ file: title, message: error.name === 'Error' ? error.message : (error.stack ?? error) });
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${title}: ${tally.passed - before} passed in ${files.length} files, ${seconds} s`);
}

/** One file a browser, each with hundreds of pages or stories. */
async function runLong(files, tally) {
  const { runNodeTests } = await import('./run-node-tests.mjs');
  await runNodeTests(files, tally, { minutes: 9 });
}

async function runChecks(names, tally) {
  const { checks } = await import('./lint.mjs');
  await Promise.all(names.map(async (name) => {
    const faults = await checks[name]().catch((error) => [error.message]);
    if (faults.length === 0) tally.pass();
    else tally.fail({ file: name, message: faults.join('\n') });
  }));
}
