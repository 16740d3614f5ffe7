/** The lists of a published site: all reports, and for each its figures with the markup that shows them elsewhere. */
import type { StillName } from '../../still/make-still.js';
import { markup } from './escape-html.js';
import { frameHeights, frameSnippet } from './frame-snippet.js';

/** A page as a list names it. */
export interface ListedPage {
  readonly widget: StillName;
  readonly title: string;
  readonly url: string;
}

/** A report as a list names it. */
export interface ListedReport {
  readonly folder: string;
  readonly title: string;
  readonly sample: boolean;
  readonly pages: readonly ListedPage[];
}

/** The style sheet of both lists. */
export const INDEX_STYLES = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-inline-size: 60rem; padding: 1.5rem 1rem 3rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin-block: 2.5rem 0.5rem; font-size: 1.125rem; line-height: 1.3; }
ul { padding-inline-start: 1.25rem; }
li { padding-block: 0.25rem; }
a { color: light-dark(#2b4f97, #93bef4); }
pre { margin: 0; padding: 0.75rem; border: 1px solid light-dark(#d8dbdf, #30363f); font: 0.8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const POLICY = "default-src 'none'; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

function listPage(title: string, up: string, version: string, body: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    markup`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    markup`<title>${title}</title>`,
    '<link rel="icon" href="data:,">',
    markup`<link rel="stylesheet" href="${up}vitrine/index.css?v=${version}">`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const sampleMark = (sample: boolean): string => (sample ? ' (sample data)' : '');

/** All reports of the site. */
export const siteIndex = (reports: readonly ListedReport[], version: string): string =>
  listPage('Reports', '', version, [
    '<h1>Reports</h1>',
    '<ul>',
    ...reports.map(({ folder, title, sample, pages }) =>
      markup`<li><a href="${folder}/index.html">${title}</a>${sampleMark(sample)}: ${pages.length} ${pages.length === 1 ? 'figure' : 'figures'}</li>`),
    '</ul>',
  ]);

/** The figures of one report. `script`: the address of embed.js. */
export const reportIndex = ({ title, sample, pages }: ListedReport, script: string, version: string): string =>
  listPage(title, '../', version, [
    '<p><a href="../index.html">Reports</a></p>',
    markup`<h1>${title}${sampleMark(sample)}</h1>`,
    '<p>Each figure is a page of its own. Paste its markup where it is to be shown; without the script line it has a fixed height and scrolls.</p>',
    ...pages.flatMap(({ widget, title: heading, url }) => [
      markup`<h2><a href="${widget}.html">${heading}</a></h2>`,
      markup`<pre><code>${frameSnippet(script, url, heading, frameHeights(widget))}</code></pre>`,
    ]),
  ]);
