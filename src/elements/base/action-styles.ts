import { css } from 'lit';
import { markStyles } from './mark-styles.js';

/** The menu and the table view, which load with the first action. */
export const actionStyles = css`
  ${markStyles}
  .menu { position: absolute; z-index: 3; inset-inline-start: 0; inset-block-end: calc(var(--_vt-target) + 6px); min-inline-size: 188px; padding: 4px 0; border: 1px solid var(--_vt-ink); border-radius: var(--_vt-radius); background: var(--_vt-surface); font-size: 13px; }
  .menu button { display: flex; align-items: center; inline-size: 100%; min-block-size: var(--_vt-target); padding: 0 12px; }
  .menu button:hover { background: var(--_vt-surface-2); }
  .menu button:focus-visible { outline-offset: -3px; }

  .scroll { overflow-x: auto; }
  .more { margin-block-start: 12px; }
  .table { inline-size: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.35; }
  .table caption { padding-block-end: 6px; color: var(--_vt-ink-2); text-align: start; }
  .table :is(th, td) { padding-block: 6px; padding-inline: 0 12px; border-block-end: 1px solid var(--_vt-rule); font-weight: 400; text-align: start; vertical-align: baseline; }
  .table thead th { border-block-end-color: var(--_vt-ink); font-weight: 600; vertical-align: bottom; }
  .table :is(th, td):last-child { padding-inline-end: 0; }
  .table .numeric { text-align: end; white-space: nowrap; }
  .table .known :is(th, td) { font-weight: 600; }
  .table .undisclosed > * { color: var(--_vt-ink-3); }
  .table .basis { display: inline-flex; align-items: baseline; gap: 7px; }
  .table .basis svg { align-self: center; }
  .table tr:focus-visible { outline-offset: -2px; background: var(--_vt-surface-2); }
  .table tbody tr:last-child > * { border-block-end: 0; }
  .table tbody tr[aria-current] > * { border-block: 2px solid var(--_vt-ink); background: var(--_vt-surface-2); font-weight: 600; }

  @container vt (min-width: 480px) {
    .menu { inset-inline: auto 0; }
    .table { max-inline-size: 600px; }
    .table :is(th, td) { padding-inline-end: 28px; }
  }
  @media (forced-colors: active) {
    .table tbody tr[aria-current] > * { border-block: 4px solid Highlight; }
  }
`;
