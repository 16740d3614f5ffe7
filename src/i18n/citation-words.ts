/** Words of a citation, and of the panel that shows it. */
export interface CitationWords {
  /** Stands behind the title of a sample. */
  readonly sample: string;
  readonly sampleNote: string;
  readonly edition: (edition: string) => string;
  readonly pages: (count: number) => string;
  readonly licence: (licence: string) => string;
  /** What is cited: a figure, or a text of the report. */
  readonly figure: (headline: string, isText: boolean) => string;
  readonly accessed: (date: Date) => string;
  /** What kind of document BibTeX is told of. */
  readonly kind: string;
  /** The place that a global report covers. */
  readonly world: string;
  /** What is measured where the report does not say. */
  readonly marketSize: string;
  /** Heading of the panel. */
  readonly title: (isText: boolean) => string;
  readonly forms: Readonly<Record<CitationForm, string>>;
  readonly formsLabel: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser lets no page write to the clipboard. */
  readonly byHand: string;
  readonly close: string;
}

/** How a citation is written. */
export type CitationForm = 'text' | 'bibtex' | 'jsonld';
