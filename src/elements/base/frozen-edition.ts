/** Whether data is still that of a frozen edition. Loaded with the first `integrity` of a page. */
import type { LoadErrorCode } from '../../i18n/words.js';

/** As an `integrity` attribute of HTML, but for options: they have no meaning yet. */
const HASH = /^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/** Undefined where the bytes have one of the strongest hashes. What is no hash checks nothing, so nothing passes it. */
export async function findChange(bytes: Response, integrity: string): Promise<{ readonly code: LoadErrorCode; readonly detail: string } | undefined> {
  const hashes = integrity.trim().split(/\s+/);
  const odd = hashes.find((hash) => !HASH.test(hash));
  if (odd !== undefined) return { code: 'cannot-verify', detail: `found integrity="${odd.slice(0, 40)}", want sha256- and a hash in base64` };
  // Pages over plain http have none, but for those of the same machine.
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return { code: 'cannot-verify', detail: 'this page came over http, and browsers check only over https' };
  const strongest = hashes.map((hash) => hash.slice(3, 6)).sort().at(-1) ?? '';
  const wanted = hashes.filter((hash) => hash.startsWith(`sha${strongest}`));
  const found = `sha${strongest}-${base64(await subtle.digest(`SHA-${strongest}`, await bytes.arrayBuffer()))}`;
  return wanted.includes(found) ? undefined : { code: 'data-changed', detail: `found ${found}, want ${wanted.join(' or ')}` };
}

const base64 = (digest: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(digest)));
