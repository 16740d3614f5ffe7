/** Style of a printed page. The paper's size is the reader's own, A4 or Letter. */
export const printStyles = `
  @page { margin: 15mm; }
  * { box-sizing: border-box; }
  html { color-scheme: only light; background: #fff; color: #000; }
  body { margin: 0; font-size: 9.5pt; line-height: 1.35; }
  figure { margin: 0; break-inside: avoid; }
  figure.long { break-inside: auto; }
  svg { display: block; max-inline-size: 100%; max-block-size: 235mm; block-size: auto; overflow: hidden; break-inside: avoid; white-space: pre; }
  figure.long svg:first-child { break-after: avoid; }
  table { inline-size: 100%; margin-block-start: 16px; border-collapse: collapse; }
  caption { padding-block-end: 6px; font-weight: 600; text-align: start; break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tbody tr:first-child, p { break-before: avoid; }
  th, td { padding-block: 4px; padding-inline: 0 12px; border-block-end: 1px solid #999; font-weight: 400; text-align: start; vertical-align: baseline; overflow-wrap: break-word; }
  tbody th { overflow-wrap: anywhere; }
  :is(th, td):last-child { padding-inline-end: 0; }
  thead th { border-block-end-color: #000; font-weight: 600; vertical-align: bottom; }
  .numeric { text-align: end; font-variant-numeric: tabular-nums; }
  .reported > * { font-weight: 600; }
  p { margin-block: 8px 0; font-size: 8.5pt; color: #333; overflow-wrap: anywhere; }
`;
