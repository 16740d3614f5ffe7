/** Bundles the element tests, runs them in a real browser, and adds their results to the tally. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { browserFlags, findBrowser } from './find-browser.mjs';
import { root } from './set-up.mjs';

/** `files` are paths from the root. Mocha's describe and it are global; reports are at /stories/reports/…. */
export async function runElementTests(files, tally) {
  const executablePath = await findBrowser();
  const folder = `.cache/element-tests-${process.pid}`;
  try {
    await bundleTests(files, folder);
    const bundles = new Map(files.map((file) => [join(root, bundlePath(file, folder)), file]));
    for (const session of await runInBrowser([...bundles.keys()], executablePath)) {
      addSession(session, bundles.get(session.testFile) ?? session.testFile, tally);
    }
  } finally {
    await rm(join(root, folder), { recursive: true, force: true });
  }
}

const bundlePath = (file, folder) => file.replace(/^test\/elements\//, `${folder}/`).replace(/\.ts$/, '.js');

/** One graph for all tests, so that lit, d3 and the elements are each one chunk and not hundreds of requests. */
async function bundleTests(files, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: folder,
    outbase: 'test/elements',
    bundle: true,
    splitting: true,
    ignoreAnnotations: true, // package.json speaks of dist/: define files of src/ have side effects too
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    conditions: ['production'],
    external: ['/__web-dev-server__web-socket.js'],
    logLevel: 'silent',
  });
}

async function runInBrowser(files, executablePath) {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: root,
      files,
      watch: false,
      concurrency: 2,
      browsers: [chromeLauncher({ launchOptions: { executablePath, args: browserFlags }, createPage: openWindow })],
      testFramework: { config: { timeout: 10_000 } },
      reporters: [],
      staticLogging: true,
      logger: quietLogger,
    },
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  return [...runner.sessions.all()];
}

/**
 * A window of its own for each file at work: in a tab behind another nothing is drawn, resized or focused. It is used
 * again for the next file, which shall not find the dark mode of the last.
 */
async function openWindow({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    await page.emulateMediaType();
    await page.emulateMediaFeatures();
    return goto(...args);
  };
  return page;
}

/** A file that fails outside its tests (an import, a hook, no test at all) is one failure of its own. */
function addSession({ testResults, errors, logs, request404s, passed }, file, tally) {
  for (const log of logs) console.log(`${file}:`, ...log);
  const count = testResults ? addSuite(testResults, [], file, tally) : 0;
  for (const error of errors) tally.fail({ file, message: describeError(error) });
  if (errors.length > 0) return;
  if (count === 0) tally.fail({ file, message: ['it holds no test', ...request404s].join('\n') });
  else if (!passed && !hasFailure(testResults)) tally.fail({ file, message: 'it did not pass' });
}

/** The number of tests in a suite and its inner ones, skipped ones included. */
function addSuite({ tests, suites }, titles, file, tally) {
  for (const { name, passed, skipped, error } of tests) {
    if (passed) tally.pass();
    else if (!skipped) tally.fail({ file, title: [...titles, name].join(' › '), message: describeError(error) });
  }
  const inner = suites.map((suite) => addSuite(suite, [...titles, suite.name], file, tally));
  return inner.reduce((sum, count) => sum + count, tests.length);
}

const hasFailure = ({ tests, suites }) => tests.some(({ passed, skipped }) => !passed && !skipped) || suites.some(hasFailure);

function describeError({ message, stack, expected, actual } = {}) {
  const values = expected === undefined ? [] : [`wanted: ${expected}`, `found:  ${actual}`];
  return [stack?.includes(message) ? '' : message, stack, ...values].filter(Boolean).join('\n') || 'failed without a message';
}

const quietLogger = {
  log() {}, debug() {}, group() {}, groupEnd() {}, logSyntaxError() {},
  warn: (...words) => console.log(...words),
  error: (...words) => console.log(...words),
};
