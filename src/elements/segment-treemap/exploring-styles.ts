import { css } from 'lit';

/** The way back, the text of the open segment, the keyboard's ring. */
export const exploringStyles = css`
  .gap { fill: none; stroke: var(--_vt-surface); stroke-width: 6; pointer-events: none; }
  .crumbs { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-block-end: 16px; font-size: 13px; overflow-wrap: anywhere; }
  .crumbs button { min-block-size: max(24px, var(--_vt-target) - 8px); color: var(--_vt-ink-2); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
  .crumbs svg { inline-size: 12px; color: var(--_vt-ink-3); }
  .crumbs svg:dir(rtl) { scale: -1 1; }
  .crumbs [aria-current] { font-weight: 600; }
  .detail { margin-block-start: 16px; max-inline-size: 66ch; color: var(--_vt-ink-2); overflow-wrap: anywhere; }
  .detail + .detail { margin-block-start: 6px; }
  @media print { .crumbs { display: none; } }
`;
