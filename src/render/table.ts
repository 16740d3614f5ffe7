import { html, type TemplateResult } from 'lit';
import type { DataTable, TableRow } from '../analysis/data-table.js';
import { renderSwatch } from './swatch.js';

/** A figure's numbers as a real table; the last column says how each is known. */
export const renderTable = ({ caption, columns, rows }: DataTable): TemplateResult => html`
  <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table class="table" part="table">
      <caption>${caption}</caption>
      <thead><tr>${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : ''}>${label}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => renderRow(row, columns))}</tbody>
    </table>
  </div>`;

const renderRow = (row: TableRow, columns: DataTable['columns']): TemplateResult => html`
  <tr class=${row.status === 'reported' ? 'known' : (row.status ?? '')}>
    ${row.cells.map((cell, i) =>
      i === 0
        ? html`<th scope="row" .style=${row.depth ? `padding-inline-start:${row.depth * 16}px` : ''}>${cell}</th>`
        : html`<td class=${columns[i]?.numeric ? 'numeric' : ''}>${
            i === row.cells.length - 1 && row.status ? html`<span class="basis">${renderSwatch(row.status, row.phase)}${cell}</span>` : cell
          }</td>`,
    )}
  </tr>`;
