/** `vitrine doctor`: which ways to show a widget the headers of a page let through, and what stands against the others. */
import { EXIT, UsageError, type Command, type CommandCall, type ExitCode } from './command.js';
import { examine } from './policy/examine.js';
import { fetchAnswer } from './policy/fetch-answer.js';
import { mend } from './policy/mend.js';
import { readAnswer, type PageAnswer } from './policy/page-headers.js';
import { diagnosisText, recordOf, type Diagnosed } from './policy/show-diagnosis.js';
import { listWays } from './policy/ways.js';
import { readFiles } from './read-files.js';
import { readHashes, releaseFolder } from './release.js';
import { printable } from './terminal.js';

const WAYS = ['module', 'classic', 'single', 'frame', 'static', 'server', 'data'];
const UNKNOWN_PAGE = 'https://page.example/';

export const doctor: Command = {
  name: 'doctor',
  usage: '[options] FILE|URL|-',
  about: [
    'Takes the headers of a page, as "curl -sI" prints them, or the page itself, or its address, and says for each way to show a widget whether it works there, works in part or is blocked, by which directive, and the smallest change of the policy that would do.',
    'All policies are held against each way: every one has to let it pass. Where the page itself comes along (an address, "curl -si", a file of HTML), a policy in a meta element counts too. What is only reported restricts nothing.',
  ],
  options: [
    { name: 'base', takes: 'URL', help: 'Where the files of the library are: the folder that holds vitrine@VERSION. Default /, the page\'s own server.' },
    { name: 'src', takes: 'URL', help: 'Where the report is. Default /report.json on the page\'s own server.' },
    { name: 'page', takes: 'URL', help: 'The address of the page, where FILE does not tell it: \'self\' means its origin.' },
    { name: 'way', choices: WAYS, help: 'Look at this way alone.' },
    { name: 'json', help: 'Print the findings as JSON.' },
  ],
  examples: [
    ['vitrine doctor https://portal.example/report', 'a page that is on the web'],
    ['curl -sI https://portal.example/ | vitrine doctor - --page https://portal.example/', 'headers from elsewhere'],
    ['vitrine doctor headers.txt --base https://cdn.example/npm/ --src https://data.example/report.json', 'files and data from other servers'],
  ],
  exits: [
    [EXIT.good, 'all ways that were looked at work'],
    [EXIT.found, 'a way is blocked, or works in part'],
    [EXIT.trouble, 'the page could not be read, or the call made no sense'],
  ],
  run: runDoctor,
};

async function runDoctor(call: CommandCall): Promise<ExitCode> {
  const { operands: [operand, ...more], terminal } = call;
  if (!operand || more.length) throw new UsageError(`want one FILE, URL or -, found ${operand ? operands(call) : 'none'}`, 'see "vitrine doctor --help"');
  const found = /^https?:\/\//i.test(operand) ? await fetchAnswer(operand) : await readSaved(call, operand);
  if ('problem' in found) {
    terminal.complain(`${printable(operand)}: ${found.problem}`);
    return EXIT.trouble;
  }
  const { answer, notes } = found;
  const address = call.value('page') ?? found.page;
  const page = addressOf(address ?? UNKNOWN_PAGE, '--page');
  const folder = addressOf(releaseFolder(call.value('base') ?? '/'), '--base', page);
  const src = addressOf(call.value('src') ?? '/report.json', '--src', page);
  const ways = listWays({ folder, hashes: await readHashes() }, src).filter(({ name }) => [undefined, name].includes(call.value('way')));
  const diagnosed = ways.map((way): Diagnosed => ({ way, finding: examine(way, answer, page), mended: mend(way, answer, page) }));
  terminal.print(call.has('json')
    ? JSON.stringify({ page: page.href, notes, ways: diagnosed.map((one) => recordOf(one, page)) }, null, 2)
    : diagnosisText({ page, isKnown: address !== undefined, answer, notes, diagnosed }, terminal));
  return diagnosed.every(({ finding }) => finding.verdict === 'works') ? EXIT.good : EXIT.found;
}

const operands = ({ operands: all }: CommandCall): string => String(all.length);

/** An answer, the address that it came from where that is known, and what to say of it. */
type Found = { readonly answer: PageAnswer; readonly page?: string; readonly notes: readonly string[] } | { readonly problem: string };

async function readSaved({ terminal }: CommandCall, operand: string): Promise<Found> {
  for await (const file of readFiles([operand], terminal)) {
    if ('problem' in file) return file;
    if (!/^[\w-]+:|^HTTP\/|^\s*</im.test(file.text)) return { problem: 'holds no headers and no page: save what "curl -sI ADDRESS" prints' };
    return { answer: readAnswer(file.text), notes: [] };
  }
  return { problem: 'no such file' };
}

function addressOf(text: string, option: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`${option} wants an http or https address, found ${JSON.stringify(text)}`);
  return url;
}
