import { css } from 'lit';

/** Tabs, and what all tiles have. A tile's colour is its segment's place in the report; children keep it. */
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

  .tabs { display: flex; flex-wrap: wrap; gap: 0 24px; margin-block-end: 16px; border-block-end: 1px solid var(--_vt-rule); }
  .tab { min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--_vt-ink-2); overflow-wrap: anywhere; }
  .tab:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .tab[aria-selected='true'] { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }

  @media (forced-colors: active) {
    .treemap .tile rect { fill: Canvas; stroke: CanvasText; fill-opacity: 1; stroke-opacity: 1; }
    .chevron { stroke: CanvasText; }
    .tab { border-block-end: 1px solid CanvasText; }
    .tab[aria-selected='true'] { border-block-end: 3px solid Highlight; }
  }
  @media (pointer: coarse) { .tab { min-inline-size: 44px; } }
  @media print { .tabs { display: none; } }
`;
