import type { YearFigure } from './figure.js';
import type { GrowthRate } from './growth.js';
import type { Unit } from './unit.js';

/** One path that the market may take beside the main one. */
export interface Scenario {
  /** `low` and `high` draw the band around the main values. */
  readonly kind: 'low' | 'high';
  /**
   * How the source calls it.
   * @maxLength 120
   * @examples ["Conservative"]
   */
  readonly name?: string;
  /**
   * The sizes of this scenario, one a year.
   * @maxItems 200
   * @unique year
   */
  readonly values: readonly YearFigure[];
}

/** How large the market is, year by year, and how fast it grows. Any part may be missing. */
export interface MarketSize {
  /** What the values are counted in. */
  readonly unit: Unit;
  /**
   * What is measured, where the source says.
   * @maxLength 120
   * @examples ["Revenue"]
   */
  readonly measure?: string;
  /**
   * The sizes, one a year, in any order. Two end points, one, or none are fine.
   * @maxItems 200
   * @unique year
   */
  readonly values: readonly YearFigure[];
  /** The stated compound annual growth rate. */
  readonly growth?: GrowthRate;
  /**
   * Low and high scenarios, at most one of each.
   * @maxItems 2
   * @unique kind
   */
  readonly scenarios?: readonly Scenario[];
  /**
   * A remark on all values, shown with the chart.
   * @maxLength 2000
   * @examples ["Values in current prices."]
   */
  readonly note?: string;
}
