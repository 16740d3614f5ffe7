/** Fetches the world's shapes once, in a chunk of their own, so that a page without a map never loads them. */
import type { World } from './world.js';

let loading: Promise<World> | undefined;

/** Rejects when the chunk cannot be loaded; the next call tries again. */
export function loadWorld(): Promise<World> {
  loading ??= import('./world-chunk.js').then(
    ({ decodeWorld, asset }) => decodeWorld(asset),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
