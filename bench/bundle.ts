/**
 * Makes one classic script of a contender's page modules for one work, as its users' bundlers would. What ours loads
 * later is inside too, and runs when it is asked for: no download is measured.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { pathsText, topologyText, type Detail } from './outlines.js';
import { widgetsOf, type Contender, type Work } from './works.js';

const folder = dirname(fileURLToPath(import.meta.url));

/** Our built file for each widget. */
const builtFiles = { 'size-chart': 'market-size-chart', treemap: 'segment-treemap', map: 'regional-map', 'player-list': 'player-list' } as const;

/** Whether the contender draws every widget of the work. */
export const canDo = (contender: Contender, work: Work): boolean =>
  widgetsOf(work).every((widget) => existsSync(join(folder, 'pages', contender, `${widget}.ts`)) &&
    (contender !== 'vitrine' || existsSync(join(folder, '..', 'dist', 'browser', `${builtFiles[widget]}.js`))));

/** The script; it leaves a function to draw each widget in `contender`. */
export async function bundle(contender: Contender, work: Work): Promise<string> {
  const widgets = widgetsOf(work);
  const imports = widgets.map((widget, i) => `import { draw as draw${i} } from './pages/${contender}/${widget}.ts';`);
  const table = widgets.map((widget, i) => `'${widget}': draw${i}`);
  return bundleText(`${imports.join('\n')}\nglobalThis.contender = { ${table.join(', ')} };`, work.detail);
}

/** The page's own script. */
export const bundleDriver = (): Promise<string> => bundleText("import './pages/driver.ts';");

async function bundleText(contents: string, detail: Detail = '110m'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [outlines(detail)],
  });
  return outputFiles[0]?.text ?? '';
}

/** `outlines:paths` and `outlines:topology` as text. */
const outlines = (detail: Detail): Plugin => ({
  name: 'outlines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^outlines:/ }, ({ path }) => ({ path, namespace: 'outlines' }));
    onLoad({ filter: /.*/, namespace: 'outlines' }, async ({ path }) => ({
      contents: await (path === 'outlines:paths' ? pathsText(detail) : topologyText(detail)),
      loader: 'text',
    }));
  },
});
