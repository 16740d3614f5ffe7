/** A cell as spreadsheets may read it: what they would run as a formula becomes text; a number's minus is ASCII. */
export function safeCell(cell: string): string {
  if (/^[-\u2212]?[\d.,]+%?$/.test(cell)) return cell.replace('\u2212', '-');
  // Also the wide forms, which some spreadsheets take for the narrow ones.
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell;
}

/** In quotes where it holds one of `breaks`, quotes doubled. */
export const quoteCell = (cell: string, breaks: RegExp): string => (breaks.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
