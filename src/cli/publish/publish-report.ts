/** Writes the pages of one report: for each widget a page and its oEmbed answer, and their list. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../model/report.js';
import { makeStill, type StillName } from '../../still/make-still.js';
import { reportIndex, type ListedPage, type ListedReport } from './index-pages.js';
import { oembedAnswer } from './oembed.js';
import type { SiteFiles } from './site-files.js';
import { pageTitle, shortTitle, widgetPage } from './widget-page.js';

/** What holds for all reports of a call. */
export interface PublishOptions {
  readonly out: string;
  /** Where `out` will be, with a slash at the end. */
  readonly site: string;
  readonly widgets: readonly StillName[];
  readonly theme: 'light' | 'dark' | undefined;
  readonly lang: string | undefined;
}

/** Widgets that the report has nothing for get no page. */
export async function publishReport(report: Report, document: unknown, folder: string, files: SiteFiles, options: PublishOptions): Promise<ListedReport> {
  const { out, site, widgets, theme, lang } = options;
  const pages: ListedPage[] = [];
  await mkdir(join(out, folder), { recursive: true });
  const write = (name: string, text: string) => writeFile(join(out, folder, name), text);
  for (const widget of widgets) {
    const { html: still, heading } = await makeStill(widget, document, { theme, lang });
    if (still === undefined) continue;
    const url = `${site}${folder}/${widget}.html`;
    const page = { widget, report, document, heading, still, theme, lang, url, oembedUrl: `${site}${folder}/${widget}.oembed.json` };
    await write(`${widget}.html`, widgetPage(page, files));
    await write(`${widget}.oembed.json`, oembedAnswer(page, site));
    pages.push({ widget, title: pageTitle(heading, report), url });
  }
  const listed = { folder, title: shortTitle(report), sample: report.sample ?? false, pages };
  await write('index.html', reportIndex(listed, `${site}vitrine/embed.js?v=${files.version('embed.js')}`, files.version('index.css')));
  return listed;
}
