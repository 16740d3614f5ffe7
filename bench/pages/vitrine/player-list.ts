/** Our widget as a stranger embeds it: the built file and the tag. */
import '../../../dist/browser/player-list.js';
import { drawTag } from './draw-tag.js';

export const draw = drawTag('vt-player-list');
