/** English words of figures that stand without script. */
export const stillWords = {
  /** Where a list is cut. */
  more: 'All are in the table.',
} as const;
