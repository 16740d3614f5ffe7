/** `vitrine theme check`: whether the colours of a theme can be read and told apart. */
import { CssSyntaxError } from 'postcss';
import { checkTheme, type ThemeFinding } from '../theme/check-theme.js';
import { readTheme, type SetValues, type Theme } from '../theme/read-theme.js';
import { publicTokens } from '../theme/tokens.js';
import { checkFiles, count, type CheckedFile } from './check-files.js';
import { EXIT, UsageError, type Command, type CommandCall, type ExitCode } from './command.js';
import { nearestWord } from './nearest-word.js';
import { printable, type Terminal } from './terminal.js';
import { themeTable, type PlacedFinding } from './theme-table.js';

export const theme: Command = {
  name: 'theme',
  usage: 'check [options] FILE…',
  about: [
    'Holds the colours that a style sheet gives to the --vt-* properties against each other, in light and in dark: text on its ground wants a contrast of 4.5:1, what is drawn 3:1, and colours that mean different things must differ for readers with each kind of colour vision. What the sheet leaves out has its default.',
    'Each finding names the property that falls short, its value, what is wanted and a value near it that would pass. Rules that name dark or light, by a selector or a media query, count for that scheme alone, all others for both; var(), light-dark(), color-mix() and colours made from others are computed.',
  ],
  options: [
    { name: 'json', help: 'Print the findings as JSON, with every number and place.' },
    { name: 'fail-on', choices: ['warning', 'error'], help: 'What makes the exit code 1: also a warning, or an error alone. Default error.' },
  ],
  examples: [
    ['vitrine theme check theme.css', 'one theme, while it is made'],
    ['vitrine theme check "themes/*.css" --fail-on warning', 'in continuous integration'],
    ['vitrine theme check theme.css --json > findings.json', 'for another program'],
  ],
  exits: [
    [EXIT.good, 'no errors; there may be warnings'],
    [EXIT.found, 'errors, or warnings with --fail-on warning'],
    [EXIT.trouble, 'a file could not be read, or the call made no sense'],
  ],
  run: runTheme,
};

async function runTheme(call: CommandCall): Promise<ExitCode> {
  const { terminal } = call;
  const [action, ...operands] = call.operands;
  if (action !== 'check') throw new UsageError(`"theme" wants check, found ${action ? JSON.stringify(action) : 'nothing'}`, `write: vitrine theme check ${action?.endsWith('.css') ? action : 'theme.css'}`);
  const counts = { error: 0, warning: 0 };
  const check = (name: string, text: string): CheckedFile => {
    const findings = checkText(text);
    for (const { severity } of findings) counts[severity]++;
    if (!call.has('json') && findings.length) terminal.print(`${terminal.paint('strong', printable(name))}\n\n${themeTable(findings, terminal)}\n`);
    return { record: { findings }, found: findings.some(({ severity }) => severity === 'error' || call.value('fail-on') === 'warning') };
  };
  return checkFiles({ ...call, operands }, check, (files) => sumUp(files, counts, terminal));
}

function checkText(text: string): readonly PlacedFinding[] {
  try {
    const read = readTheme(text);
    return [...strangers(read), ...checkTheme({ light: valuesOf(read.light), dark: valuesOf(read.dark) }).map((finding) => placed(finding, read))];
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    return [{ severity: 'error', rule: 'bad-css', message: `this is no CSS: ${error.reason}`, line: error.line ?? 1, column: error.column ?? 1 }];
  }
}

const valuesOf = (set: SetValues): ReadonlyMap<string, string> => new Map([...set].map(([name, { value }]) => [name, value]));

/** Where the property is set, else what it is held against; a default has no place. */
function placed(finding: ThemeFinding, read: Theme): PlacedFinding {
  const set = read[finding.scheme];
  const place = set.get(finding.property) ?? set.get(finding.against?.property ?? '');
  const { better, scheme } = finding;
  return {
    ...finding,
    ...(better && { fix: `${better.property}: ${better.value} would pass in ${scheme}.` }),
    ...(!better && finding.rule !== 'unreadable' && { fix: 'No change of one of them alone keeps all rules: change both.' }),
    ...(place && { line: place.line, column: place.column }),
  };
}

const own = publicTokens.map(({ name }) => `--vt-${name}`);

/** Properties that no widget reads, and what is not looked into. */
function strangers({ light, dark, unread }: Theme): readonly PlacedFinding[] {
  const unknown = [...new Map([...light, ...dark])].filter(([name]) => /^--_?vt-/.test(name) && !own.includes(name));
  return [
    ...unread.map((place): PlacedFinding => ({ severity: 'warning', rule: 'not-followed', ...place })),
    ...unknown.map(([property, { value, line, column }]): PlacedFinding => {
      const meant = nearestWord(property, own);
      const isPrivate = property.startsWith('--_');
      const message = isPrivate ? `${property} is private: widgets set it themselves` : `${property} is no property of the widgets`;
      return { severity: 'warning', rule: isPrivate ? 'private-property' : 'unknown-property', property, value, message, line, column, ...(meant && { fix: `Did you mean ${meant}?` }) };
    }),
  ];
}

/** `2 files: 3 errors, 1 warning` */
function sumUp(files: number, counts: Readonly<Record<'error' | 'warning', number>>, { paint }: Terminal): string {
  const parts = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0).map((severity) => paint(severity, count(counts[severity], severity)));
  return `${count(files, 'file')}: ${parts.join(', ') || paint('good', 'all colours can be read and told apart')}`;
}
