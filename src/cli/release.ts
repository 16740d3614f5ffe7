/** The files of this release: where they stand under a base, and the hash of each that a page can name whole. */
import { readFile } from 'node:fs/promises';
import { VERSION } from '../elements/base/version.js';
import { UsageError } from './command.js';

/** `single/market-size-chart.js` → `sha384-…`. */
export type Hashes = Readonly<Record<string, string>>;

/** As the build has written them beside this command. */
export async function readHashes(): Promise<Hashes> {
  const { files } = JSON.parse(await readFile(new URL('../integrity.json', import.meta.url), 'utf8')) as { readonly files: Hashes };
  return files;
}

/** Where the files are under a base that serves packages by name and version, as the usual delivery networks do. */
export function releaseFolder(base: string): string {
  if (!/^(https?:\/\/[^/\s"'<>]+)?(\/[^\s"'<>?#]*)?$/i.test(base) || base === '') {
    throw new UsageError(`--base wants an address such as https://cdn.example/npm/ or /files/, found ${JSON.stringify(base)}`);
  }
  return `${base.replace(/\/*$/, '/')}vitrine@${VERSION}/dist/`;
}
