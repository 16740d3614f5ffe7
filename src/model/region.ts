import type { Claim } from './claim.js';
import type { YearFigure } from './figure.js';
import type { GrowthRate } from './growth.js';

/**
 * What a line under a region stands for. `country`: one country, or a few named together. `group`: a named group
 * (Nordic, Benelux, GCC, ASEAN). `rest`: every place of the region that no other line names.
 */
export type CountryLineKind = 'country' | 'group' | 'rest';

/** One line under a region: a country, a country group or "Rest of …". */
export interface CountryLine {
  /** What the line stands for. */
  readonly kind: CountryLineKind;
  /**
   * Names this line in events and links; unique within the report's regions.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$
   * @patternErrorMessage an id of letters, digits and . _ -
   * @examples ["united-kingdom"]
   */
  readonly id: string;
  /**
   * As the source prints it.
   * @minLength 1
   * @maxLength 200
   * @examples ["United Kingdom"]
   */
  readonly name: string;
  /**
   * The countries it covers, as ISO 3166-1 alpha-2 codes. Absent: worked out from the name.
   * @maxItems 300
   * @examples [["GB"]]
   * @items.type string
   * @items.pattern ^[A-Z]{2}$
   * @items.patternErrorMessage an ISO 3166-1 alpha-2 code
   */
  readonly codes?: readonly CountryCode[];
  /**
   * What the source says of it; a blank line starts a new paragraph.
   * @maxLength 20000
   * @examples ["Hospitals here adopt early."]
   */
  readonly text?: string;
  /**
   * What the source claims of it in words.
   * @maxItems 20
   */
  readonly claims?: readonly Claim[];
  /**
   * Market size by year, one a year, in the unit of `marketSize`.
   * @maxItems 200
   * @unique year
   */
  readonly values?: readonly YearFigure[];
  /**
   * Percent of the whole market by year, one a year.
   * @maxItems 200
   * @unique year
   */
  readonly shares?: readonly YearFigure[];
  /** Its own growth rate. */
  readonly growth?: GrowthRate;
}

/** An ISO 3166-1 alpha-2 code; XK stands for Kosovo. */
export type CountryCode = string;

/** A region of the world as the report divides it. */
export interface Region {
  /**
   * Names this region in attributes, events and links; unique within the report's regions.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$
   * @patternErrorMessage an id of letters, digits and . _ -
   * @examples ["asia-pacific"]
   */
  readonly id: string;
  /**
   * As the source prints it.
   * @minLength 1
   * @maxLength 200
   * @examples ["Asia Pacific"]
   */
  readonly name: string;
  /**
   * Every country it covers, as ISO 3166-1 alpha-2 codes. Absent: worked out from the name.
   * @maxItems 300
   * @examples [["US", "CA", "MX"]]
   * @items.type string
   * @items.pattern ^[A-Z]{2}$
   * @items.patternErrorMessage an ISO 3166-1 alpha-2 code
   */
  readonly codes?: readonly CountryCode[];
  /**
   * What the source says of it; a blank line starts a new paragraph.
   * @maxLength 20000
   * @examples ["Hospitals here adopt early."]
   */
  readonly text?: string;
  /**
   * What the source claims of it in words.
   * @maxItems 20
   */
  readonly claims?: readonly Claim[];
  /**
   * Market size by year, one a year, in the unit of `marketSize`.
   * @maxItems 200
   * @unique year
   */
  readonly values?: readonly YearFigure[];
  /**
   * Percent of the whole market by year, one a year.
   * @maxItems 200
   * @unique year
   */
  readonly shares?: readonly YearFigure[];
  /** Its own growth rate. */
  readonly growth?: GrowthRate;
  /**
   * The lines under it, in the source's order.
   * @maxItems 300
   * @unique id of places
   */
  readonly countries: readonly CountryLine[];
}
