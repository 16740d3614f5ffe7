/** Makes what the hosts need beside dist/: an older copy of the library, a foreign Lit element, and the package in a bundle. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { root } from '../../scripts/set-up.mjs';
import { reportPath } from './ways.js';

/** What pages of the tests ask for beside dist/. */
export interface HostFiles {
  /** Scripts by path. */
  readonly scripts: Readonly<Record<string, string>>;
  /** A folder with an older copy of the library. */
  readonly old: string;
  /** The folder of a published site. */
  readonly site: string;
  remove(): Promise<void>;
}

const foreignElement = `
  import { LitElement, html } from 'lit';
  customElements.define('foreign-note', class extends LitElement {
    render() { return html\`<p>A note by somebody else.</p>\`; }
  });`;

export async function prepareFiles(): Promise<HostFiles> {
  const old = join(root, `.cache/hard-hosts/old-${process.pid}`);
  const site = join(root, `.cache/hard-hosts/site-${process.pid}`);
  const [plain, prefixed, foreign] = await Promise.all([
    bundleCode("import 'vitrine/define';"),
    bundleCode("import { defineVitrine } from 'vitrine'; defineVitrine({ prefix: 'acme' });"),
    bundleCode(foreignElement),
    copyOldVersion(old),
    publishSite(site),
  ]);
  return {
    scripts: { '/host/bundle-vt.js': plain, '/host/bundle-acme.js': prefixed, '/host/foreign.js': foreign },
    old,
    site,
    remove: async () => void (await Promise.all([old, site].map((folder) => rm(folder, { recursive: true, force: true })))),
  };
}

/** As an app's bundler would: one minified module. The package finds itself by its name. */
async function bundleCode(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', write: false, conditions: ['production'], logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** As `vitrine publish` writes it. */
async function publishSite(site: string): Promise<void> {
  const args = ['publish', join(root, reportPath), '--out', site, '--base-url', 'http://127.0.0.1/', '--widget', 'market-size-chart', '--quiet'];
  await promisify(execFile)(process.execPath, [join(root, 'dist/cli/vitrine.js'), ...args]);
}

/** The one script tag of this library as version 0.0.9. */
async function copyOldVersion(old: string): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await rm(old, { recursive: true, force: true });
  await mkdir(old, { recursive: true });
  await cp(join(root, 'dist/browser'), join(old, 'browser'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  await cp(join(root, 'dist/vitrine.js'), join(old, 'vitrine.js'));
  const paths = (await readdir(old, { recursive: true })).filter((path) => path.endsWith('.js')).map((path) => join(old, path));
  await Promise.all(paths.map(async (path) => {
    const code = await readFile(path, 'utf8');
    if (code.includes(version)) await writeFile(path, code.replaceAll(version, '0.0.9'));
  }));
}
