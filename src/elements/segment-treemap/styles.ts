import { css } from 'lit';

/** Tabs, way back, tiles, list and key. A tile's colour is its segment's place in the report; children keep it. */
export const segmentTreemapStyles = css`
  .cat-0 { --_tile: var(--_vt-ink-3); --_on: var(--_vt-ink); }
  .cat-1 { --_tile: var(--_vt-cat-1); --_on: var(--_vt-on-cat-1); }
  .cat-2 { --_tile: var(--_vt-cat-2); --_on: var(--_vt-on-cat-2); }
  .cat-3 { --_tile: var(--_vt-cat-3); --_on: var(--_vt-on-cat-3); }
  .cat-4 { --_tile: var(--_vt-cat-4); --_on: var(--_vt-on-cat-4); }
  .cat-5 { --_tile: var(--_vt-cat-5); --_on: var(--_vt-on-cat-5); }
  .cat-6 { --_tile: var(--_vt-cat-6); --_on: var(--_vt-on-cat-6); }
  .cat-7 { --_tile: var(--_vt-cat-7); --_on: var(--_vt-on-cat-7); }
  .cat-8 { --_tile: var(--_vt-cat-8); --_on: var(--_vt-on-cat-8); }

  .treemap { direction: ltr; }
  .tile { cursor: default; }
  .tile.opens { cursor: pointer; }
  .tile rect { fill: var(--_tile); }
  .treemap .tile text, .tile-key text { fill: var(--_on); }
  .treemap text.strong, .tile-key text { font-weight: 600; }
  .treemap tspan { font-weight: 400; }
  .treemap .tile text.outside { fill: var(--_vt-ink); }
  .outside tspan { fill: var(--_vt-ink-2); }
  .chevron { fill: none; stroke: var(--_on); stroke-width: 1.5; pointer-events: none; }
  .head .chevron { stroke: var(--_vt-ink-2); }
  .tile.head rect { fill: transparent; }
  .tile:hover .outside { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }

  .tile.open { --_on: var(--_vt-ink); }
  .open rect { fill-opacity: 0.16; stroke: var(--_tile); stroke-opacity: 0.55; }
  .open.level-1 rect { fill-opacity: 0.085; }
  .open.level-2 rect { fill-opacity: 0.04; }
  .treemap .open text.ink-2 { fill: var(--_vt-ink-2); }
  .tile.soft { --_on: var(--_vt-ink); }
  .soft rect { fill-opacity: 0.14; }
  .tile .over { fill-opacity: 1; stroke: var(--_tile); stroke-dasharray: 3 3; }
  .tile-hatch { fill: none; stroke: var(--_tile); stroke-opacity: 0.55; stroke-width: 1.2; }
  .tile rect.over { fill: revert-layer; }
  .soft text:not(.outside) { paint-order: stroke; stroke: var(--_vt-surface); stroke-width: 4px; stroke-linejoin: round; }
  .gap { fill: none; stroke: var(--_vt-surface); stroke-width: 6; pointer-events: none; }

  .tabs { display: flex; flex-wrap: wrap; gap: 0 24px; margin-block-end: 16px; border-block-end: 1px solid var(--_vt-rule); }
  .tab { min-block-size: max(36px, var(--_vt-target)); margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--_vt-ink-2); overflow-wrap: anywhere; }
  .tab:hover { border-color: var(--_vt-rule-strong); color: var(--_vt-ink); }
  .tab[aria-selected='true'] { border-color: var(--_vt-ink); color: var(--_vt-ink); font-weight: 600; }
  .crumbs { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-block-end: 16px; font-size: 13px; overflow-wrap: anywhere; }
  .crumbs button { min-block-size: 24px; color: var(--_vt-ink-2); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  .crumbs svg { inline-size: 12px; color: var(--_vt-ink-3); }
  .crumbs [aria-current] { font-weight: 600; }
  .crumbs svg:dir(rtl), .go svg:dir(rtl) { scale: -1 1; }

  .tree { border-block-start: 1px solid var(--_vt-rule); overflow-wrap: anywhere; }
  .tree li + li { border-block-start: 1px solid var(--_vt-rule); }
  .row { display: grid; grid-template-columns: 12px 1fr auto; gap: 2px 10px; align-items: center; inline-size: 100%; min-block-size: 48px; padding-block: 9px; }
  button.row:hover { background: var(--_vt-surface-2); }
  .row i { block-size: 12px; border: 1px solid var(--_tile); background: color-mix(in srgb, var(--_tile) 16%, transparent); }
  .row .name { font-weight: 600; line-height: 1.3; }
  .words { grid-column: 2; color: var(--_vt-ink-2); font-size: 13px; line-height: 1.35; }
  .go { display: flex; align-items: center; gap: 6px; color: var(--_vt-ink-3); font-size: 13px; }
  .detail { margin-block-start: 16px; max-inline-size: 66ch; color: var(--_vt-ink-2); }
  .detail + .detail { margin-block-start: 6px; }
  .tile-key { gap: 4px 20px; margin-block: 12px 0; line-height: 1.35; overflow-wrap: anywhere; }
  .tile-key li { align-items: start; }

  @media (forced-colors: active) {
    .treemap .tile rect { fill: Canvas; stroke: CanvasText; fill-opacity: 1; stroke-opacity: 1; }
    .treemap .tile.head rect { stroke: none; }
    .treemap .tile text, .treemap .tile text.ink-2, .tile-key text { fill: CanvasText; }
    .tile-key rect { fill: Canvas; stroke: CanvasText; }
    .treemap .tile rect.over { fill: revert-layer; }
    .chevron, .tile-hatch { stroke: CanvasText; }
    .tab { border-block-end: 1px solid CanvasText; }
    .tab[aria-selected='true'] { border-block-end: 3px solid Highlight; }
  }
  @media print { .tabs, .crumbs { display: none; } }
`;
