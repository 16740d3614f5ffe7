/** What all commands do that look at files: read each, go on after one that cannot be read, count. */
import { EXIT, UsageError, type CommandCall, type ExitCode } from './command.js';
import { printable } from './terminal.js';
import { readFiles } from './read-files.js';

/** What became of one file. */
export interface CheckedFile {
  /** For `--json`. */
  readonly record: object;
  /** Whether the exit code tells of it. */
  readonly found: boolean;
}

/** Checks every file of a call; `check` also prints, where the output is not JSON. `sum` is printed at the end, unless empty. */
export async function checkFiles(call: CommandCall, check: (name: string, text: string) => CheckedFile, sum: (files: number) => string): Promise<ExitCode> {
  const { operands, terminal } = call;
  if (operands.length === 0) throw new UsageError('no FILE given', 'give a file, a quoted pattern such as "reports/*.json", or - for standard input');
  const records: object[] = [];
  let [files, found, unread] = [0, 0, 0];
  for await (const file of readFiles(operands, terminal)) {
    const { name } = file;
    if ('problem' in file) {
      unread++;
      terminal.complain(`${printable(name)}: ${file.problem}`);
      records.push({ file: name, problem: file.problem });
      continue;
    }
    const checked = check(name, file.text);
    files++;
    if (checked.found) found++;
    if (call.has('json')) records.push({ file: name, ...checked.record });
  }
  if (call.has('json')) terminal.print(JSON.stringify({ files: records }, null, 2));
  else if (files > 0 && sum(files)) terminal.print(sum(files));
  return unread > 0 ? EXIT.trouble : found > 0 ? EXIT.found : EXIT.good;
}

/** `1 file`, `1,000 files`. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
