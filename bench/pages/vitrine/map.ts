/** Our widget as a stranger embeds it: the built file and the tag. */
import '../../../dist/browser/regional-map.js';
import { drawTag } from './draw-tag.js';

export const draw = drawTag('vt-regional-map');
