import type { Claim } from './claim.js';
import type { YearFigure } from './figure.js';
import type { GrowthRate } from './growth.js';

/** One part of the market, which may be divided again, to any depth. */
export interface Segment {
  /**
   * Names this segment in events and links; unique within its segmentation.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$
   * @patternErrorMessage an id of letters, digits and . _ -
   * @examples ["vital-sign"]
   */
  readonly id: string;
  /**
   * As the source prints it.
   * @minLength 1
   * @maxLength 300
   * @examples ["Vital Sign"]
   */
  readonly name: string;
  /**
   * What the source says of it; a blank line starts a new paragraph.
   * @maxLength 20000
   * @examples ["Devices that watch vital signs."]
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
   * Percent of the whole market by year (not of the parent), one a year.
   * @maxItems 200
   * @unique year
   */
  readonly shares?: readonly YearFigure[];
  /** Its own growth rate. */
  readonly growth?: GrowthRate;
  /**
   * Its parts.
   * @maxItems 100000
   * @unique id of segments
   */
  readonly segments?: readonly Segment[];
}

/** One way to divide the market: by product, by end user, by geography. */
export interface Segmentation {
  /**
   * Names this segmentation in attributes, events and links.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$
   * @patternErrorMessage an id of letters, digits and . _ -
   * @examples ["product"]
   */
  readonly id: string;
  /**
   * Short, as a tab shows it.
   * @minLength 1
   * @maxLength 120
   * @examples ["Product"]
   */
  readonly name: string;
  /**
   * The source's own heading of it.
   * @maxLength 300
   * @examples ["Market, Segmentation by Product"]
   */
  readonly heading?: string;
  /**
   * What the source says of it; a blank line starts a new paragraph.
   * @maxLength 20000
   * @examples ["Devices that watch vital signs."]
   */
  readonly text?: string;
  /** `regions` where this division is the one by geography, which stands in `regions`; `segments` is then empty. */
  readonly basis?: 'segments' | 'regions';
  /**
   * The parts, in the source's order.
   * @maxItems 100000
   * @unique id of segments
   */
  readonly segments: readonly Segment[];
}
