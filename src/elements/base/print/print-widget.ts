/** A figure and its table on paper. Loaded with the first print. */
import type { DataTable } from '../../../analysis/data-table.js';
import { plainText } from '../../../analysis/plain-text.js';
import type { Picture } from '../../../download/picture/picture.js';
import { openPrintFrame } from './print-frame.js';
import { printStyles } from './print-styles.js';
import { printedFigure } from './printed-figure.js';
import { printedTable } from './printed-table.js';

export { dressForPaper } from './paper-dress.js';

/** What comes on paper. */
export interface PrintedWidget {
  /** Of light ground. */
  readonly picture: Picture;
  /** Absent where a widget has no numbers. */
  readonly table: DataTable | undefined;
  /** "Sample data", or nothing. */
  readonly sample: string;
  readonly source: string;
  readonly direction: string;
  /** As in CSS. */
  readonly font: string;
}

/** Builds the page, prints it, and takes it away again. */
export async function printWidget(widget: PrintedWidget): Promise<void> {
  const frame = await openPrintFrame(widget.picture.width, printStyles);
  try {
    fillPage(frame.page, widget);
    await frame.print();
  } finally {
    frame.remove();
  }
}

function fillPage(page: Document, { picture, table, sample, source, direction, font }: PrintedWidget): void {
  page.title = plainText(picture.title);
  page.documentElement.lang = picture.lang;
  page.documentElement.dir = direction;
  page.body.style.fontFamily = font;
  printedFigure(picture, page);
  if (!table) return;
  const line = page.createElement('p');
  line.textContent = source;
  page.body.append(printedTable(table, sample, page), line);
}
