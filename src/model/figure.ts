/**
 * How a published number is known. `reported`: printed by the publisher. `estimated`: the publisher calls it an
 * estimate. `derived`: calculated from other numbers, not published as such.
 */
export type KnownStatus = 'reported' | 'estimated' | 'derived';

/** How any figure is known; `undisclosed` is a figure that the report has and this document does not show. */
export type FigureStatus = KnownStatus | 'undisclosed';

/** One number, exactly as published. */
export interface ExactFigure {
  /** One number, as it is. */
  readonly kind: 'exact';
  /**
   * The number, in the unit of the place where it stands. Finite.
   * @examples [54942.27]
   */
  readonly value: number;
  /** How the number is known. */
  readonly status: KnownStatus;
  /**
   * A remark on this number alone, shown with it.
   * @maxLength 500
   * @examples ["Excludes services."]
   */
  readonly note?: string;
  /**
   * Where this number comes from, when it is not the report itself.
   * @maxLength 500
   * @examples ["Company annual report, 2024"]
   */
  readonly source?: string;
}

/** A number published as approximate: "about 500 billion". */
export interface ApproximateFigure {
  /** One number that is named as approximate. */
  readonly kind: 'approximate';
  /**
   * The number that is named, in the unit of the place where it stands. Finite.
   * @examples [500]
   */
  readonly value: number;
  /** How the number is known. */
  readonly status: KnownStatus;
  /**
   * A remark on this number alone, shown with it.
   * @maxLength 500
   * @examples ["Excludes services."]
   */
  readonly note?: string;
  /**
   * Where this number comes from, when it is not the report itself.
   * @maxLength 500
   * @examples ["Company annual report, 2024"]
   */
  readonly source?: string;
}

/** A number published as a limit: "exceeding 800 billion" is `min`, "under 5 %" is `max`. */
export interface BoundFigure {
  /** One number that is named as a limit. */
  readonly kind: 'bound';
  /** `min`: the true value is at least `value`. `max`: it is at most `value`. */
  readonly bound: 'min' | 'max';
  /**
   * The limit, in the unit of the place where it stands. Finite.
   * @examples [800]
   */
  readonly value: number;
  /** How the number is known. */
  readonly status: KnownStatus;
  /**
   * A remark on this number alone, shown with it.
   * @maxLength 500
   * @examples ["Excludes services."]
   */
  readonly note?: string;
  /**
   * Where this number comes from, when it is not the report itself.
   * @maxLength 500
   * @examples ["Company annual report, 2024"]
   */
  readonly source?: string;
}

/**
 * Two numbers published as a span: "2-3 %".
 * @ordered ["low", "high"]
 */
export interface RangeFigure {
  /** Two numbers. */
  readonly kind: 'range';
  /**
   * The lower end, in the unit of the place where it stands. Finite, not above `high`.
   * @examples [2]
   */
  readonly low: number;
  /**
   * The upper end, in the unit of the place where it stands. Finite, not below `low`.
   * @examples [3]
   */
  readonly high: number;
  /** How the span is known. */
  readonly status: KnownStatus;
  /**
   * A remark on this span alone, shown with it.
   * @maxLength 500
   * @examples ["Excludes services."]
   */
  readonly note?: string;
  /**
   * Where this span comes from, when it is not the report itself.
   * @maxLength 500
   * @examples ["Company annual report, 2024"]
   */
  readonly source?: string;
}

/** A number that the report gives and this document does not: "XX million". Never drawn as a value. */
export interface UndisclosedFigure {
  /** No number. */
  readonly kind: 'undisclosed';
  /** Known to the report, not to this document. */
  readonly status: 'undisclosed';
  /**
   * A remark, for example where the number can be had.
   * @maxLength 500
   * @examples ["Excludes services."]
   */
  readonly note?: string;
}

/** A figure of a report: what kind of value it is, and how it is known. */
export type Figure = ExactFigure | ApproximateFigure | BoundFigure | RangeFigure | UndisclosedFigure;

/** A figure that holds at least one number. */
export type KnownFigure = Exclude<Figure, UndisclosedFigure>;

/** A figure of one calendar year. */
export interface YearFigure {
  /**
   * The calendar year.
   * @minimum 1000
   * @maximum 9999
   * @type integer
   * @examples [2024]
   */
  readonly year: number;
  /** The figure of that year. */
  readonly figure: Figure;
}

/** True where the figure holds a number. */
export const isKnown = (figure: Figure): figure is KnownFigure => figure.kind !== 'undisclosed';

/** The one number that stands for a figure in a drawing: the middle of a range, the limit of a bound. Undisclosed has none. */
export function pointOf(figure: Figure): number | undefined {
  if (figure.kind === 'undisclosed') return undefined;
  return figure.kind === 'range' ? (figure.low + figure.high) / 2 : figure.value;
}
