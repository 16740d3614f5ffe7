/**
 * `dist/vitrine.iife.js`: what `dist/vitrine.js` does, for a classic script tag, in one file with all widgets and outlines.
 * Each module starts when its widget is wanted. `Vitrine.discover(root)` is for shadow roots that come late.
 */
import { discover } from './autoloader.js';
import { noteScript } from './word-script.js';

noteScript();

(globalThis as { Vitrine?: { readonly discover: (root: ParentNode) => void } }).Vitrine ??= { discover };
