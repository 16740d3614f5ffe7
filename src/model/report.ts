import type { Concentration } from './concentration.js';
import type { MarketSize } from './market-size.js';
import type { AnalysisFrame, ContentsEntry, Development, Insight, MarketDynamics } from './narrative.js';
import type { Player } from './player.js';
import type { CountryLine, Region } from './region.js';
import type { Sections } from './sections.js';
import type { Segment, Segmentation } from './segmentation.js';

/** Who publishes the report. */
export interface Publisher {
  /**
   * Name of the publisher, as it is shown.
   * @minLength 1
   * @maxLength 200
   * @examples ["Example Research"]
   */
  readonly name: string;
  /**
   * The publisher's own page: http or https.
   * @maxLength 2000
   * @pattern ^https?://[^\x00-\x20\x7f]+$
   * @patternErrorMessage an http or https address
   * @format uri
   * @examples ["https://example.com/report"]
   */
  readonly url?: string;
}

/** What part of the world the report is about. */
export interface Scope {
  /** The whole world, one region of it, or one country. */
  readonly kind: 'global' | 'region' | 'country';
  /**
   * The region or country, as the source calls it.
   * @maxLength 200
   * @examples ["Europe"]
   */
  readonly place?: string;
}

/**
 * A span of calendar years, both ends included.
 * @ordered ["from", "to"]
 */
export interface YearSpan {
  /**
   * First year.
   * @minimum 1000
   * @maximum 9999
   * @type integer
   * @examples [2025]
   */
  readonly from: number;
  /**
   * Last year, not before `from`.
   * @minimum 1000
   * @maximum 9999
   * @type integer
   * @examples [2031]
   */
  readonly to: number;
}

/** A market-research report as Vitrine shows it. Only `schemaVersion` and `title` are needed; every widget shows what is there. */
export interface Report {
  /**
   * Where the schema is, for editors. Ignored otherwise.
   * @examples ["./report.schema.json"]
   */
  readonly $schema?: string;
  /**
   * The version of this format. Always 1.
   * @examples [1]
   */
  readonly schemaVersion: 1;
  /**
   * Names the report, for widgets that share a selection.
   * @pattern ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$
   * @patternErrorMessage an id of letters, digits and . _ -
   * @examples ["iot-medical-devices"]
   */
  readonly id?: string;
  /**
   * Full title.
   * @minLength 1
   * @maxLength 300
   * @examples ["Internet of Things (IoT) Medical Devices Market"]
   */
  readonly title: string;
  /**
   * Shorter title, for headings and the source line.
   * @maxLength 200
   * @examples ["IoT Medical Devices Market"]
   */
  readonly shortTitle?: string;
  /**
   * How a sentence calls the market. Absent: the short title as it is.
   * @maxLength 200
   * @examples ["IoT medical devices market"]
   */
  readonly marketName?: string;
  /**
   * What stands under the title.
   * @maxLength 1000
   * @examples ["Global forecast to 2031"]
   */
  readonly subtitle?: string;
  /**
   * The language of the texts, as BCP 47.
   * @maxLength 35
   * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
   * @patternErrorMessage a BCP 47 language tag
   * @examples ["en"]
   */
  readonly lang?: string;
  /**
   * True where the figures are fictional. Every widget and export then says so.
   * @examples [true]
   */
  readonly sample?: boolean;
  /**
   * Edition or version.
   * @maxLength 120
   * @examples ["3rd edition"]
   */
  readonly edition?: string;
  /** Who publishes it. */
  readonly publisher?: Publisher;
  /**
   * Day, month or year of publication.
   * @pattern ^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$
   * @patternErrorMessage a date such as 2023-09-14
   * @examples ["2025-03"]
   */
  readonly published?: string;
  /**
   * Terms under which the figures may be used.
   * @maxLength 500
   * @examples ["CC BY 4.0"]
   */
  readonly licence?: string;
  /**
   * The report's own page: http or https.
   * @maxLength 2000
   * @pattern ^https?://[^\x00-\x20\x7f]+$
   * @patternErrorMessage an http or https address
   * @format uri
   * @examples ["https://example.com/report"]
   */
  readonly url?: string;
  /**
   * Number of pages.
   * @minimum 1
   * @maximum 100000
   * @type integer
   * @examples [377]
   */
  readonly pages?: number;
  /** What part of the world it is about. Absent: the source does not say. */
  readonly scope?: Scope;
  /**
   * The last year whose values are actual; later years are forecast.
   * @minimum 1000
   * @maximum 9999
   * @type integer
   * @examples [2024]
   */
  readonly baseYear?: number;
  /** The years studied. */
  readonly studyPeriod?: YearSpan;
  /** All years that the report's tables cover. */
  readonly timeline?: YearSpan;
  /** Headings and opening texts. */
  readonly sections?: Sections;
  /** How large the market is. */
  readonly marketSize?: MarketSize;
  /**
   * The ways to divide the market, in the source's order.
   * @maxItems 50
   * @unique id
   */
  readonly segmentations?: readonly Segmentation[];
  /**
   * The regions, in the source's order.
   * @maxItems 50
   * @unique id of places
   */
  readonly regions?: readonly Region[];
  /** How concentrated the market is. */
  readonly concentration?: Concentration;
  /**
   * The companies, in the order to show.
   * @maxItems 100000
   * @unique id
   */
  readonly players?: readonly Player[];
  /**
   * What the profile of a company gives.
   * @maxItems 50
   * @items.type string
   * @items.minLength 1
   * @items.maxLength 200
   * @examples [["Business overview", "Recent developments"]]
   */
  readonly profileItems?: readonly ProfileItem[];
  /**
   * The statements put forward.
   * @maxItems 100
   */
  readonly insights?: readonly Insight[];
  /**
   * What happened in the market.
   * @maxItems 1000
   */
  readonly developments?: readonly Development[];
  /** Drivers, restraints, opportunities. */
  readonly dynamics?: MarketDynamics;
  /**
   * PEST, Porter, SWOT, where there is text.
   * @maxItems 10
   */
  readonly frames?: readonly AnalysisFrame[];
  /**
   * The table of contents.
   * @maxItems 1000
   */
  readonly contents?: readonly ContentsEntry[];
}

/** One item that a company profile gives. */
export type ProfileItem = string;

/** What a selection or a mark can be about. */
export type ReportPart = Segment | Region | CountryLine | Player;
