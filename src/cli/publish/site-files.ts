/** The files that all pages of a published site share, in its folder `vitrine/`. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_STYLES } from './index-pages.js';

/** What the pages need to know of these files. */
export interface SiteFiles {
  /** A short hash of a file, for its address: who has an older one asks again. Empty where there is no such file. */
  readonly version: (name: string) => string;
}

/** Languages beside English. */
const WORDS = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pt', 'zh'];

/** As the build has put them beside this command; the style sheet of stills may be missing. */
const NAMES = ['vitrine.iife.js', 'embed-page.js', 'embed.js', 'still.css', ...WORDS.map((tag) => `words/${tag}.js`)];

/** Writes them. The licences of what is inside the scripts come along. */
export async function writeSiteFiles(out: string): Promise<SiteFiles> {
  const built = new URL('../', import.meta.url);
  const files = new Map<string, Uint8Array>([['index.css', Buffer.from(INDEX_STYLES)]]);
  for (const name of NAMES) {
    const bytes = await readFile(new URL(name, built)).catch(() => undefined);
    if (bytes) files.set(name, withoutMap(name, bytes));
  }
  const notices = await readFile(new URL('../THIRD-PARTY-NOTICES.md', built)).catch(() => undefined);
  if (notices) files.set('THIRD-PARTY-NOTICES.md', notices);
  await mkdir(join(out, 'vitrine/words'), { recursive: true });
  for (const [name, bytes] of files) await writeFile(join(out, 'vitrine', name), bytes);
  return { version: (name) => hashOf(files.get(name)) };
}

/** The map stays with the package, so the script must not name it. */
function withoutMap(name: string, bytes: Uint8Array): Uint8Array {
  if (!name.endsWith('.js')) return bytes;
  return Buffer.from(Buffer.from(bytes).toString('utf8').replace(/\n\/\/# sourceMappingURL=[^\n]*\n?$/, '\n'));
}

const hashOf = (bytes: Uint8Array | undefined): string => (bytes ? createHash('sha256').update(bytes).digest('hex').slice(0, 10) : '');
