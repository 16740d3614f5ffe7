/** The ways in which a figure gets onto a page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';
import { renderToString } from '../../src/server/render-to-string.js';
import { makeStill } from '../../src/still/make-still.js';
import type { Place, Way, WayName } from './way.js';

export const reportPath = 'stories/reports/sample-disclosed.json';
const data = readFileSync(join(root, reportPath), 'utf8');

/** What readers see until the widget is there, or where it never comes: what `vitrine render` prints. */
const { html: still = '' } = await makeStill('market-size-chart', data);

const stillStyles = ({ dist }: Place): string => `<link rel="stylesheet" href="${dist}/still.css">`;

/** The tag with its data and what stands inside it. */
function tag({ prefix, src }: Place): string {
  const name = `${prefix}-market-size-chart`;
  const child = src === undefined ? `<script type="application/json">${data.replaceAll('<', '\\u003c')}</script>` : '';
  return `<${name}${src === undefined ? '' : ` src="${src}"`}>${still}${child}</${name}>`;
}

const frame = (src: string, more: string): string =>
  `<iframe data-vitrine-frame src="${src}" title="Sample sensors market" data-heights="680 620 640" width="100%" height="640" ${more} frameborder="0"></iframe>`;

const prefixed = ({ prefix }: Place): string => (prefix === 'vt' ? '' : ` data-prefix="${prefix}"`);

/** The hash that a page states of a single file. */
function hashOf(name: string): string {
  const path = join(root, 'dist/integrity.json');
  const { files } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, string> } : { files: {} };
  return (files as Record<string, string>)[name] ?? '';
}

export const ways: readonly Way[] = [
  {
    name: 'module', title: 'module tag', live: true,
    pieces: (place) => ({ head: `${stillStyles(place)}<script type="module" src="${place.dist}/vitrine.js"${prefixed(place)}></script>`, body: tag(place) }),
  },
  {
    name: 'classic', title: 'classic tag', live: true,
    pieces: (place) => ({ head: `${stillStyles(place)}<script src="${place.dist}/vitrine.iife.js"${prefixed(place)} defer></script>`, body: tag(place) }),
  },
  {
    name: 'bundled', title: 'package in a bundle', live: true,
    pieces: (place) => ({ head: `${stillStyles(place)}<script type="module" src="/host/bundle-${place.prefix}.js"></script>`, body: tag(place) }),
  },
  {
    name: 'single', title: 'single file with integrity', live: true,
    pieces: (place) => ({
      head: `${stillStyles(place)}<script type="module" src="${place.dist}/single/market-size-chart.js" integrity="${hashOf('single/market-size-chart.js')}" crossorigin="anonymous"${prefixed(place)}></script>`,
      body: tag(place),
    }),
  },
  {
    name: 'frame', title: 'frame, published page', live: true, framed: true,
    pieces: ({ dist, site }) => ({
      head: `<script src="${dist}/embed.js"></script>`,
      body: frame(`${site}/sample-disclosed/market-size-chart.html`, 'sandbox="allow-scripts allow-popups"'),
    }),
  },
  {
    name: 'embed', title: 'frame, `embed.html`', live: true, framed: true,
    pieces: ({ dist }) => ({
      head: `<script src="${dist}/embed.js"></script>`,
      body: frame(`${dist}/embed.html?widget=market-size-chart&amp;src=/${reportPath}`, ''),
    }),
  },
  {
    name: 'server', title: 'drawn by a server', live: true,
    pieces: async (place) => ({
      head: `<script type="module" src="${place.dist}/vitrine.js"${prefixed(place)}></script>`,
      body: await renderToString('market-size-chart', { report: data, src: place.src, prefix: place.prefix, styles: { href: `${place.dist}/styles/` }, width: 780 }),
    }),
  },
  { name: 'static', title: 'static figure', live: false, pieces: (place) => ({ head: stillStyles(place), body: still }) },
];

export function wayOf(name: WayName): Way {
  const way = ways.find((one) => one.name === name);
  if (!way) throw new Error(`no way is called ${name}`);
  return way;
}
