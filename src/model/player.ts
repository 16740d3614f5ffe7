import type { YearFigure } from './figure.js';

/** The two lists that reports print: the few `major` players, and the longer list of `key` players. */
export type PlayerListKind = 'major' | 'key';

/** That a company stands in a list, and how it is printed there. */
export interface PlayerListing {
  /** The list. */
  readonly list: PlayerListKind;
  /**
   * As printed in that list, where it differs from `name`.
   * @minLength 1
   * @maxLength 200
   * @examples ["Koninklijke Philips N.V"]
   */
  readonly name?: string;
  /**
   * Place in that list, counted from 1. It implies no order of size.
   * @minimum 1
   * @maximum 100000
   * @type integer
   * @examples [1]
   */
  readonly position?: number;
}

/** A company named in the report. One company stands here once, whatever names the lists print. */
export interface Player {
  /**
   * Names this company in events and links; unique among players.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$
   * @patternErrorMessage an id of letters, digits and . _ -
   * @examples ["philips"]
   */
  readonly id: string;
  /**
   * As shown.
   * @minLength 1
   * @maxLength 200
   * @examples ["Philips"]
   */
  readonly name: string;
  /**
   * Further names under which it is found.
   * @maxItems 50
   * @examples [["Koninklijke Philips N.V"]]
   * @items.type string
   * @items.minLength 1
   * @items.maxLength 200
   */
  readonly aliases?: readonly PlayerAlias[];
  /**
   * The lists it stands in, each once.
   * @maxItems 2
   * @unique list
   */
  readonly listings: readonly PlayerListing[];
  /**
   * True where the report has a profile of it.
   * @examples [true]
   */
  readonly profiled?: boolean;
  /**
   * Percent of the market by year, one a year.
   * @maxItems 200
   * @unique year
   */
  readonly shares?: readonly YearFigure[];
  /**
   * What the source says of it; a blank line starts a new paragraph.
   * @maxLength 20000
   * @examples ["Makes monitors and wearables."]
   */
  readonly text?: string;
  /**
   * Its own page: http or https.
   * @maxLength 2000
   * @pattern ^https?://[^\x00-\x20\x7f]+$
   * @patternErrorMessage an http or https address
   * @format uri
   * @examples ["https://example.com/"]
   */
  readonly url?: string;
  /**
   * Its logo: a `data:image/` address, or a path on the host page's own origin.
   * @maxLength 200000
   * @pattern ^(data:image/(png|jpeg|gif|webp|svg\+xml)[;,][^\x00-\x1f]*|(?!//)[^\x00-\x20\x7f:\\]+)$
   * @patternErrorMessage a data:image address or a path without an origin
   * @examples ["/logos/philips.svg"]
   */
  readonly logo?: string;
  /**
   * Stock exchange symbol.
   * @maxLength 30
   * @examples ["NYSE: MDT"]
   */
  readonly ticker?: string;
  /**
   * Where its head office is: ISO 3166-1 alpha-2.
   * @pattern ^[A-Z]{2}$
   * @patternErrorMessage an ISO 3166-1 alpha-2 code
   * @examples ["NL"]
   */
  readonly country?: string;
}

/** Another name of a company. */
export type PlayerAlias = string;
