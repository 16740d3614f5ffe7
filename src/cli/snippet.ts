/** `vitrine snippet`: what to paste into a page to show a widget, with the version pinned and hashes of what is whole. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isPrefix, PREFIX_RULE } from '../entries/autoload/prefix.js';
import { makeStill, type StillName } from '../still/make-still.js';
import { EXIT, UsageError, type Command, type CommandCall, type ExitCode } from './command.js';
import { nearestWord } from './nearest-word.js';
import { readHashes, releaseFolder } from './release.js';
import { stillNames } from './render-options.js';
import { snippetFor, WAYS, type SnippetName, type SnippetParts, type SnippetWay } from './snippet/snippet-markup.js';
import { printable } from './terminal.js';

const names: readonly SnippetName[] = ['report', ...stillNames];

export const snippet: Command = {
  name: 'snippet',
  usage: '--widget NAME --src URL [options] [FILE]',
  about: [
    'Prints the markup that shows a widget of the report at URL. Addresses name the version, and an integrity attribute makes browsers refuse a file that is not the one of this release, where its hash covers all of the code.',
    'module: one file with this widget. classic: one file with every widget, also for several on a page. frame: for pages that allow no foreign script; it is sandboxed, so the server of the report has to allow any origin (CORS). static: the figure alone, without script.',
    `FILE is the report itself, for what is made of it: --fallback, --edition and static. Widgets: ${names.join(', ')}.`,
  ],
  options: [
    { name: 'widget', short: 'w', takes: 'NAME', help: 'Which one: the name of its tag, with or without "vt-".' },
    { name: 'src', takes: 'URL', help: 'Where pages find the report. Not for static.' },
    { name: 'way', choices: WAYS, help: 'How the widget comes into the page. Default module.' },
    { name: 'base', takes: 'URL', help: 'Where the files of the library are: the folder that holds vitrine@VERSION. Default /, the page\'s own server.' },
    { name: 'fallback', help: 'Puts the figure of FILE inside the tag, for readers without script and until it runs.' },
    { name: 'edition', help: 'Freezes the edition: the widget shows the data only where its bytes are those of FILE.' },
    { name: 'prefix', takes: 'TEXT', help: 'Another start of the tags than "vt".' },
  ],
  examples: [
    ['vitrine snippet --widget market-size-chart --src /report.json', 'a chart, from your own server'],
    ['vitrine snippet -w player-list --src https://data.example/report.json --base https://cdn.example/npm/ --fallback report.json', 'with what readers see without script'],
    ['vitrine snippet -w regional-map --src /report-2024.json --edition report-2024.json', 'an edition that must not change'],
    ['vitrine snippet -w market-size-chart --way static report.json', 'a figure without script'],
  ],
  exits: [
    [EXIT.good, 'the snippet was printed'],
    [EXIT.found, 'the report has nothing for this widget'],
    [EXIT.trouble, 'the file could not be read, or the call made no sense'],
  ],
  run: runSnippet,
};

async function runSnippet(call: CommandCall): Promise<ExitCode> {
  const { operands: [operand, second], terminal } = call;
  const way = (call.value('way') ?? 'module') as SnippetWay;
  const widget = readWidget(call.value('widget'), way);
  checkCall(call, way);
  const folder = releaseFolder(call.value('base') ?? '/');
  const src = way === 'static' ? '' : readSource(call.value('src'), way, folder);
  if (second !== undefined) throw new UsageError('want one FILE at most, found more');
  const bytes = operand === undefined ? undefined : await readBytes(operand, call);
  if (bytes === null) return EXIT.trouble;
  const isDrawn = way === 'static' || call.has('fallback');
  const still = bytes && isDrawn ? await drawStill(widget, bytes) : undefined;
  if (isDrawn && still === undefined) {
    terminal.complain(`${printable(operand ?? '')}: nothing to draw for ${widget}: see "vitrine validate"`);
    return EXIT.found;
  }
  const prefix = call.value('prefix');
  const parts: SnippetParts = {
    way, widget, src, folder, hashes: await readHashes(),
    ...(prefix !== undefined && { prefix }),
    ...(still !== undefined && { still }),
    ...(bytes && call.has('edition') && { edition: `sha256-${createHash('sha256').update(bytes).digest('base64')}` }),
  };
  terminal.print(snippetFor(parts));
  return EXIT.good;
}

function readWidget(given: string | undefined, way: SnippetWay): SnippetName {
  if (given === undefined) throw new UsageError('no widget given', `give --widget with one of ${names.join(', ')}`);
  const name = names.find((known) => known === given.replace(/^vt-/, ''));
  const meant = nearestWord(given.replace(/^vt-/, ''), names);
  if (!name) throw new UsageError(`unknown widget "${given}"`, meant ? `did you mean ${meant}?` : `the widgets are ${names.join(', ')}`);
  if (name === 'report' && way === 'static') throw new UsageError('report has no figure of its own', 'take the widgets that you want to show');
  return name;
}

/** What does not go together, and what is missing. */
function checkCall(call: CommandCall, way: SnippetWay): void {
  const hasFile = call.operands.length > 0;
  const prefix = call.value('prefix');
  const isTag = way === 'module' || way === 'classic';
  for (const name of ['edition', 'fallback', 'prefix']) {
    if (call.has(name) && !isTag) throw new UsageError(`--${name} is for a tag in the page, and ${way} has none`, 'take --way module or --way classic');
  }
  if (way === 'static' && call.has('src')) throw new UsageError('a static figure has no --src: it holds what it shows');
  for (const [name, wants] of [['--way static', way === 'static'], ['--fallback', call.has('fallback')], ['--edition', call.has('edition')]] as const) {
    if (wants && !hasFile) throw new UsageError(`${name} wants the FILE of the report`, 'name it at the end');
  }
  if (hasFile && way !== 'static' && !call.has('fallback') && !call.has('edition')) throw new UsageError('nothing is made of FILE', 'add --fallback or --edition, or leave it out');
  if (prefix !== undefined && !isPrefix(prefix)) throw new UsageError(`--prefix: found ${JSON.stringify(prefix)}, ${PREFIX_RULE}`);
}

function readSource(src: string | undefined, way: SnippetWay, folder: string): string {
  if (src === undefined) throw new UsageError('no --src given', 'say where pages find the report, such as --src /report.json');
  if (!URL.canParse(src, 'https://page.example/') || !/^https?:$/.test(new URL(src, 'https://page.example/').protocol) || src.startsWith('#')) {
    throw new UsageError(`--src wants an http, https or relative address, found ${JSON.stringify(src)}`);
  }
  if (way !== 'frame' || /^https?:\/\//i.test(src)) return src;
  if (/^https?:/.test(folder)) throw new UsageError('a frame from another server wants --src with its server', `write --src https://your-server.example/…`);
  if (!src.startsWith('/')) throw new UsageError('a frame wants --src from the root of its server', `write --src /${src.replace(/^\.\//, '')}`);
  return src;
}

/** Null where it cannot be read, and said so. */
async function readBytes(operand: string, { terminal }: CommandCall): Promise<Uint8Array | null> {
  try {
    return operand === '-' ? await terminal.readInput() : await readFile(operand);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    terminal.complain(`${printable(operand)}: ${code === 'ENOENT' ? 'no such file' : message}`);
    return null;
  }
}

/** A whole report says before its script what its key figures say. */
async function drawStill(widget: SnippetName, bytes: Uint8Array): Promise<string | undefined> {
  const name: StillName = widget === 'report' ? 'key-figures' : widget;
  return (await makeStill(name, new TextDecoder().decode(bytes))).html;
}
