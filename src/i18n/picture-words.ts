/** Words that stand only on pictures: on a sheet, which is a widget as one picture, and on figures that stand without script. */
export interface SheetWords {
  readonly moreCompanies: (count: string) => string;
  /** How the numbers are known, where no key says it. The statuses are as the frame names them. */
  readonly basis: (statuses: readonly string[]) => string;
}

/** Words of figures without script. */
export interface StillWords {
  /** Where a list is cut. */
  readonly more: string;
}
