/** Writes dist/integrity.json: the version, and the hash of each file that a page can name whole. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './stamp.mjs';

/** Files that need no other file, or whose other files a page names itself. */
const isWhole = (path) => /^(single|words)\/[^/]+\.js$|^(vitrine\.iife|embed)\.js$|^[^/]+\.css$/.test(path);

/** As an `integrity` attribute has it: `sha384-…`. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Hashes what of `version` is built in `folder`, and writes integrity.json there. */
export async function writeHashes(folder, version) {
  const paths = (await listFiles(['.'], { base: folder })).filter(isWhole);
  const files = await Promise.all(paths.map(async (path) => [path, integrityOf(await readFile(join(folder, path)))]));
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`);
}
