/** What a command of the tool is made of: its words for the help, its options, and what it does. */
import type { Terminal } from './terminal.js';

/** How a run ended, for scripts: all is well; something was found; the tool could not do what was asked. */
export const EXIT = { good: 0, found: 1, trouble: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One option of a command. */
export interface CommandOption {
  /** Without its dashes. */
  readonly name: string;
  readonly short?: string;
  /** The values it takes; absent for a switch and for free text. */
  readonly choices?: readonly string[];
  /** Takes any text, which the help calls by this word: `DIR`. */
  readonly takes?: string;
  /** One sentence. */
  readonly help: string;
}

/** A command as its file defines it. */
export interface Command {
  readonly name: string;
  /** What follows the name: `[options] FILE…`. */
  readonly usage: string;
  /** What it does, in paragraphs. */
  readonly about: readonly string[];
  readonly options: readonly CommandOption[];
  /** A call, and what it is for. */
  readonly examples: readonly (readonly [call: string, purpose: string])[];
  /** What each exit code means here. */
  readonly exits: readonly (readonly [code: ExitCode, meaning: string])[];
  readonly run: (call: CommandCall) => Promise<ExitCode>;
}

/** One call of a command, read and checked. */
export interface CommandCall {
  /** What is no option: files and patterns. */
  readonly operands: readonly string[];
  /** Whether a switch is set. */
  readonly has: (name: string) => boolean;
  /** The value of an option: one of its choices, or the text given last. */
  readonly value: (name: string) => string | undefined;
  readonly terminal: Terminal;
}

/** A call that makes no sense: the message says why, the hint what to do. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint = '',
  ) {
    super(message);
  }
}
