/** All of the geography, behind the one dynamic import of load-geography: shapes, decoder, projections and names. */
import { decodeWorld } from './decode-world.js';
import { asset } from './generated/world.js';
import { regionMembers, resolvePlace, restOf } from './resolve-place.js';
import type { Geography } from './world.js';

export function createGeography(): Geography {
  return { world: decodeWorld(asset), resolvePlace, regionMembers, restOf };
}

export { resolvePlace };
