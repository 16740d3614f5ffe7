/** A power of a thousand that numbers are given in. */
export type Scale = 'one' | 'thousand' | 'million' | 'billion' | 'trillion';

/** Money. Without a currency where the source names none ("in billion"). */
export interface MoneyUnit {
  /** Amounts of money. */
  readonly kind: 'money';
  /**
   * ISO 4217 code. Absent where the source names no currency.
   * @pattern ^[A-Z]{3}$
   * @patternErrorMessage an ISO 4217 code
   * @examples ["USD"]
   */
  readonly currency?: string;
  /**
   * What one unit of the numbers stands for.
   * @examples ["million"]
   */
  readonly scale: Scale;
}

/** A count of things: units sold, beds, tonnes. */
export interface CountUnit {
  /** Numbers of things. */
  readonly kind: 'count';
  /**
   * What is counted, in the plural.
   * @minLength 1
   * @maxLength 60
   * @examples ["units"]
   */
  readonly name: string;
  /**
   * What one unit of the numbers stands for.
   * @examples ["thousand"]
   */
  readonly scale: Scale;
}

/** Percent: 15.4 means 15.4 %. */
export interface PercentUnit {
  /** Parts of a hundred. */
  readonly kind: 'percent';
}

/** What the numbers beside it are counted in. */
export type Unit = MoneyUnit | CountUnit | PercentUnit;

const FACTORS: Readonly<Record<Scale, number>> = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** How many single units one unit of this scale is: 1e6 for `million`. */
export const scaleFactor = (scale: Scale): number => FACTORS[scale];
