/** English words that stand only on a sheet: a widget as one picture. */
export const sheetWords = {
  moreCompanies: (count: string) => `${count} more ${count === '1' ? 'company' : 'companies'}`,
  /** How the numbers are known, where no key says it. */
  basis: (statuses: readonly string[]) => `Values: ${statuses.join(', ').toLowerCase()}`,
} as const;
