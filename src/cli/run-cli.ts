/** The tool: finds the command that is called and runs it. */
import { VERSION } from '../elements/base/version.js';
import { EXIT, UsageError, type ExitCode } from './command.js';
import { commands } from './commands.js';
import { nearestWord } from './nearest-word.js';
import { readCall } from './read-call.js';
import { showCommandHelp, showToolHelp } from './show-help.js';
import type { Terminal } from './terminal.js';

/** Runs one call and gives its exit code; what is wrong with the call itself goes to standard error. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(error.message + (error.hint && `\n${error.hint}`));
    return EXIT.trouble;
  }
}

async function dispatch([first, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (first === undefined) {
    showToolHelp(commands, terminal);
    return EXIT.trouble;
  }
  if (first === '--version' || first === '-v') {
    terminal.print(VERSION);
    return EXIT.good;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && !rest[0])) {
    showToolHelp(commands, terminal);
    return EXIT.good;
  }
  return first === 'help' ? runCommand(rest[0] ?? '', ['--help'], terminal) : runCommand(first, rest, terminal);
}

async function runCommand(name: string, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const entry = commands.find((known) => known.name === name);
  if (!entry) throw unknownCommand(name);
  const command = await entry.load();
  const call = readCall(command, words, terminal);
  if (!call.has('help')) return command.run(call);
  showCommandHelp(command, terminal);
  return EXIT.good;
}

function unknownCommand(name: string): UsageError {
  const names = commands.map((known) => known.name);
  if (name.startsWith('-')) return new UsageError(`unknown option ${name}`, 'see "vitrine --help"');
  if (/[./*\\]/.test(name)) return new UsageError(`"${name}" is no command`, `to check that file, write: vitrine validate ${name}`);
  const meant = nearestWord(name, names);
  return new UsageError(`unknown command "${name}"`, meant ? `did you mean "vitrine ${meant}"?` : `the commands are ${names.join(', ')}: see "vitrine --help"`);
}
