import { html, nothing, type TemplateResult } from 'lit';
import type { DataTable, TableRow } from '../analysis/data-table.js';
import { samePart, type PartId } from '../analysis/part-id.js';
import { renderSwatch } from './swatch.js';

/** How much of a long table is drawn, and how the reader gets the rest. */
export interface TablePart {
  readonly rows: number;
  /** Its row is marked. */
  readonly selected?: PartId | undefined;
  readonly label: string;
  readonly more: () => void;
  /** Moves from row to row. */
  readonly key: (event: KeyboardEvent) => void;
  /** Copies the row that has the focus. */
  readonly copy: (event: ClipboardEvent) => void;
}

/** A figure's numbers as a real table; the last column says how each is known. A long one is drawn in parts. */
export const renderTable = ({ caption, columns, rows }: DataTable, part: TablePart): TemplateResult => html`
  <div class="scroll" tabindex="0" role="group" aria-label=${caption} @keydown=${part.key} @copy=${part.copy}>
    <table class="table" part="table">
      <caption>${caption}</caption>
      <thead><tr>${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : ''}>${label}</th>`)}</tr></thead>
      <tbody>${rows.slice(0, part.rows).map((row) => renderRow(row, columns, samePart(row.part, part.selected)))}</tbody>
    </table>
    ${rows.length > part.rows ? html`<button class="button more" @click=${part.more}>${part.label}</button>` : nothing}
  </div>`;

const renderRow = (row: TableRow, columns: DataTable['columns'], isSelected: boolean): TemplateResult => html`
  <tr tabindex="-1" class=${row.status === 'reported' ? 'known' : (row.status ?? '')} aria-current=${isSelected || nothing}>
    ${row.cells.map((cell, i) =>
      i === 0
        ? html`<th scope="row" .style=${row.depth ? `padding-inline-start:${row.depth * 16}px` : ''}><bdi>${cell}</bdi></th>`
        : html`<td class=${columns[i]?.numeric ? 'numeric' : ''}>${
            i === row.cells.length - 1 && row.status ? html`<span class="basis">${renderSwatch(row.status, row.phase)}<bdi>${cell}</bdi></span>` : html`<bdi>${cell}</bdi>`
          }</td>`,
    )}
  </tr>`;
