/** `node scripts/run-typescript.mjs file.ts [arguments…]`: sets up, makes what sources import, and runs the file. */
import { spawn } from 'node:child_process';
import { root, runCommand, setUp } from './set-up.mjs';

await runCommand(async () => {
  await setUp();
  const { generate } = await import('./build.mjs');
  await generate();
  const args = ['--import', 'tsx', ...process.argv.slice(2)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
});
