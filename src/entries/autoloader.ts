/**
 * One script tag for a page: finds Vitrine tags and `<figure data-vitrine>`, now and added later, and loads those that come
 * near the reader. `data-prefix` on the script tag changes what the tags begin with. Needs nothing from the page but the tags.
 */
import { scriptPrefix } from './autoload/prefix.js';
import { TagLoader } from './autoload/tag-loader.js';

const loader = startLoader();

/**
 * Looks for tags under `root`, and at all that comes there later. Only for a shadow root that its element attached after
 * it was put into the page, and for closed ones: everything else is found without.
 */
export function discover(root: ParentNode): void {
  loader?.discover(root);
}

function startLoader(): TagLoader | undefined {
  if (typeof document === 'undefined') return undefined;
  const prefix = scriptPrefix(import.meta.url);
  if (prefix === undefined) return undefined;
  const started = new TagLoader(prefix);
  started.start();
  return started;
}
