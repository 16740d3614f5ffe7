/** The help of the tool and of each command. */
import type { Command, CommandOption } from './command.js';
import type { CommandEntry } from './commands.js';
import { helpOption } from './read-call.js';
import type { Terminal } from './terminal.js';
import { padEnd, textWidth, wrapText } from './wrap-text.js';

/** What stands left and right in a list of the help. */
type Line = readonly [term: string, meaning: string];

/** The tool's own help. */
export function showToolHelp(entries: readonly CommandEntry[], terminal: Terminal): void {
  const { print, paint } = terminal;
  print(`${paint('strong', 'vitrine')}: checks market-research reports in Vitrine's JSON format\n`);
  section('Usage', [['vitrine COMMAND [options] FILE…', '']], terminal);
  section('Commands', entries.map(({ name, summary }): Line => [name, summary]), terminal);
  section('Options', [['-h, --help', 'Show this help; after a command, the help of that command.'], ['-v, --version', 'Show the version.']], terminal);
  section('Files', [
    ['report.json', 'one file, or as many as you like'],
    ['"reports/**/*.json"', 'a pattern; quoted, it works in any shell'],
    ['-', 'standard input'],
  ], terminal);
  section('Exit codes', [['0', 'all is well'], ['1', 'something was found'], ['2', 'the call made no sense, or a file could not be read']], terminal, true);
}

/** The help of one command. */
export function showCommandHelp(command: Command, terminal: Terminal): void {
  const { print, paint } = terminal;
  section('Usage', [[`vitrine ${command.name} ${command.usage}`, '']], terminal);
  for (const paragraph of command.about) print(`${wrapText(paragraph, terminal.width).join('\n')}\n`);
  section('Options', [...command.options, helpOption].map((option): Line => [optionTerm(option), option.help]), terminal);
  print(paint('strong', 'Examples'));
  for (const [call, purpose] of command.examples) print(`  ${paint('quiet', `# ${purpose}`)}\n  ${call}`);
  print('');
  section('Exit codes', command.exits.map(([code, meaning]): Line => [String(code), meaning]), terminal, true);
}

const optionTerm = ({ name, short, choices, takes = choices?.join('|') }: CommandOption): string =>
  `${short ? `-${short}, ` : '    '}--${name}${takes ? ` ${takes}` : ''}`;

/** A title and its list; the meanings stand in a column of their own. */
function section(title: string, lines: readonly Line[], { print, paint, width }: Terminal, last = false): void {
  const left = Math.max(...lines.map(([term]) => textWidth(term))) + 2;
  const text = lines.map(([term, meaning]) => {
    const [first = '', ...more] = wrapText(meaning, Math.max(30, width - left - 2));
    return [`  ${padEnd(term, left)}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(left + 2) + line)].join('\n');
  });
  print(`${paint('strong', title)}\n${text.join('\n')}${last ? '' : '\n'}`);
}
