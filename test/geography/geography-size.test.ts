/** The weight of the chunk that a page with a map loads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const entry = (name: string): string => fileURLToPath(new URL(`../../src/geography/${name}.ts`, import.meta.url));

async function bundledSize(name: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry(name)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    splitting: true,
    outdir: 'out',
  });
  const main = outputFiles.find(({ path }) => path.endsWith(`${name}.js`));
  return gzipSync(main?.contents ?? '', { level: 9 }).length;
}

test('geography-chunk.ts is at most 25 kB of gzip: shapes, names, decoder and projections', async () => {
  const size = await bundledSize('geography-chunk');
  assert.ok(size > 10_000 && size <= 25_000, `${size} bytes`);
});

test('load-geography.ts is all that a page without a map could load: under half a kB', async () => {
  const size = await bundledSize('load-geography');
  assert.ok(size > 50 && size < 500, `${size} bytes`);
});
