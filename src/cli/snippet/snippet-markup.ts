/** The markup of a snippet. Every value is escaped; every hash covers all of the file that it stands at. */
import { markup } from '../publish/escape-html.js';
import { frameHeights, frameMarkup } from '../publish/frame-snippet.js';
import type { Hashes } from '../release.js';
import type { StillName } from '../../still/make-still.js';

export const WAYS = ['module', 'classic', 'frame', 'static'] as const;
export type SnippetWay = (typeof WAYS)[number];

/** A widget, or the whole report. */
export type SnippetName = StillName | 'report';

/** What a snippet is made of. */
export interface SnippetParts {
  readonly way: SnippetWay;
  readonly widget: SnippetName;
  readonly src: string;
  /** Ends with a slash. */
  readonly folder: string;
  readonly hashes: Hashes;
  readonly prefix?: string;
  /** The figure as HTML. */
  readonly still?: string;
  /** `sha256-…` of the data. */
  readonly edition?: string;
}

export function snippetFor(parts: SnippetParts): string {
  const { way, still = '' } = parts;
  if (way === 'static') return `${sheetTag(parts)}\n${still.trimEnd()}`;
  if (way === 'frame') return `${scriptTag(parts, 'embed.js')}\n${frameTag(parts)}`;
  return [...(still ? [sheetTag(parts)] : []), loaderTag(parts), widgetTag(parts)].join('\n');
}

/** The code: one file, so that its hash covers all of it. */
function loaderTag(parts: SnippetParts): string {
  const { way, widget, prefix } = parts;
  if (way === 'classic') return scriptTag(parts, 'vitrine.iife.js', ` defer${prefixOf(prefix)}`);
  return scriptTag(parts, `single/${widget}.js`, ` type="module"${prefixOf(prefix)}`);
}

const prefixOf = (prefix: string | undefined): string => (prefix === undefined ? '' : markup` data-prefix="${prefix}"`);

const scriptTag = ({ folder, hashes }: SnippetParts, path: string, more = ''): string =>
  `<script${more}${markup` src="${folder}${path}"`}${covered(hashes[path])}></script>`;

const sheetTag = ({ folder, hashes }: SnippetParts): string =>
  `<link rel="stylesheet"${markup` href="${folder}still.css"`}${covered(hashes['still.css'])}>`;

/** Browsers check a hash only where the file's server lets them read the file. */
const covered = (hash: string | undefined): string => (hash ? markup` integrity="${hash}" crossorigin="anonymous"` : '');

function widgetTag({ widget, src, prefix = 'vt', still, edition }: SnippetParts): string {
  const tag = `${prefix}-${widget}`;
  const start = `<${tag}${markup` src="${src}"`}` + (edition ? markup` integrity="${edition}"` : '');
  return still ? `${start}>\n${still.trimEnd()}\n</${tag}>` : `${start}></${tag}>`;
}

/** The middle of a report's page is seen without scrolling. */
const REPORT_HEIGHTS = [1200, 1000, 900] as const;

function frameTag({ widget, src, folder }: SnippetParts): string {
  const query = new URLSearchParams({ widget, src });
  const title = widget === 'report' ? 'Market report' : capitalized(widget.replaceAll('-', ' '));
  return frameMarkup(`${folder}embed.html?${query}`, title, widget === 'report' ? REPORT_HEIGHTS : frameHeights(widget));
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
