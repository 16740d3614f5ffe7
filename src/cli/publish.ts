/** `vitrine publish`: a folder of reports as pages for frames and links, each with what oEmbed consumers look for. */
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapePath } from 'tinyglobby';
import { parseReport } from '../model/parse-report.js';
import { widgetNames } from '../server/widgets.js';
import type { StillName } from '../still/make-still.js';
import { count } from './check-files.js';
import { EXIT, UsageError, type Command, type CommandCall, type ExitCode } from './command.js';
import { nearestWord } from './nearest-word.js';
import { siteIndex, type ListedReport } from './publish/index-pages.js';
import { pageFolder } from './publish/page-address.js';
import { publishReport, type PublishOptions } from './publish/publish-report.js';
import { writeSiteFiles, type SiteFiles } from './publish/site-files.js';
import { readFiles } from './read-files.js';
import { printable } from './terminal.js';
import { issueLine, placedIssues } from './validate.js';

/** The audit is for the publisher: it gets a page only where it is asked for. */
const stillNames: readonly StillName[] = [...widgetNames, 'audit'];

export const publish: Command = {
  name: 'publish',
  usage: '--out DIR --base-url URL [options] FILE…',
  about: [
    'Writes a site of static files: for each report and widget a page that holds its data and stands in a frame, sandboxed too, beside it an oEmbed answer that the page leads to, for each report a list with the markup to paste, and a list of all reports.',
    'A FILE may be a folder, whose .json files are taken, also those further down. A report with an error of form is named and left out. Pages of an earlier call that are not written again stay.',
    `Widgets: ${stillNames.join(', ')}.`,
  ],
  options: [
    { name: 'out', short: 'o', takes: 'DIR', help: 'Where the site is written.' },
    { name: 'base-url', takes: 'URL', help: 'Where the site will be: http or https. Links and oEmbed need it.' },
    { name: 'widget', short: 'w', takes: 'NAMES', help: 'Which ones, with commas between. Default all that the report has something for, without audit.' },
    { name: 'theme', choices: ['light', 'dark'], help: 'Colours of the pages. Default those of the page around.' },
    { name: 'lang', takes: 'TAG', help: 'Language of words and numbers: de, en-GB, pt-BR … Default that of the page around.' },
    { name: 'quiet', short: 'q', help: 'Leave the closing count out.' },
  ],
  examples: [
    ['vitrine publish reports/ --out site/ --base-url https://figures.example/', 'a folder of reports'],
    ['vitrine publish report.json -o site/ --base-url https://example.com/figures/ -w market-size-chart,player-list', 'two figures of one report'],
  ],
  exits: [
    [EXIT.good, 'all reports are published'],
    [EXIT.found, 'a report was left out, for its errors or its address'],
    [EXIT.trouble, 'a file could not be read or written, or the call made no sense'],
  ],
  run: runPublish,
};

async function runPublish(call: CommandCall): Promise<ExitCode> {
  const options = readOptions(call);
  const { terminal } = call;
  try {
    return await publishAll(call, options, await writeSiteFiles(options.out));
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    terminal.complain(`${printable(path)}: cannot be written: ${code === 'EEXIST' || code === 'ENOTDIR' ? 'a file is in the way' : message}`);
    return EXIT.trouble;
  }
}

async function publishAll(call: CommandCall, options: PublishOptions, files: SiteFiles): Promise<ExitCode> {
  const { terminal } = call;
  const taken = new Map<string, string>();
  const listed: ListedReport[] = [];
  let [unread, left] = [0, 0];
  for await (const file of readFiles(await Promise.all(call.operands.map(folderPattern)), terminal)) {
    const name = printable(file.name);
    if ('problem' in file) {
      unread++;
      terminal.complain(`${name}: ${file.problem}`);
      continue;
    }
    const { report, issues } = parseReport(file.text);
    if (!report || issues.some(({ severity }) => severity === 'error')) {
      left++;
      for (const issue of placedIssues(file.text)) if (issue.severity === 'error') terminal.complain(issueLine(file.name, issue, terminal));
      terminal.complain(`${name}: is left out`);
      continue;
    }
    const folder = pageFolder(report.id, file.name);
    const other = taken.get(folder);
    if (other !== undefined) {
      left++;
      terminal.complain(`${name}: is left out: its pages would be at ${folder}/, as those of ${other}; give one of the two another "id"`);
      continue;
    }
    taken.set(folder, name);
    listed.push(await publishReport(report, JSON.parse(file.text), folder, files, options));
  }
  listed.sort((a, b) => (a.folder < b.folder ? -1 : 1));
  await writeFile(join(options.out, 'index.html'), siteIndex(listed, files.version('index.css')));
  const pages = listed.reduce((sum, report) => sum + report.pages.length, 0);
  if (!call.has('quiet')) terminal.print(`${count(pages, 'page')} of ${count(listed.length, 'report')} in ${printable(options.out)}${left ? `; ${count(left, 'report')} left out` : ''}`);
  return unread > 0 ? EXIT.trouble : left > 0 ? EXIT.found : EXIT.good;
}

/** Throws a UsageError for what makes no sense. */
function readOptions({ operands, value }: CommandCall): PublishOptions {
  const [out, base] = [value('out'), value('base-url')];
  if (operands.length === 0) throw new UsageError('no FILE given', 'give a folder, a file, or a quoted pattern such as "reports/*.json"');
  if (out === undefined) throw new UsageError('--out is missing', 'say where the site is to be written: --out site/');
  if (base === undefined) throw new UsageError('--base-url is missing', 'say where the site will be: --base-url https://figures.example/');
  const lang = value('lang');
  if (lang !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang)) throw new UsageError(`--lang wants a language such as en-GB, found ${JSON.stringify(lang)}`);
  return { out, site: siteAddress(base), widgets: readWidgets(value('widget')), theme: value('theme') as PublishOptions['theme'], lang };
}

function siteAddress(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new UsageError(`--base-url wants an http or https address without ? and #, found ${JSON.stringify(base)}`, 'such as https://figures.example/');
  }
  return url.href.replace(/\/*$/, '/');
}

function readWidgets(value: string | undefined): PublishOptions['widgets'] {
  if (value === undefined) return stillNames.filter((name) => name !== 'audit');
  const names = value.split(',').map((name) => name.trim().replace(/^vt-/, ''));
  return [...new Set(names)].map((name) => {
    const known = stillNames.find((one) => one === name);
    if (known) return known;
    const meant = nearestWord(name, stillNames);
    throw new UsageError(`--widget: ${JSON.stringify(name)} is no widget`, meant ? `did you mean ${meant}?` : `the widgets are ${stillNames.join(', ')}`);
  });
}

/** A folder stands for the reports in it. */
async function folderPattern(operand: string): Promise<string> {
  const isFolder = await stat(operand).then((found) => found.isDirectory(), () => false);
  return isFolder ? `${escapePath(operand.replaceAll('\\', '/').replace(/\/$/, ''))}/**/*.json` : operand;
}
