/** `npm run pictures`: sets up, then compares the stories with their golden pictures; `-- --accept` takes new ones. */
import { spawn } from 'node:child_process';
import { root, runCommand, setUp } from './set-up.mjs';

await runCommand(async () => {
  await setUp();
  const { generate } = await import('./build.mjs');
  await generate();
  const args = ['--import', 'tsx', 'test/stories/check-pictures.ts', ...process.argv.slice(2)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
});
