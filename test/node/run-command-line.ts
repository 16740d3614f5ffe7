/** Runs the command that the package ships, as a shell would. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/set-up.mjs';

export const bin = join(root, 'dist/cli/vitrine.js');

/** How a call ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `input` is what comes on standard input; without it, that is empty. */
export function runCommandLine(args: readonly string[], { input = '', env = {}, cwd = root }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: 'pipe' });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
