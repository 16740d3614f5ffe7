import { css } from 'lit';

/** Filled tiles, their texts, the hatch of what is calculated, the key. Later than the widget's own styles. */
export const tilesStyles = css`
  .cat-0 { --_on: var(--_vt-ink); }
  .cat-1 { --_on: var(--_vt-on-cat-1); }
  .cat-2 { --_on: var(--_vt-on-cat-2); }
  .cat-3 { --_on: var(--_vt-on-cat-3); }
  .cat-4 { --_on: var(--_vt-on-cat-4); }
  .cat-5 { --_on: var(--_vt-on-cat-5); }
  .cat-6 { --_on: var(--_vt-on-cat-6); }
  .cat-7 { --_on: var(--_vt-on-cat-7); }
  .cat-8 { --_on: var(--_vt-on-cat-8); }
  .labels .label:not(.open) text, .tile-key text { fill: var(--_on); }
  .label:not(.open) .chevron { stroke: var(--_on); }
  .tile-key text { font-weight: 600; }
  .treemap tspan { font-weight: 400; unicode-bidi: isolate; }
  .labels .label text.outside { fill: var(--_vt-ink); }
  .outside tspan { fill: var(--_vt-ink-2); }
  .tile.head rect { fill: transparent; }
  .label.head .chevron { stroke: var(--_vt-ink-2); }
  .label.soft, .tile.soft { --_on: var(--_vt-ink); }
  .soft rect { fill-opacity: 0.14; }
  .tile rect.over { fill: revert-layer; fill-opacity: 1; stroke: var(--_tile); stroke-dasharray: 3 3; }
  .tile-hatch { fill: none; stroke: var(--_tile); stroke-opacity: 0.55; stroke-width: 1.2; }
  .soft text:not(.outside) { paint-order: stroke; stroke: var(--_vt-surface); stroke-width: 4px; stroke-linejoin: round; }
  .figure + .tile-key { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr)); gap: 4px 20px; margin-block: 12px 0; line-height: 1.35; overflow-wrap: anywhere; }
  .tile-key li { align-items: start; }
  .tile-key .untiled { grid-column: 1 / -1; }

  @media (forced-colors: active) {
    .tile.head rect { stroke: none; }
    .labels .label:not(.open) text, .tile-key text { fill: CanvasText; stroke: none; }
    .tile-key rect { fill: Canvas; stroke: CanvasText; }
    .treemap .tile rect.over { fill: revert-layer; }
    .label .chevron, .tile-hatch { stroke: CanvasText; }
  }
`;
