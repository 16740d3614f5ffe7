/** What a hard host page is: its headers, its markup, its files, and what is tried on it beyond the usual. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.js';
import type { Sight } from './see-figure.js';
import type { Way, WayName } from './way.js';

/**
 * `works`: drawn, and it answers the pointer. `fallback`: the library says in one line why the static figure stays.
 * `blocked`: its code never runs here; what the page has instead stays.
 */
export type Verdict = 'works' | 'fallback' | 'blocked';

/** A page under test. */
export interface Visit {
  readonly browserName: BrowserName;
  readonly page: Page;
  readonly url: string;
  readonly way: Way;
  /** Closes the line: from now on no request is answered. */
  readonly hangUp: () => void;
  /** Everything the page and the browser said so far. */
  readonly said: readonly string[];
}

export interface HardHost {
  /** As the table names it. */
  readonly title: string;
  /** Response headers of the page itself. */
  readonly headers?: (way: Way) => Readonly<Record<string, string>>;
  /** Response headers of scripts, styles and data. */
  readonly fileHeaders?: Readonly<Record<string, string>>;
  /** Attributes of `<html>` and `<body>`, markup before the way's own in the head. */
  readonly html?: string;
  readonly head?: string;
  readonly body?: string;
  /** Markup after the figure. */
  readonly extra?: string;
  /** Text of `/host/host.css` and `/host/host.js`, which the page loads first. */
  readonly css?: string;
  readonly script?: string;
  /** The column is 700 pixels wide, whatever the host's sheet says: to be held against a friendly page. */
  readonly levelled?: boolean;
  /** The tag's prefix; `vt` by default. */
  readonly prefix?: string;
  /** Data as a child script in place of an address. */
  readonly childData?: boolean;
  /** The page is opened from the disk. */
  readonly disk?: boolean;
  /** The page with the way stands in a frame with this `sandbox`. */
  readonly sandbox?: string;
  /** Milliseconds that scripts and data are kept back. */
  readonly delay?: number;
  /** Before the page is opened. */
  readonly before?: (visit: Visit) => Promise<void>;
  /** Further tries once the figure is there; a returned text is a fault. */
  readonly check?: (visit: Visit, sight: Sight) => Promise<string | undefined>;
  /** What may be said, by verdict: the whole of it, in order of the alphabet. Nothing by default. */
  readonly says?: Partial<Readonly<Record<Verdict, readonly RegExp[]>>>;
  /** Ways in which what is said may also be left out: it depends on who comes first. */
  readonly maySkip?: readonly WayName[];
  /** Words of the browser's own that are not counted. */
  readonly ignores?: readonly RegExp[];
}
