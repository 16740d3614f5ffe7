/** `node scripts/make-host-table.mjs`: measures every way on every hard host in both browsers, and writes the table of docs/embedding.md. */
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';
import { runCommand, setUp } from './set-up.mjs';

await runCommand(async () => {
  await setUp();
  await build();
  const unregister = register();
  const { writeHostTable } = await import('../test/hard-hosts/write-host-table.ts');
  const different = await writeHostTable(console.log);
  await unregister();
  return different > 0 ? 1 : 0;
});
