/** Where the tool reads and writes: output for people and machines, its own troubles, colours where they are seen. */
import { styleText } from 'node:util';

/** What a text means; the terminal gives it a look. */
export type Tone = 'strong' | 'quiet' | 'error' | 'warning' | 'note' | 'good';

const formats = { strong: 'bold', quiet: 'dim', error: 'red', warning: 'yellow', note: 'cyan', good: 'green' } as const;

/** The tool's surroundings; a command knows nothing else of the process. */
export interface Terminal {
  /** One line, or several, on standard output. */
  readonly print: (text: string) => void;
  /** A trouble of the tool itself, on standard error. */
  readonly complain: (text: string) => void;
  readonly paint: (tone: Tone, text: string) => string;
  /** Characters in a line; 100 where nobody looks. */
  readonly width: number;
  readonly readInput: () => Promise<Uint8Array>;
  /** True where standard output is read by eye: it can show no picture. */
  readonly isScreen: boolean;
  /** A file as it is, on standard output. */
  readonly write: (bytes: Uint8Array) => void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  // Who pipes into `head` wants no more lines, and no complaint.
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
  const painted = showsColours(stdout.isTTY, env);
  return {
    print: (text) => void stdout.write(`${text}\n`),
    complain: (text) => void stderr.write(`vitrine: ${text}\n`),
    paint: (tone, text) => (painted ? styleText(formats[tone], text, { validateStream: false }) : text),
    width: Math.max(40, Math.min(stdout.columns || 100, 140)),
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    isScreen: stdout.isTTY,
    write: (bytes) => void stdout.write(bytes),
  };
}

/** Colours are for a terminal, unless its user wants none (no-color.org) or forces them on a pipe. */
export function showsColours(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return !['', '0', 'false'].includes(env['FORCE_COLOR']);
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Control characters, and those that turn the direction of a line: a report must not steer the terminal of who checks it. */
const STEERING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** Text of a report, or a file's name, as it can be printed in one line. */
export const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(STEERING, '\ufffd');
