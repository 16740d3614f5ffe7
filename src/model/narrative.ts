import type { Figure } from './figure.js';
import type { Unit } from './unit.js';

/** A figure that stands in running text. */
export interface QuotedFigure {
  /** The figure, with its qualifier: "over 60 %" is a `bound`, "approximately 70 %" is `approximate`. */
  readonly figure: Figure;
  /** What it is counted in. */
  readonly unit: Unit;
  /**
   * What it measures, in our own words.
   * @minLength 1
   * @maxLength 300
   * @examples ["of healthcare institutions use IoT devices"]
   */
  readonly label: string;
  /**
   * True where it says by how much something changed, not how much there is: "35 % more funding" is no part of a whole.
   * @examples [true]
   */
  readonly change?: boolean;
}

/** A statement that the report puts forward; the first one may have no heading. */
export interface Insight {
  /**
   * Heading of the statement.
   * @maxLength 300
   * @examples ["Remote Healthcare Solutions Gaining Momentum"]
   */
  readonly heading?: string;
  /**
   * A blank line starts a new paragraph.
   * @minLength 1
   * @maxLength 20000
   * @examples ["Hospitals move monitoring into the home."]
   */
  readonly text: string;
  /**
   * The figures of the text.
   * @maxItems 50
   */
  readonly figures?: readonly QuotedFigure[];
}

/** Something that happened in the market. */
export interface Development {
  /**
   * Day, month or year, as exact as the source: "2023-09-14", "2023-09" or "2023".
   * @pattern ^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$
   * @patternErrorMessage a date such as 2023-09-14
   * @examples ["2023-09"]
   */
  readonly date: string;
  /**
   * Heading of the development.
   * @maxLength 300
   * @examples ["A new monitor is approved"]
   */
  readonly heading?: string;
  /**
   * A blank line starts a new paragraph.
   * @minLength 1
   * @maxLength 20000
   * @examples ["Hospitals move monitoring into the home."]
   */
  readonly text: string;
  /**
   * The companies that take part, as printed.
   * @maxItems 50
   * @examples [["Philips", "Medtronic"]]
   * @items.type string
   * @items.minLength 1
   * @items.maxLength 200
   */
  readonly companies?: readonly CompanyName[];
  /**
   * Where it was announced: http or https.
   * @maxLength 2000
   * @pattern ^https?://[^\x00-\x20\x7f]+$
   * @patternErrorMessage an http or https address
   * @format uri
   * @examples ["https://example.com/news/launch"]
   */
  readonly url?: string;
}

/** A company's name as the source prints it. */
export type CompanyName = string;

/** One driver, restraint or opportunity. */
export interface Factor {
  /**
   * The factor in a few words.
   * @minLength 1
   * @maxLength 300
   * @examples ["Increased adoption of telemedicine"]
   */
  readonly name: string;
  /**
   * A blank line starts a new paragraph.
   * @maxLength 20000
   * @examples ["Hospitals move monitoring into the home."]
   */
  readonly text?: string;
}

/** What pushes the market, what holds it back, and what it may gain. */
export interface MarketDynamics {
  /**
   * What pushes the market.
   * @maxItems 100
   */
  readonly drivers?: readonly Factor[];
  /**
   * What holds it back.
   * @maxItems 100
   */
  readonly restraints?: readonly Factor[];
  /**
   * What it may gain.
   * @maxItems 100
   */
  readonly opportunities?: readonly Factor[];
}

/** An analysis frame, where the report has more than its headings in the contents. */
export interface AnalysisFrame {
  /** PEST, Porter's five forces, or SWOT. */
  readonly kind: 'pest' | 'porter' | 'swot';
  /**
   * Name of the frame.
   * @minLength 1
   * @maxLength 120
   * @examples ["PEST Analysis"]
   */
  readonly name: string;
  /**
   * Its fields, in the source's order.
   * @maxItems 20
   */
  readonly items: readonly Factor[];
}

/** One heading of the table of contents, with those under it. */
export interface ContentsEntry {
  /**
   * The heading as printed.
   * @minLength 1
   * @maxLength 300
   * @examples ["Market overview"]
   */
  readonly title: string;
  /**
   * The headings under it.
   * @maxItems 1000
   */
  readonly entries?: readonly ContentsEntry[];
}
