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
  kind: CountryLineKind;
  /** Names this line in events and links; unique within the report's regions. @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$ Example: "united-kingdom" */
  id: string;
  /** As the source prints it. @minLength 1 @maxLength 200 Example: "United Kingdom" */
  name: string;
  /** The countries it covers, as ISO 3166-1 alpha-2 codes. Absent: worked out from the name. @maxItems 300 Example: ["GB"] */
  codes?: CountryCode[];
  /** What the source says of it; a blank line starts a new paragraph. @maxLength 20000 */
  text?: string;
  /** What the source claims of it in words. @maxItems 20 */
  claims?: Claim[];
  /** Market size by year, in the unit of `marketSize`. @maxItems 200 */
  values?: YearFigure[];
  /** Percent of the whole market by year. @maxItems 200 */
  shares?: YearFigure[];
  /** Its own growth rate. */
  growth?: GrowthRate;
}

/** An ISO 3166-1 alpha-2 code; XK stands for Kosovo. @pattern ^[A-Z]{2}$ */
export type CountryCode = string;

/** A region of the world as the report divides it. */
export interface Region {
  /** Names this region in attributes, events and links; unique within the report's regions. @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$ Example: "asia-pacific" */
  id: string;
  /** As the source prints it. @minLength 1 @maxLength 200 Example: "Asia Pacific" */
  name: string;
  /** Every country it covers, as ISO 3166-1 alpha-2 codes. Absent: worked out from the name. @maxItems 300 */
  codes?: CountryCode[];
  /** What the source says of it; a blank line starts a new paragraph. @maxLength 20000 */
  text?: string;
  /** What the source claims of it in words. @maxItems 20 */
  claims?: Claim[];
  /** Market size by year, in the unit of `marketSize`. @maxItems 200 */
  values?: YearFigure[];
  /** Percent of the whole market by year. @maxItems 200 */
  shares?: YearFigure[];
  /** Its own growth rate. */
  growth?: GrowthRate;
  /** The lines under it, in the source's order. @maxItems 300 */
  countries: CountryLine[];
}
