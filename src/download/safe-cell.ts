/** A cell as spreadsheets may read it: what they would run as a formula becomes text; a number's minus is ASCII. */
export function safeCell(cell: string): string {
  if (/^[-\u2212]?[\d.,]+$/.test(cell)) return cell.replace('\u2212', '-');
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** In quotes where it holds one of `breaks`, quotes doubled. */
export const quoteCell = (cell: string, breaks: RegExp): string => (breaks.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
