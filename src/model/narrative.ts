import type { Figure } from './figure.js';
import type { Unit } from './unit.js';

/** A figure that stands in running text. */
export interface QuotedFigure {
  /** The figure, with its qualifier: "over 60 %" is a `bound`, "approximately 70 %" is `approximate`. */
  figure: Figure;
  /** What it is counted in. */
  unit: Unit;
  /** What it measures, in our own words. @minLength 1 @maxLength 300 Example: "of healthcare institutions use IoT devices" */
  label: string;
}

/** A statement that the report puts forward; the first one may have no heading. */
export interface Insight {
  /** @maxLength 300 Example: "Remote Healthcare Solutions Gaining Momentum" */
  heading?: string;
  /** A blank line starts a new paragraph. @minLength 1 @maxLength 20000 */
  text: string;
  /** The figures of the text. @maxItems 50 */
  figures?: QuotedFigure[];
}

/** Something that happened in the market. */
export interface Development {
  /** Day, month or year, as exact as the source: "2023-09-14", "2023-09" or "2023". @pattern ^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$ Example: "2023-09" */
  date: string;
  /** @maxLength 300 */
  heading?: string;
  /** A blank line starts a new paragraph. @minLength 1 @maxLength 20000 */
  text: string;
  /** The companies that take part, as printed. @maxItems 50 */
  companies?: CompanyName[];
  /** Where it was announced: http or https. @maxLength 2000 @pattern ^https?:// */
  url?: string;
}

/** A company's name as the source prints it. @minLength 1 @maxLength 200 */
export type CompanyName = string;

/** One driver, restraint or opportunity. */
export interface Factor {
  /** @minLength 1 @maxLength 300 Example: "Increased adoption of telemedicine" */
  name: string;
  /** A blank line starts a new paragraph. @maxLength 20000 */
  text?: string;
}

/** What pushes the market, what holds it back, and what it may gain. */
export interface MarketDynamics {
  /** What pushes the market. @maxItems 100 */
  drivers?: Factor[];
  /** What holds it back. @maxItems 100 */
  restraints?: Factor[];
  /** What it may gain. @maxItems 100 */
  opportunities?: Factor[];
}

/** An analysis frame, where the report has more than its headings in the contents. */
export interface AnalysisFrame {
  /** PEST, Porter's five forces, or SWOT. */
  kind: 'pest' | 'porter' | 'swot';
  /** @minLength 1 @maxLength 120 Example: "PEST Analysis" */
  name: string;
  /** Its fields, in the source's order. @maxItems 20 */
  items: Factor[];
}

/** One heading of the table of contents, with those under it. */
export interface ContentsEntry {
  /** @minLength 1 @maxLength 300 */
  title: string;
  /** The headings under it. @maxItems 1000 */
  entries?: ContentsEntry[];
}
