/** `vitrine render`: a widget of a report as a figure that needs no script: HTML, SVG, PNG, or the data set for search engines. */
import { writeFile } from 'node:fs/promises';
import { citationDataset } from '../analysis/citation-dataset.js';
import { amountWords } from '../i18n/en/amount.js';
import { citationWords } from '../i18n/en/citation.js';
import { loadSpeaker } from '../i18n/load-speaker.js';
import { parseReport } from '../model/parse-report.js';
import { drawWidget } from '../server/draw-widget.js';
import { makeSheet } from '../still/make-sheet.js';
import { makeStill, type StillName } from '../still/make-still.js';
import { count } from './check-files.js';
import { EXIT, UsageError, type Command, type CommandCall, type ExitCode } from './command.js';
import { drawPng } from './draw-png.js';
import { readFiles } from './read-files.js';
import { checkIds, FORMATS, isDrawn, readOptions, stillNames, type RenderOptions } from './render-options.js';
import { printable } from './terminal.js';

export const render: Command = {
  name: 'render',
  usage: '--widget NAME [options] FILE',
  about: [
    'Draws one widget of a report without a browser, as readers see it where no script runs. html is a <figure> with drawing, table, caption and source, to stand on a page or inside the widget\'s tag; svg and png are the same figure as one picture, for mail, slides and social cards; jsonld is the data set as search engines read it.',
    `Widgets: ${stillNames.join(', ')}.`,
  ],
  options: [
    { name: 'widget', short: 'w', takes: 'NAME', help: 'Which one: the name of its tag, with or without "vt-".' },
    { name: 'format', short: 'f', choices: FORMATS, help: 'What is made. Default html.' },
    { name: 'theme', choices: ['light', 'dark'], help: 'Colours of html, svg and png. Default light; a page with still.css chooses for html itself.' },
    { name: 'width', takes: 'PIXELS', help: 'Width of svg and png, 240 to 1600. Default 640.' },
    { name: 'scale', takes: 'FACTOR', help: 'Pixels of a png for each one of its width, 1 to 4. Default 1.' },
    { name: 'lang', takes: 'TAG', help: 'Language of words and numbers: de, en-GB, pt-BR … Default en, also for a language without words.' },
    { name: 'segmentation', takes: 'ID', help: 'Which segmentation the treemap shows. Default the first.' },
    { name: 'segment', takes: 'ID', help: 'Shows the parts of this segment of the treemap.' },
    { name: 'region', takes: 'ID', help: 'Shows this region on the map.' },
    { name: 'measure', choices: ['share', 'value'], help: 'What the map shows. Default share where it is disclosed.' },
    { name: 'year', takes: 'YEAR', help: 'Year of the treemap and the map.' },
    { name: 'list', choices: ['major', 'key'], help: 'Shows one list of players.' },
    { name: 'sort', choices: ['report', 'name', 'share'], help: 'Order of the players.' },
    { name: 'heading', takes: 'TEXT', help: 'A headline in place of the one made from the data.' },
    { name: 'out', short: 'o', takes: 'FILE', help: 'Writes to this file in place of standard output.' },
  ],
  examples: [
    ['vitrine render report.json --widget market-size-chart > figure.html', 'a figure for a page without script'],
    ['vitrine render report.json -w segment-treemap -f png --scale 2 -o card.png', 'a picture for slides and social cards'],
    ['vitrine render report.json -w regional-map -f svg --theme dark --width 960 -o map.svg', 'a drawing that is sharp at any size'],
    ['vitrine render report.json -w market-size-chart -f jsonld', 'for the head of a page, in a script of type application/ld+json'],
  ],
  exits: [
    [EXIT.good, 'the figure was made'],
    [EXIT.found, 'the report has nothing for this widget, or is no report'],
    [EXIT.trouble, 'the file could not be read or written, or the call made no sense'],
  ],
  run: runRender,
};

async function runRender(call: CommandCall): Promise<ExitCode> {
  const { terminal, operands } = call;
  const options = readOptions(call);
  const [operand, second] = operands;
  if (operand === undefined) throw new UsageError('no FILE given', 'give a report, or - for standard input');
  if (second !== undefined) throw new UsageError(`one FILE makes one figure, found ${operands.length}`, 'call it once for each');
  if (options.format === 'png' && options.out === undefined && terminal.isScreen) throw new UsageError('a picture cannot be shown here', 'write it to a file: --out figure.png');
  for await (const file of readFiles([operand], terminal)) {
    const name = printable(file.name);
    if ('problem' in file) {
      terminal.complain(`${name}: ${file.problem}`);
      return EXIT.trouble;
    }
    const { report, issues } = parseReport(file.text);
    if (report) checkIds(report, options.attributes);
    const made = await make(file.text, options);
    const lost = issues.filter(({ severity }) => severity === 'error').length;
    const check = `see "vitrine validate ${name}"`;
    if (made === undefined) {
      terminal.complain(report ? `${name}: nothing to draw: ${options.widget} needs ${NEEDS[options.widget]}, and the report has none${lost ? ` that can be read: ${check}` : ''}` : `${name}: is no report: ${check}`);
      return EXIT.found;
    }
    if (lost) terminal.complain(`${name}: ${count(lost, 'error')} of form; what ${lost === 1 ? 'it loses' : 'they lose'} is not drawn: ${check}`);
    return deliver(made, options, call);
  }
  return EXIT.trouble;
}

/** The file's text or bytes; undefined where the report has nothing for the widget. */
async function make(report: string, options: RenderOptions): Promise<string | Uint8Array | undefined> {
  const { widget, format, scale, ...rest } = options;
  if (format === 'html') return (await makeStill(widget, report, rest)).html;
  if (format === 'jsonld') return makeDataset(widget, report, options);
  const sheet = isDrawn(widget) ? await makeSheet(widget, report, rest) : undefined;
  return sheet && (format === 'png' ? drawPng(sheet, scale) : sheet.svg.trimEnd());
}

async function makeDataset(widget: StillName, report: string, { lang, attributes }: RenderOptions): Promise<string | undefined> {
  if (widget === 'audit') return undefined;
  const { said, model } = await drawWidget(widget, report, { lang, attributes });
  if (!said || !model) return undefined;
  const speaker = await loadSpeaker(lang);
  const { heading, subheading, summary, table } = said;
  const measures = table?.columns.flatMap(({ label, numeric }) => (numeric ? label : []));
  return citationDataset({ report: model, widget, headline: heading, description: [subheading, summary], measures, today: new Date() }, speaker.say('citation', citationWords), speaker.say('amount', amountWords));
}

async function deliver(made: string | Uint8Array, { out }: RenderOptions, { terminal }: CommandCall): Promise<ExitCode> {
  if (out !== undefined) {
    try {
      await writeFile(out, typeof made === 'string' ? `${made}\n` : made);
    } catch (error) {
      terminal.complain(`${printable(out)}: cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
      return EXIT.trouble;
    }
  } else if (typeof made === 'string') {
    terminal.print(made);
  } else {
    terminal.write(made);
  }
  return EXIT.good;
}

/** What a report must have for each widget. */
const NEEDS: Readonly<Record<StillName, string>> = {
  'market-size-chart': 'marketSize',
  'segment-treemap': 'segmentations',
  'regional-map': 'regions, or a scope of one region or country',
  'player-list': 'players',
  'key-figures': 'figures: marketSize, baseYear, scope …',
  'concentration-meter': 'concentration, or shares of players',
  'market-dynamics': 'dynamics or analyses',
  developments: 'developments',
  'segment-outline': 'segmentations',
  insights: 'insights',
  contents: 'contents',
  audit: 'a title',
};
