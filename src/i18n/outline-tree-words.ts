/** Words of a tree that opens and can be searched. */
export interface OutlineTreeWords {
  readonly expandAll: string;
  readonly collapseAll: string;
  /** "Show 100 more of 5,000". */
  readonly showMore: (more: number, all: number) => string;
  readonly find: string;
  readonly clear: string;
  /** "4 of 120"; `drawn` where not all of them are drawn. */
  readonly hits: (found: number, all: number, drawn: boolean) => string;
  readonly noneTitle: (query: string) => string;
}
