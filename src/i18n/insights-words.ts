/** Words of the insights. */
export interface InsightsWords {
  readonly headline: (count: number) => string;
  readonly summary: (statements: number, figures: number) => string;
  /** A figure of the text: its amount, what it measures, how it is known. */
  readonly quote: (amount: string, label: string, status: string) => string;
  readonly undisclosed: (label: string, status: string) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}
