/** From the operands of a command to the text of each file: names, patterns that no shell expanded, and `-`. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Terminal } from './terminal.js';

/** A file's text, or why there is none. */
export type FoundFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: string };

const INPUT = '-';
export const INPUT_NAME = 'standard input';

/** Each file once, in the order of the operands; those of a pattern by name. A file that cannot be read stops no other. */
export async function* readFiles(operands: readonly string[], terminal: Terminal): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const operand of operands) {
    const names = await namesFor(operand);
    if (names.length === 0) yield { name: operand, problem: 'no file fits this pattern' };
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield name === INPUT ? await readOne(INPUT_NAME, terminal.readInput) : await readOne(name, () => readNamed(name));
    }
  }
}

/** A file that has the very name is meant, whatever marks are in it. */
async function namesFor(operand: string): Promise<readonly string[]> {
  const pattern = process.platform === 'win32' ? operand.replaceAll('\\', '/') : operand;
  if (operand === INPUT || existsSync(operand) || !isDynamicPattern(pattern)) return [operand];
  const names = await glob(pattern, { expandDirectories: false, ignore: ['**/node_modules/**'] });
  return names.sort((a, b) => (a < b ? -1 : 1));
}

async function readNamed(name: string): Promise<Uint8Array> {
  if ((await stat(name)).isDirectory()) throw new Error(`is a folder: to take its reports, write "${name.replace(/[/\\]$/, '')}/**/*.json"`);
  return readFile(name);
}

async function readOne(name: string, read: () => Promise<Uint8Array>): Promise<FoundFile> {
  try {
    return { name, text: decode(await read()) };
  } catch (error) {
    return { name, problem: problemOf(error as NodeJS.ErrnoException) };
  }
}

/** The mark at the start that some editors leave is no part of the text. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('is not UTF-8 text');
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EMFILE: 'too many open files',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

const problemOf = ({ code, message }: NodeJS.ErrnoException): string => PROBLEMS[code ?? ''] ?? message;
