import { css } from 'lit';

/** One region's map, its panel and the way back. Loads with the first action. */
export const exploringStyles = css`
  :host { --_vt-zoom-tint: light-dark(#bed2f3, #294472); }
  .map.zoomed, .panel .key { --_fill: var(--_vt-data-forecast); --_tint: var(--_vt-zoom-tint); }
  .zoomed:not(.quiet) .place { --_line: var(--_vt-data-forecast); }
  .map.zoomed.quiet { --_fill: var(--_vt-land-tint); --_tint: var(--_vt-land-tint); }
  .zoomed .none { stroke: var(--_vt-surface); stroke-dasharray: none; }
  .map .active { stroke-width: 1.5; }
  .map .focus { stroke: var(--_vt-focus); stroke-width: 2.5; }
  .entry[aria-current] { border-block-start: 3px solid var(--_vt-ink); }
  li[aria-current] .name { font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
  .no-map { padding-block: 12px; color: var(--_vt-ink-2); }
  .pin { fill: var(--_vt-ink); }

  .crumbs { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-block-end: 16px; font-size: 13px; }
  .crumbs svg { inline-size: 12px; color: var(--_vt-ink-3); }
  .crumbs svg:dir(rtl) { scale: -1 1; }
  .crumbs [aria-current] { font-weight: 600; }

  .split { display: grid; gap: 16px; }
  .panel { overflow-wrap: anywhere; }
  .panel p { max-inline-size: 66ch; color: var(--_vt-ink-2); }
  .panel p + p { margin-block-start: 6px; }
  .panel > .name { display: none; color: var(--_vt-ink); font-size: 16px; font-weight: 600; }
  .panel > .name .amount { float: inline-end; }
  .panel ul { margin-block-start: 12px; border-block-start: 1px solid var(--_vt-rule); font-size: 13px; }
  .panel li { display: grid; grid-template-columns: auto 1fr auto; gap: 2px 8px; align-items: baseline; padding-block: 5px; border-block-end: 1px solid var(--_vt-rule); }
  .panel li.valued { grid-template-columns: 1fr auto; }
  .panel li[data-mark]:hover { background: var(--_vt-surface-2); }
  .panel li .amount { color: var(--_vt-ink-2); }
  .panel .kind { color: var(--_vt-ink-3); font-size: 12px; }

  @container vt (min-width: 760px) {
    .split:has(.map) { grid-template-columns: auto 300px; gap: 32px; }
    .panel > .name { display: block; }
  }
  @media (forced-colors: active) {
    .map .active { stroke: Highlight; stroke-width: 3; }
  }
`;
