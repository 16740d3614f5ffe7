/** Tells whether files made earlier still fit their inputs, by a hash of the inputs' content kept in .cache/. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A short hash of text or bytes. */
export const digest = (content) => createHash('sha256').update(content).digest('hex').slice(0, 32);

/** All files at or under `paths` (relative to `base`), sorted, with forward slashes; missing paths are left out. */
export async function listFiles(paths, { base = root, skip = () => false } = {}) {
  const found = [];
  const visit = async (path) => {
    const name = relative(base, path).split(sep).join('/');
    const info = await stat(path).catch(() => undefined);
    if (info === undefined || skip(name)) return;
    if (info.isFile()) return found.push(name);
    for (const entry of await readdir(path)) await visit(join(path, entry));
  };
  for (const path of paths) await visit(join(base, path));
  return found.sort();
}

/** A hash of the names and the content of all files at or under `paths`. */
export async function digestFiles(paths, options = {}) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of await listFiles(paths, options)) {
    hash.update(`\n${file}\n`).update(await readFile(join(options.base ?? root, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

/** Runs `make` when the inputs differ from those of its last success, or when an output is gone. True when it ran. */
export async function makeWhenStale(name, { inputs, outputs, skip }, make) {
  const stamp = join(root, '.cache', `${name}.stamp`);
  const now = await digestFiles(inputs, { skip });
  const before = await readFile(stamp, 'utf8').catch(() => '');
  if (before === now && outputs.every((path) => existsSync(join(root, path)))) return false;
  await make();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, now);
  return true;
}
