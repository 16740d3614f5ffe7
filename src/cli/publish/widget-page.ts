/** One page with one widget, for a frame and for a link: inline data, the figure without script, what consumers look for. */
import type { Report } from '../../model/report.js';
import type { StillName } from '../../still/make-still.js';
import { markup, scriptJson } from './escape-html.js';
import type { SiteFiles } from './site-files.js';

/** What a page shows. */
export interface WidgetPage {
  readonly widget: StillName;
  readonly report: Report;
  /** The document as it came, for the widget. */
  readonly document: unknown;
  /** The finding as a sentence. */
  readonly heading: string;
  /** The figure as HTML; the only markup here that is not escaped, since it was made so. */
  readonly still: string;
  readonly theme: 'light' | 'dark' | undefined;
  readonly lang: string | undefined;
  /** Where the page will be, and its oEmbed answer. */
  readonly url: string;
  readonly oembedUrl: string;
}

/** Nothing but what stands in it and beside it; the data needs no request. */
const POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export const shortTitle = ({ shortTitle, title }: Report): string => shortTitle ?? title;

export const pageTitle = (heading: string, report: Report): string => `${report.sample ? 'Sample data: ' : ''}${heading} – ${shortTitle(report)}`;

/** The page's HTML. `up` leads from its folder to the site's own. */
export function widgetPage(page: WidgetPage, { version }: SiteFiles, up = '../'): string {
  const { widget, report, document, heading, still, theme, lang, url, oembedUrl } = page;
  const title = pageTitle(heading, report);
  const description = describe(report);
  const file = (name: string) => `${up}vitrine/${name}?v=${version(name)}`;
  return [
    '<!doctype html>',
    `<html lang="en" dir="${/^(ar|he)\b/i.test(lang ?? '') ? 'rtl' : 'ltr'}"${theme ? markup` data-theme="${theme}"` : ''}${lang ? markup` data-lang="${lang}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    markup`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<base target="_blank">',
    markup`<title>${title}</title>`,
    markup`<meta name="description" content="${description}">`,
    markup`<link rel="canonical" href="${url}">`,
    markup`<link rel="alternate" type="application/json+oembed" href="${oembedUrl}" title="${title}">`,
    '<meta property="og:type" content="article">',
    markup`<meta property="og:title" content="${title}">`,
    markup`<meta property="og:description" content="${description}">`,
    markup`<meta property="og:url" content="${url}">`,
    ...(report.publisher ? [markup`<meta property="og:site_name" content="${report.publisher.name}">`] : []),
    '<link rel="icon" href="data:,">',
    ...(version('still.css') ? [markup`<link rel="stylesheet" href="${file('still.css')}">`] : []),
    markup`<script src="${file('embed-page.js')}"></script>`,
    markup`<script src="${file('vitrine.iife.js')}" defer></script>`,
    '</head>',
    '<body>',
    `<vt-${widget}${theme ? markup` theme="${theme}"` : ''}${lang ? markup` lang="${lang}"` : ''}>`,
    `<script type="application/json">${scriptJson(document)}</script>`,
    still,
    `</vt-${widget}>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** One line for those who list links. */
function describe(report: Report): string {
  const { title, publisher, published, sample, subtitle } = report;
  const from = [publisher?.name, published].filter(Boolean).join(', ');
  return [sample && 'Sample data, fictional values.', `From the report ${title}${from && ` (${from})`}.`, subtitle].filter(Boolean).join(' ');
}
