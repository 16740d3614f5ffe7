/** Fetches the geography once, in a chunk of its own, so that a page without a map never loads it. */
import type { Geography } from './world.js';

let loading: Promise<Geography> | undefined;

/** Rejects when the chunk cannot be loaded; the next call tries again. */
export function loadGeography(): Promise<Geography> {
  loading ??= import('./geography-chunk.js').then(
    ({ createGeography }) => createGeography(),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
