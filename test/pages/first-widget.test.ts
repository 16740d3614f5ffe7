/** The README's five minutes, word for word: its commands in a copy of the project, its page in a browser, its server. */
import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { root } from '../../scripts/set-up.mjs';
import { blocksOf, readDocument } from '../docs/read-blocks.js';
import { launchBrowser, openQuietPage, waitForWidgets } from './quiet-page.js';

const run = promisify(execFile);
const readme = await readDocument('README.md');
const chapter = /^## Your first widget in five minutes$(.*?)^## /ms.exec(readme)?.[1] ?? '';
const [copying, page, serving] = blocksOf('README.md', chapter);

let browser: Browser;
let home: string;
let server: ChildProcess;

before(async () => {
  browser = await launchBrowser();
  home = await mkdtemp(join(tmpdir(), 'first-widget-'));
  await mkdir(join(home, 'vitrine'));
  for (const name of ['dist', 'stories', 'node_modules']) await symlink(join(root, name), join(home, 'vitrine', name));
});

after(async () => {
  server?.kill();
  await browser?.close();
  await rm(home, { recursive: true, force: true });
});

/** A port that nobody uses, because the README's may be taken on this machine. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts the README's server at another port, and waits until it names its address. */
async function startServer(cwd: string): Promise<string> {
  const port = await freePort();
  const [, tool = '', args = ''] = /^npx --no-install (\w+) (.*)$/m.exec(serving?.text ?? '') ?? [];
  const script = join(cwd, 'node_modules', '.bin', tool);
  server = spawn(script, args.replace(':8000', `:${port}`).split(' '), { cwd, stdio: ['pipe', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`${tool} ended with ${code}`)));
    server.stderr?.on('data', (chunk) => `${chunk}`.includes(`${port}`) && resolve());
  });
  return `http://127.0.0.1:${port}/`;
}

test('the README leads from nothing to a widget on a page of one’s own', async () => {
  const cwd = join(home, 'vitrine');
  await run('sh', ['-e', '-c', copying?.text ?? 'false'], { cwd });
  await writeFile(join(home, 'my-site', 'index.html'), page?.text ?? '');
  const address = await startServer(cwd);
  const opened = await openQuietPage(browser);
  await opened.page.goto(address);
  await waitForWidgets(opened.page);
  const heading = await opened.page.getByRole('heading', { level: 2 }).textContent();
  await opened.page.context().close();
  assert.deepEqual(opened.said, []);
  assert.match(heading ?? '', /sensors market/i);
});
