/** Reads the words behind a command's name into options and operands, and says what is wrong with them. */
import { parseArgs } from 'node:util';
import { UsageError, type Command, type CommandCall, type CommandOption } from './command.js';
import { nearestWord } from './nearest-word.js';
import type { Terminal } from './terminal.js';

/** Every command has it. */
export const helpOption: CommandOption = { name: 'help', short: 'h', help: 'Show this help.' };

/** Throws a UsageError for a call that makes no sense. */
export function readCall(command: Command, words: readonly string[], terminal: Terminal): CommandCall {
  const options = [...command.options, helpOption];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(options.map(({ name, short, choices, takes }) => [name, { type: choices || takes ? 'string' : 'boolean', ...(short && { short }) }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') values.set(token.name, checkOption(command, options, token.rawName, token.name, token.value));
  }
  return { operands, has: (name) => values.has(name), value: (name) => values.get(name), terminal };
}

/** The value of an option; empty for a switch. */
function checkOption(command: Command, options: readonly CommandOption[], written: string, name: string, value: string | undefined): string {
  const option = options.find((known) => known.name === name);
  const seeHelp = `see "vitrine ${command.name} --help"`;
  if (!option) {
    const meant = written.startsWith('--') ? nearestWord(name, options.map((known) => known.name)) : undefined;
    throw new UsageError(`unknown option ${written}`, meant ? `did you mean --${meant}?` : seeHelp);
  }
  if (option.takes) {
    if (!value) throw new UsageError(`${written} wants ${option.takes}, found nothing`, seeHelp);
    return value;
  }
  if (!option.choices && value !== undefined) throw new UsageError(`${written} takes no value`, seeHelp);
  if (option.choices && (value === undefined || !option.choices.includes(value))) {
    throw new UsageError(`${written} wants ${option.choices.join(' or ')}, found ${value === undefined ? 'nothing' : JSON.stringify(value)}`, seeHelp);
  }
  return value ?? '';
}
