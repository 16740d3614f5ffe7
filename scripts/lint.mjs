/** `npm run lint`: the rules that hold for every source file; each check gives a list of faults, empty when all is well. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSources } from './check-sources.mjs';
import { runCommand, root, setUp } from './set-up.mjs';

const sourceFolders = ['src', 'test', 'scripts', 'stories', 'bench'];

/** By the name under which a pattern of `npm test` finds them. */
export const checks = {
  'lint/types': () => runTool('typescript/bin/tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo']),
  'lint/eslint': () => runTool('eslint/bin/eslint.js', [...sourceFolders, '--no-error-on-unmatched-pattern', '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0']),
  'lint/structure': () => checkStructure(),
  'lint/sources': () => checkSources(sourceFolders),
};

/** What breaks the order of the floors in `folder`/src, as `rule: from → to`. */
export async function checkStructure(folder = root) {
  const { cruise } = await import('dependency-cruiser');
  const { default: config } = await import('../.dependency-cruiser.cjs');
  const { options, ...ruleSet } = config;
  const { output } = await cruise(['src'], { ...options, baseDir: folder, validate: true, ruleSet });
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Runs a tool of node_modules; its output is the fault. */
function runTool(script, args) {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve([error.message]));
    child.on('close', (code) => resolve(code === 0 ? [] : [output.trim() || `${script} ended with code ${code}`]));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async () => {
    await setUp();
    const { generate } = await import('./build.mjs');
    await generate();
    const faults = (await Promise.all(Object.values(checks).map((check) => check()))).flat();
    if (faults.length > 0) console.error(faults.join('\n'));
    return faults.length > 0 ? 1 : 0;
  });
}
