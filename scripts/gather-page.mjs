/**
 * Rollup plug-in: the page of a whole report gets the widgets that only read in one file, as twins of their modules.
 * One by one they would cost it eleven requests and 8 kB more, since each small file is packed without what the others
 * taught the packer; a page with one of them still fetches that one alone.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const TWIN = '.page.ts';
const originalOf = (id) => (id.endsWith(TWIN) ? id.slice(0, -TWIN.length) + '.ts' : id);

/** The twin of a module. */
export const twinOf = (id) => id.replace(/\.ts$/, TWIN);

/** Whether a module is a twin. */
export const isOnPage = (id) => id.endsWith(TWIN);

/**
 * @param {string} page The module that lays the page out, and that loads the widgets.
 * @param {readonly string[]} gathered Their define files that it gets as twins.
 * @param {readonly string[]} others The define files beside them: what they need stays one for all.
 */
export function gatherPage(page, gathered, others) {
  let shared;
  return {
    name: 'gather-page',
    async buildStart() {
      const { metafile } = await build({ entryPoints: [...others], bundle: true, packages: 'external', format: 'esm', outdir: 'out', splitting: true, write: false, metafile: true });
      shared = new Set(Object.keys(metafile.inputs));
    },
    async resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const found = await this.resolve(source, originalOf(importer), { skipSelf: true });
      const path = found?.id.slice(process.cwd().length + 1).replaceAll('\\', '/');
      const isDefine = path?.endsWith('/define.ts');
      const isTwin = found?.id === page || (isOnPage(importer) && path?.startsWith('src/') && (isDefine ? gathered.includes(found.id) : !shared.has(path)));
      return isTwin ? twinOf(found.id) : found;
    },
    load: (id) => (isOnPage(id) ? readFile(originalOf(id), 'utf8') : null),
  };
}
