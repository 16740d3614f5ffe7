/** Copying the value that an open tooltip shows. */
import type { DataTable } from '../../analysis/data-table.js';
import type { PartId } from '../../analysis/part-id.js';
import { plainSentences } from '../../analysis/plain-text.js';
import { partLine, titleLine } from '../../analysis/row-line.js';
import { copyWords, rowLineWords } from '../../i18n/en/copying.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Report } from '../../model/report.js';

/** A widget, as far as copying reads it. */
export interface CopyHost extends HTMLElement, Pick<Speaker, 'say'> {
  readonly model?: Report | undefined;
}

/** Where a mark's exact value stands. */
export interface MarkRow {
  readonly table: DataTable;
  readonly part: PartId | undefined;
}

/** Milliseconds that the tick stays. */
const SHOWN = 2000;

/** The value as one line, from the table; where that has no row for it, the tooltip's own words. Undefined without a tooltip. */
export function valueLine(host: CopyHost, row: MarkRow | undefined): string | undefined {
  const { model, shadowRoot } = host;
  const words = host.say('rowLine', rowLineWords);
  const tooltip = shadowRoot?.querySelector('.tooltip');
  if (!tooltip || !model) return undefined;
  const [when, value, how] = ['.when', '.value', '.how'].map((part) => tooltip.querySelector(part)?.textContent?.trim());
  const own = () => plainSentences([`${titleLine(model, words)}, ${[when, value].filter(Boolean).join(': ')}`, how]);
  return (row && partLine(row.table, row.part, model, words)) ?? own();
}

/** True where the browser has something of its own to copy: a selection, or the text of a field. */
export function hasOwnText(event: ClipboardEvent): boolean {
  const [at] = event.composedPath();
  const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || (at instanceof HTMLElement && at.isContentEditable);
  return isField || (getSelection()?.toString() ?? '') !== '';
}

/** A tick in place of the button's icon, and a word for screen readers, for two seconds or until the tooltip moves. */
export function showCopied(host: CopyHost, isCopied = true): ReturnType<typeof setTimeout> | undefined {
  const root = host.shadowRoot;
  const tooltip = root?.querySelector('.tooltip');
  tooltip?.classList.toggle('copied', isCopied);
  const status = root?.querySelector('.copy-status');
  if (status) status.textContent = isCopied ? host.say('copy', copyWords).copied : '';
  return isCopied ? setTimeout(() => showCopied(host, false), SHOWN) : undefined;
}
