/** Type-checks a host app with its framework's own tool. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { copyApp } from './build-hosts.js';

const run = promisify(execFile);

/** The file with the tag, and the tool with its arguments but for the app's folder. */
const checks: Readonly<Record<string, { readonly file: string; readonly tool: string; readonly args: readonly string[] }>> = {
  angular: { file: 'app.html', tool: '@angular/compiler-cli/bundles/src/bin/ngc.js', args: ['--noEmit', '-p'] },
  react: { file: 'main.tsx', tool: 'typescript/bin/tsc', args: ['-p'] },
  solid: { file: 'main.tsx', tool: 'typescript/bin/tsc', args: ['-p'] },
  svelte: { file: 'App.svelte', tool: 'svelte-check/bin/svelte-check', args: ['--tsconfig', './tsconfig.json', '--output', 'machine', '--workspace'] },
  vue: { file: 'App.vue', tool: 'vue-tsc/bin/vue-tsc.js', args: ['-p'] },
};

/** What is wrong with a copy of the app whose widget also has the attributes `added`: one line an error. */
export async function checkWith(hosts: string, name: string, added: string): Promise<readonly string[]> {
  const check = checks[name];
  if (!check) throw new Error(`no type check is known for ${name}`);
  const app = await copyApp(name, 'checked');
  const file = join(app, check.file);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/(<(?:vt-market-size-chart|MarketSizeChart)) /, `$1 ${added} `));
  const { stdout, stderr } = await run(process.execPath, [join(hosts, 'node_modules', check.tool), ...check.args, app], { cwd: hosts })
    .catch((error: { stdout: string; stderr: string }) => error);
  const lines = `${stdout}\n${stderr}`.split('\n').map(stripVTControlCharacters);
  return lines.filter((line) => /error +TS|ERROR "/.test(line)).map((line) => line.replaceAll('\\"', '"'));
}
