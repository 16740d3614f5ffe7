import { css } from 'lit';

/** Open tiles, and the list in their place. */
export const structureStyles = css`
  .open rect { fill-opacity: 0.16; stroke: var(--_tile); stroke-opacity: 0.55; }
  .open.level-1 rect { fill-opacity: 0.085; }
  .open.level-2 rect { fill-opacity: 0.04; }
  .tree { border-block-start: 1px solid var(--_vt-rule); overflow-wrap: anywhere; }
  .tree li + li { border-block-start: 1px solid var(--_vt-rule); }
  .row { display: grid; grid-template-columns: 12px 1fr auto; gap: 2px 10px; align-items: center; inline-size: 100%; min-block-size: 48px; padding-block: 9px; }
  button.row:hover { background: var(--_vt-surface-2); }
  .row i { block-size: 12px; border: 1px solid var(--_tile); background: color-mix(in srgb, var(--_tile) 16%, transparent); }
  .row .name { font-weight: 600; line-height: 1.3; }
  .words { grid-column: 2; color: var(--_vt-ink-2); font-size: 13px; line-height: 1.35; }
  .go svg:dir(rtl) { scale: -1 1; }
  .go { display: flex; align-items: center; gap: 6px; color: var(--_vt-ink-3); font-size: 13px; }
`;
