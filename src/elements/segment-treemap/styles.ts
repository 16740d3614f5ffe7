import { css } from 'lit';

/** Tabs, open tiles, list. A tile's colour is its segment's place in the report; children keep it. */
export const segmentTreemapStyles = css`
  .cat-0 { --_tile: var(--_vt-ink-3); }
  .cat-1 { --_tile: var(--_vt-cat-1); }
  .cat-2 { --_tile: var(--_vt-cat-2); }
  .cat-3 { --_tile: var(--_vt-cat-3); }
  .cat-4 { --_tile: var(--_vt-cat-4); }
  .cat-5 { --_tile: var(--_vt-cat-5); }
  .cat-6 { --_tile: var(--_vt-cat-6); }
  .cat-7 { --_tile: var(--_vt-cat-7); }
  .cat-8 { --_tile: var(--_vt-cat-8); }

  .treemap { direction: ltr; }
  .tile { cursor: default; }
  .tile.opens { cursor: pointer; }
  .tile rect { fill: var(--_tile); }
  .labels { pointer-events: none; }
  .labels text.strong { font-weight: 600; }
  .chevron { fill: none; stroke: var(--_vt-ink); stroke-width: 1.5; }

  .open rect { fill-opacity: 0.16; stroke: var(--_tile); stroke-opacity: 0.55; }
  .open.level-1 rect { fill-opacity: 0.085; }
  .open.level-2 rect { fill-opacity: 0.04; }

  .tabs { display: flex; flex-wrap: wrap; gap: 0 24px; margin-block-end: 16px; border-block-end: 1px solid var(--_vt-rule); }
  .tab { min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--_vt-ink-2); overflow-wrap: anywhere; }
  .tab:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .tab[aria-selected='true'] { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }

  .tree { border-block-start: 1px solid var(--_vt-rule); overflow-wrap: anywhere; }
  .tree li + li { border-block-start: 1px solid var(--_vt-rule); }
  .row { display: grid; grid-template-columns: 12px 1fr auto; gap: 2px 10px; align-items: center; inline-size: 100%; min-block-size: 48px; padding-block: 9px; }
  button.row:hover { background: var(--_vt-surface-2); }
  .row i { block-size: 12px; border: 1px solid var(--_tile); background: color-mix(in srgb, var(--_tile) 16%, transparent); }
  .row .name { font-weight: 600; line-height: 1.3; }
  .words { grid-column: 2; color: var(--_vt-ink-2); font-size: 13px; line-height: 1.35; }
  .go svg:dir(rtl) { scale: -1 1; }
  .go { display: flex; align-items: center; gap: 6px; color: var(--_vt-ink-3); font-size: 13px; }

  @media (forced-colors: active) {
    .treemap .tile rect { fill: Canvas; stroke: CanvasText; fill-opacity: 1; stroke-opacity: 1; }
    .chevron { stroke: CanvasText; }
    .tab { border-block-end: 1px solid CanvasText; }
    .tab[aria-selected='true'] { border-block-end: 3px solid Highlight; }
  }
  @media print { .tabs { display: none; } }
`;
