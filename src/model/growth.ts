import type { Figure } from './figure.js';

/**
 * A compound annual growth rate (CAGR), with the years it spans where the source names them.
 * @ordered ["from", "to"]
 */
export interface GrowthRate {
  /** Percent a year: 15.4 means 15.4 %. May be negative, a range ("2-3 %") or undisclosed ("XX %"). */
  readonly rate: Figure;
  /**
   * The year whose value the rate starts from. Absent where the source does not say.
   * @minimum 1000
   * @maximum 9999
   * @type integer
   * @examples [2024]
   */
  readonly from?: number;
  /**
   * The year whose value the rate reaches. Absent where the source does not say.
   * @minimum 1000
   * @maximum 9999
   * @type integer
   * @examples [2031]
   */
  readonly to?: number;
}
