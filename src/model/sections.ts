/** The source's own heading and opening text of one part of the page. */
export interface SectionText {
  /**
   * Heading of the part, as printed.
   * @maxLength 300
   * @examples ["Recent Developments"]
   */
  readonly heading?: string;
  /**
   * A blank line starts a new paragraph.
   * @maxLength 20000
   * @examples ["Four findings stand out."]
   */
  readonly text?: string;
}

/** Heading and opening text of the parts that are more than a list. */
export interface Sections {
  /** The opening of the page. */
  readonly overview?: SectionText;
  /** The market size. */
  readonly marketSize?: SectionText;
  /** The statements put forward. */
  readonly insights?: SectionText;
  /** Recent developments. */
  readonly developments?: SectionText;
  /** All segmentations. */
  readonly segmentations?: SectionText;
  /** Regions and countries. */
  readonly regions?: SectionText;
  /** Drivers, restraints, opportunities. */
  readonly dynamics?: SectionText;
  /** The competitive landscape. */
  readonly players?: SectionText;
  /** The list of major players. */
  readonly majorPlayers?: SectionText;
  /** The list of key players. */
  readonly keyPlayers?: SectionText;
  /** What a profile gives. */
  readonly profiles?: SectionText;
  /** Concentration. */
  readonly concentration?: SectionText;
  /** The table of contents. */
  readonly contents?: SectionText;
}
