import type { YearFigure } from './figure.js';

/** The two lists that reports print: the few `major` players, and the longer list of `key` players. */
export type PlayerListKind = 'major' | 'key';

/** That a company stands in a list, and how it is printed there. */
export interface PlayerListing {
  /** The list. */
  list: PlayerListKind;
  /** As printed in that list, where it differs from `name`. @minLength 1 @maxLength 200 Example: "Koninklijke Philips N.V" */
  name?: string;
  /** Place in that list, counted from 1. It implies no order of size. @minimum 1 @maximum 100000 @type integer */
  position?: number;
}

/** A company named in the report. One company stands here once, whatever names the lists print. */
export interface Player {
  /** Names this company in events and links; unique among players. @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$ Example: "philips" */
  id: string;
  /** As shown. @minLength 1 @maxLength 200 Example: "Philips" */
  name: string;
  /** Further names under which it is found. @maxItems 50 */
  aliases?: PlayerAlias[];
  /** The lists it stands in. @maxItems 2 */
  listings: PlayerListing[];
  /** True where the report has a profile of it. */
  profiled?: boolean;
  /** Percent of the market by year. @maxItems 200 */
  shares?: YearFigure[];
  /** What the source says of it; a blank line starts a new paragraph. @maxLength 20000 */
  text?: string;
  /** Its own page: http or https. @maxLength 2000 @pattern ^https?:// */
  url?: string;
  /** Its logo: a `data:image/` address, or a path on the host page's own origin. @maxLength 200000 */
  logo?: string;
  /** Stock exchange symbol. @maxLength 30 Example: "NYSE: MDT" */
  ticker?: string;
  /** Where its head office is: ISO 3166-1 alpha-2. @pattern ^[A-Z]{2}$ Example: "NL" */
  country?: string;
}

/** Another name of a company. @minLength 1 @maxLength 200 */
export type PlayerAlias = string;
