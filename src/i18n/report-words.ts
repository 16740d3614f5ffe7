/** Words of the whole report as a page. Each language has one set. */
export interface ReportWords {
  /** Names the navigation. */
  readonly inThisReport: string;
  /** What the navigation calls a section, by the part that names it. */
  readonly labels: Readonly<Record<string, string>>;
  readonly pages: (count: number, written: string) => string;
  readonly timeline: (years: string) => string;
  /** Joins the facts under the title. */
  readonly factSeparator: string;
  /** `report` is its title, `details` publisher, edition, date; `timeline` its years. Each may be empty but the first. */
  readonly source: (report: string, details: string, timeline: string) => string;
  readonly sampleSource: (report: string) => string;
  /** Either may be empty. */
  readonly years: (baseYear: string, studyPeriod: string) => string;
  readonly licence: (terms: string) => string;
  /** What the page keeps back; empty where it keeps back nothing. */
  readonly open: (segments: boolean, regions: boolean) => string;
  readonly fullReport: (pages: string) => string;
  /** The source's own heading of a stretch, and its text there, which may be empty. */
  readonly under: (heading: string, text: string) => string;
  /** The source's own headings of its lists. */
  readonly lists: (headings: readonly string[]) => string;
  /** The source's own sentence on its profiles, and what they cover; that may be nothing. */
  readonly profiles: (text: string, items: readonly string[]) => string;
  readonly failed: string;
  readonly retry: string;
}
