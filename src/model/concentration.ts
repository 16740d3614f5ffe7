import type { Figure } from './figure.js';

/** One end or step of the publisher's scale, in the publisher's words. */
export interface ConcentrationTerm {
  /**
   * The word that stands for this end or step.
   * @minLength 1
   * @maxLength 60
   * @examples ["Consolidated"]
   */
  readonly term: string;
  /**
   * What the publisher means by it.
   * @maxLength 300
   * @examples ["Market dominated by 1 - 5 major players"]
   */
  readonly text?: string;
}

/** How concentrated the market is: the publisher's own category, or published measures, or both. */
export interface Concentration {
  /** The category. Absent where the source gives none. */
  readonly level?: 'low' | 'medium' | 'high';
  /**
   * The category in the publisher's own word.
   * @maxLength 60
   * @examples ["Low"]
   */
  readonly wording?: string;
  /**
   * The publisher's legend of the scale.
   * @maxItems 10
   */
  readonly legend?: readonly ConcentrationTerm[];
  /** Combined share of the four largest players, percent. */
  readonly cr4?: Figure;
  /** Combined share of the five largest players, percent. */
  readonly cr5?: Figure;
  /** Herfindahl-Hirschman index: the sum of squared percent shares, 0 to 10,000. */
  readonly hhi?: Figure;
}
