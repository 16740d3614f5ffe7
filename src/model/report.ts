import type { Concentration } from './concentration.js';
import type { MarketSize } from './market-size.js';
import type { AnalysisFrame, ContentsEntry, Development, Insight, MarketDynamics } from './narrative.js';
import type { Player } from './player.js';
import type { CountryLine, Region } from './region.js';
import type { Segment, Segmentation } from './segmentation.js';

/** Who publishes the report. */
export interface Publisher {
  /** @minLength 1 @maxLength 200 */
  name: string;
  /** http or https. @maxLength 2000 @pattern ^https?:// */
  url?: string;
}

/** What part of the world the report is about. */
export interface Scope {
  /** The whole world, one region of it, or one country. */
  kind: 'global' | 'region' | 'country';
  /** The region or country, as the source calls it. @maxLength 200 Example: "Europe" */
  place?: string;
}

/** A span of calendar years, both ends included. */
export interface YearSpan {
  /** First year. @minimum 1000 @maximum 9999 @type integer Example: 2025 */
  from: number;
  /** Last year, not before `from`. @minimum 1000 @maximum 9999 @type integer Example: 2031 */
  to: number;
}

/** The source's own heading and opening text of one part of the page. */
export interface SectionText {
  /** @maxLength 300 Example: "Recent Developments" */
  heading?: string;
  /** A blank line starts a new paragraph. @maxLength 20000 */
  text?: string;
}

/** Heading and opening text of the parts that are more than a list. */
export interface Sections {
  /** The opening of the page. */
  overview?: SectionText;
  /** The market size. */
  marketSize?: SectionText;
  /** The statements put forward. */
  insights?: SectionText;
  /** Recent developments. */
  developments?: SectionText;
  /** All segmentations. */
  segmentations?: SectionText;
  /** Regions and countries. */
  regions?: SectionText;
  /** Drivers, restraints, opportunities. */
  dynamics?: SectionText;
  /** The competitive landscape. */
  players?: SectionText;
  /** The list of major players. */
  majorPlayers?: SectionText;
  /** The list of key players. */
  keyPlayers?: SectionText;
  /** What a profile gives. */
  profiles?: SectionText;
  /** Concentration. */
  concentration?: SectionText;
  /** The table of contents. */
  contents?: SectionText;
}

/** A market-research report as Vitrine shows it. Only `schemaVersion` and `title` are needed; every widget shows what is there. */
export interface Report {
  /** Where the schema is, for editors. Ignored otherwise. */
  $schema?: string;
  /** The version of this format. Always 1. */
  schemaVersion: 1;
  /** Names the report, for widgets that share a selection. @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$ Example: "iot-medical-devices" */
  id?: string;
  /** Full title. @minLength 1 @maxLength 300 Example: "Internet of Things (IoT) Medical Devices Market" */
  title: string;
  /** Shorter title, for headings and the source line. @maxLength 200 Example: "IoT Medical Devices Market" */
  shortTitle?: string;
  /** How a sentence calls the market. Absent: the short title as it is. @maxLength 200 Example: "IoT medical devices market" */
  marketName?: string;
  /** What stands under the title. @maxLength 1000 */
  subtitle?: string;
  /** The language of the texts, as BCP 47. @maxLength 35 Example: "en" */
  lang?: string;
  /** True where the figures are fictional. Every widget and export then says so. */
  sample?: boolean;
  /** Edition or version. @maxLength 120 */
  edition?: string;
  /** Who publishes it. */
  publisher?: Publisher;
  /** Day, month or year of publication. @pattern ^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$ Example: "2025-03" */
  published?: string;
  /** Terms under which the figures may be used. @maxLength 500 */
  licence?: string;
  /** The report's own page: http or https. @maxLength 2000 @pattern ^https?:// */
  url?: string;
  /** Number of pages. @minimum 1 @maximum 100000 @type integer Example: 377 */
  pages?: number;
  /** What part of the world it is about. Absent: the source does not say. */
  scope?: Scope;
  /** The last year whose values are actual; later years are forecast. @minimum 1000 @maximum 9999 @type integer Example: 2024 */
  baseYear?: number;
  /** The years studied. */
  studyPeriod?: YearSpan;
  /** All years that the report's tables cover. */
  timeline?: YearSpan;
  /** Headings and opening texts. */
  sections?: Sections;
  /** How large the market is. */
  marketSize?: MarketSize;
  /** The ways to divide the market, in the source's order. @maxItems 50 */
  segmentations?: Segmentation[];
  /** The regions, in the source's order. @maxItems 50 */
  regions?: Region[];
  /** How concentrated the market is. */
  concentration?: Concentration;
  /** The companies, in the order to show. @maxItems 100000 */
  players?: Player[];
  /** What the profile of a company gives. @maxItems 50 */
  profileItems?: ProfileItem[];
  /** The statements put forward. @maxItems 100 */
  insights?: Insight[];
  /** What happened in the market. @maxItems 1000 */
  developments?: Development[];
  /** Drivers, restraints, opportunities. */
  dynamics?: MarketDynamics;
  /** PEST, Porter, SWOT, where there is text. @maxItems 10 */
  frames?: AnalysisFrame[];
  /** The table of contents. @maxItems 1000 */
  contents?: ContentsEntry[];
}

/** One item that a company profile gives. @minLength 1 @maxLength 200 */
export type ProfileItem = string;

/** What a selection or a mark can be about. */
export type ReportPart = Segment | Region | CountryLine | Player;
