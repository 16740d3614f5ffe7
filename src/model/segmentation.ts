import type { Claim } from './claim.js';
import type { YearFigure } from './figure.js';
import type { GrowthRate } from './growth.js';

/** One part of the market, which may be divided again, to any depth. */
export interface Segment {
  /** Names this segment in events and links; unique within its segmentation. @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$ Example: "vital-sign" */
  id: string;
  /** As the source prints it. @minLength 1 @maxLength 300 Example: "Vital Sign" */
  name: string;
  /** What the source says of it; a blank line starts a new paragraph. @maxLength 20000 */
  text?: string;
  /** What the source claims of it in words. @maxItems 20 */
  claims?: Claim[];
  /** Market size by year, in the unit of `marketSize`. @maxItems 200 */
  values?: YearFigure[];
  /** Percent of the whole market by year (not of the parent). @maxItems 200 */
  shares?: YearFigure[];
  /** Its own growth rate. */
  growth?: GrowthRate;
  /** Its parts. @maxItems 100000 */
  segments?: Segment[];
}

/** One way to divide the market: by product, by end user, by geography. */
export interface Segmentation {
  /** Names this segmentation in attributes, events and links. @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$ Example: "product" */
  id: string;
  /** Short, as a tab shows it. @minLength 1 @maxLength 120 Example: "Product" */
  name: string;
  /** The source's own heading of it. @maxLength 300 Example: "Market, Segmentation by Product" */
  heading?: string;
  /** What the source says of it; a blank line starts a new paragraph. @maxLength 20000 */
  text?: string;
  /** `regions` where this division is the one by geography, which stands in `regions`; `segments` is then empty. */
  basis?: 'segments' | 'regions';
  /** The parts, in the source's order. @maxItems 100000 */
  segments: Segment[];
}
