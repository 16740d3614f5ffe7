import type { DataTable } from '../../analysis/data-table.js';

/** Makes the table; undefined until the widget has the code for it. `whole` also where space is short. */
export type TableMaker = (whole?: boolean) => DataTable | undefined;

/** Times and milliseconds to look for a table whose code is on its way. */
const LOOKS = 100;
const PAUSE = 30;

/** The whole table; a widget that has explored brings its code, which may take a moment. Undefined where it does not come. */
export async function waitForTable(table: TableMaker): Promise<DataTable | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    const whole = table(true);
    if (whole?.columns.length) return whole;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}
