/** `npm run storybook` serves the stories, `npm run storybook:build` writes them to .cache/storybook; both set up first. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, runCommand, setUp } from './set-up.mjs';

const [how, ...more] = process.argv.slice(2);
const port = process.env.PORT ?? '6006';
const ways = {
  serve: ['dev', '--port', port, '--no-open', '--disable-telemetry', '--no-version-updates'],
  build: ['build', '--output-dir', '.cache/storybook', '--quiet', '--disable-telemetry'],
};

await runCommand(async () => {
  await setUp();
  const { generate } = await import('./build.mjs');
  await generate();
  const script = join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...ways[how], ...more], options);
    child.on('error', reject);
    child.on('close', resolve);
  });
});
