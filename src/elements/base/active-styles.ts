import { css } from 'lit';

/** The active mark, the keyboard's ring and the tooltip: they come with the code that opens them. */
export const activeStyles = css`
  .active { fill: none; stroke: var(--_vt-ink); stroke-width: 2; pointer-events: none; }
  .ring { fill: none; stroke: var(--_vt-focus); stroke-width: 2; pointer-events: none; }
  .tooltip { position: absolute; z-index: 2; padding: 9px 12px 10px; border: 1px solid var(--_vt-ink); border-radius: var(--_vt-radius); background: var(--_vt-surface); font-size: 13px; line-height: 1.4; }
  .tooltip .when { color: var(--_vt-ink-2); }
  .tooltip .value { font-size: 16px; font-weight: 600; }
  .tooltip .how { display: grid; grid-template-columns: 14px 1fr; gap: 7px; margin-block-start: 5px; padding-block-start: 6px; border-block-start: 1px solid var(--_vt-rule); color: var(--_vt-ink-2); font-size: 12px; }
  .tooltip .how svg { margin-block-start: 2px; }
  @media (forced-colors: active) { .active { stroke: Highlight; stroke-width: 4; } }
  .tooltip > :first-child { padding-inline-end: 22px; }
  .tooltip .copy { position: absolute; inset-block-start: 4px; inset-inline-end: 4px; display: grid; place-items: center; inline-size: 26px; block-size: 26px; border-radius: var(--_vt-radius); color: var(--_vt-ink-2); }
  .tooltip .copy::after { content: ''; position: absolute; inset: calc((26px - var(--_vt-target)) / 2); }
  .tooltip .copy:hover { background: var(--_vt-surface-2); color: var(--_vt-ink); }
  .tooltip.copied .copy-icon, .tooltip:not(.copied) .tick-icon { display: none; }
`;
