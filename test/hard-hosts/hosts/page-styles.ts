/** Hosts whose style sheets reach for everything. The widget must look as on a page without any. */
import type { HardHost } from '../hard-host.js';
import { compareLook } from '../compare-look.js';

export const styleHosts = {
  'unset-all': { title: '`* { all: unset }`', css: '* { all: unset } head, script { display: none } html, body, main, h1, p, figure { display: block }', levelled: true, check: compareLook },
  'hidden-divs': { title: '`div { display: none !important }`', css: 'div { display: none !important }', levelled: true, check: compareLook },
  'small-root': { title: '`:root { font-size: 62.5% }`', css: ':root { font-size: 62.5% }', levelled: true, check: compareLook },
  'content-box': { title: '`* { box-sizing: content-box !important }`', css: '* { box-sizing: content-box !important }', levelled: true, check: compareLook },
} as const satisfies Readonly<Record<string, HardHost>>;
