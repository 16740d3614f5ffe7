/** The heavy part of the geography, behind one dynamic import: shapes, decoder and projections. */
export { decodeWorld } from './decode-world.js';
export { asset } from './generated/world.js';
